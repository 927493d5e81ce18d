package parindex.app.work.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.app.kit.storage.DatabaseFixture;
import parindex.app.work.WorkFixture;
import parindex.app.work.board.Board.Only;
import parindex.app.work.board.Board.Sheet;
import parindex.core.assessment.work.Progress.Counts;
import parindex.core.assessment.workflow.PartStage;

/// The board says what is in the data, and each person sees only what is his to see.
@Tag("E-23")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardStoreTest {
    private static final int ACTIONS = 100;

    private final DatabaseFixture database = DatabaseFixture.start("board");
    private final WorkFixture world = new WorkFixture(database);
    private final BoardReading reading = new BoardReading(new BoardStore(database.app()));
    private UUID coordinator;
    private UUID head;

    @BeforeAll
    void build() {
        var units = world.departments;
        world.sheet(world.round, units.get(0), units.get(0));
        world.sheet(world.round, units.get(1), units.get(1), units.get(4));
        world.sheet(world.round, units.get(2), units.get(0), units.get(2), units.get(3));
        coordinator = world.person("coordinator", "COORDINATOR", world.province);
        head = world.person("head", "HEAD", units.get(1));
        world.person("drafter", "DRAFTER", units.get(0));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void numbers_equal_a_plain_count_after_each_of_a_hundred_random_actions(long seed) {
        var actions = new RandomActions(database, world, new Random(seed), coordinator);
        for (int count = 0; count < ACTIONS; count++) {
            var action = actions.next();
            var board = world.as(coordinator, () -> reading.of("thu-2025")).orElseThrow();
            assertThat(board.board().sheets()).hasSize(3);
            for (var sheet : board.board().sheets()) {
                assertSame(sheet, "seed " + seed + ", action " + count + ": " + action);
            }
        }
    }

    private void assertSame(Sheet sheet, String after) {
        var leads = rows("assignment", sheet, row -> Objects.equals(row.get("part"), "LEAD"));
        var given = rows("entry", sheet, row -> Objects.equals(row.get("state"), "GIVEN"));
        var used = rows("evidence_use", sheet, row -> row.get("removed_at") == null).stream()
                .map(row -> row.get("item"))
                .toList();
        assertThat(sheet.sum(Counts::leaves)).as(after).isEqualTo(leads.size());
        assertThat(sheet.sum(Counts::filled))
                .as(after)
                .isEqualTo(rows("entry", sheet, row -> !Objects.equals(row.get("state"), "EMPTY"))
                        .size());
        assertThat(sheet.sum(Counts::unproved))
                .as(after)
                .isEqualTo(given.stream()
                        .filter(row -> !used.contains(row.get("item")))
                        .count());
        assertThat(sheet.sum(Counts::unexplained))
                .as(after)
                .isEqualTo(given.stream()
                        .filter(row -> Objects.equals(row.get("explanation"), ""))
                        .count());
        assertParts(sheet, after);
    }

    private void assertParts(Sheet sheet, String after) {
        var parts = rows("part", sheet, any -> true);
        assertThat(sheet.parts()).as(after).hasSize(parts.size());
        for (var stage : PartStage.values()) {
            assertThat(sheet.parts().stream()
                            .filter(part -> part.stage() == stage)
                            .count())
                    .as(after)
                    .isEqualTo(parts.stream()
                            .filter(row -> Objects.equals(row.get("stage"), stage.name()))
                            .count());
        }
        var sent = rows("sheet", sheet, row -> Objects.equals(row.get("stage"), "SENT"));
        assertThat(sheet.sent()).as(after).isEqualTo(!sent.isEmpty());
        var oldest = parts.stream()
                .filter(any -> sent.isEmpty())
                .flatMap(row -> Optional.ofNullable(
                        switch (String.valueOf(row.get("stage"))) {
                            case "COMPLETE" -> row.get("completed_at");
                            case "APPROVED" -> row.get("approved_at");
                            default -> null;
                        })
                        .stream())
                .map(Instant.class::cast)
                .min(Comparator.naturalOrder());
        assertThat(sheet.waiting()).as(after).isEqualTo(oldest);
    }

    @Test
    void a_head_sees_his_own_unit_and_what_his_agency_answers_for() {
        var board = world.as(head, () -> reading.of("thu-2025")).orElseThrow().board();
        assertThat(board.sheets()).extracting(Sheet::unit).containsExactly("Sở Thử 2");
        var stranger = world.person("stranger", "DRAFTER", world.departments.get(3));
        var part =
                world.as(stranger, () -> reading.of("thu-2025")).orElseThrow().board();
        assertThat(part.sheets())
                .singleElement()
                .satisfies(sheet ->
                        assertThat(sheet.parts()).extracting(Board.Part::agency).containsExactly("Sở Thử 4"));
    }

    @Test
    void who_never_signed_in_and_where_nobody_is_can_be_asked_for() {
        var board = world.as(coordinator, () -> reading.of("thu-2025"))
                .orElseThrow()
                .board();
        assertThat(board.sheets().getFirst().never()).containsExactly("drafter");
        assertThat(board.sheets().getFirst().isUnmanned()).isFalse();
        database.owner()
                .sql("update account set last_seen = now() where name = 'drafter'")
                .update();
        var later = world.as(coordinator, () -> reading.of("thu-2025"))
                .orElseThrow()
                .board();
        assertThat(later.only("", Only.ABSENT).sheets())
                .extracting(Sheet::unit)
                .containsExactly("Sở Thử 2", "Sở Thử 3");
        assertThat(later.only("so thu 5", Only.ALL).sheets())
                .extracting(Sheet::unit)
                .containsExactly("Sở Thử 2");
    }

    private List<Map<String, Object>> rows(String table, Sheet sheet, Predicate<Map<String, Object>> wanted) {
        return database
                .owner()
                .sql("select t.* from " + table + " t join unit on unit.id = t.unit where slug = :slug")
                .param("slug", sheet.slug())
                .query((row, at) -> values(row))
                .list()
                .stream()
                .filter(wanted)
                .toList();
    }

    private static Map<String, Object> values(ResultSet row) throws SQLException {
        var values = new java.util.HashMap<String, Object>();
        for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
            var column = row.getMetaData().getColumnName(at);
            values.put(
                    column,
                    column.endsWith("_at")
                            ? Optional.ofNullable(row.getObject(at, OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant)
                                    .orElse(null)
                            : row.getObject(at));
        }
        return values;
    }
}
