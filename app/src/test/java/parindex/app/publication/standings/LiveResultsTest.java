package parindex.app.publication.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.StatementFixture;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.kit.storage.Tenant;
import parindex.app.publication.FinalReading;
import parindex.app.publication.PublishedFixture;
import parindex.app.publication.PublishedFixture.Ready;
import parindex.app.unit.KnownUnit;
import parindex.core.ranking.comparison.Table;
import parindex.core.unit.Register;

/// What is kept of a round is what a reading of everything comes to, after each thing that can happen; and only what
/// became different is read.
@ServerTest
@Tag("A-03")
class LiveResultsTest {
    @Autowired
    PublishedFixture published;

    @Autowired
    LiveResults live;

    @Autowired
    FinalReading finals;

    @Autowired
    RoundReading reading;

    @Autowired
    RoundFixture rounds;

    private Ready ready;

    @BeforeEach
    void round() {
        ready = published.ready("8.3");
    }

    private <T> T asHost(Supplier<T> deed) {
        return Tenant.as(ready.made().person().id(), deed);
    }

    private Result kept() {
        return asHost(() -> live.of(reading.find(ready.made().slug()).orElseThrow()));
    }

    private Table table(Result result) {
        return Optional.ofNullable(result.leagues().get("department"))
                .orElseThrow()
                .table(Optional.empty());
    }

    private void isWhatEverythingComesTo() {
        var whole = asHost(() -> finals.shown(reading.find(ready.made().slug()).orElseThrow()));
        assertThat(table(kept())).isEqualTo(table(Result.of("", whole, Register.NONE)));
    }

    private int sql(String statement, KnownUnit unit) {
        return rounds.as(ready.made().person().id(), db -> statement(db, statement, unit));
    }

    private int statement(JdbcClient db, String statement, KnownUnit unit) {
        return db.sql(statement)
                .param("slug", ready.made().slug())
                .param("unit", unit.id())
                .update();
    }

    private void bring(KnownUnit unit, int seen, String points) {
        var page = ready.made().url() + "/outside/" + unit.slug();
        var given = Map.of(
                "source",
                "Khảo sát của Tỉnh Thử",
                "seen.8.3",
                String.valueOf(seen),
                "in.8.3.points",
                points,
                "reason",
                "x");
        assertThat(ready.made().visitor().submit(page, page, given).status()).isEqualTo(302);
    }

    @Test
    void after_each_thing_that_can_happen_it_is_what_everything_comes_to() {
        var units = ready.made().departments();
        isWhatEverythingComesTo();
        bring(units.get(0), 0, "1,5");
        isWhatEverythingComesTo();
        bring(units.get(0), 1, "1,25");
        bring(units.get(1), 0, "0,75");
        isWhatEverythingComesTo();
        published.sendLate(ready.made(), units.get(2));
        isWhatEverythingComesTo();
        sql("""
                insert into exemption (round, unit, item) select id, :unit, '8.3' from round where slug = :slug""", units.get(2));
        isWhatEverythingComesTo();
        assertThat(table(kept()).ranked()).hasSize(3);
        sql(
                "update sheet set stage = 'DRAFTING', sent_at = null, sent_by = null where unit = :unit and :slug <> ''",
                units.get(2));
        isWhatEverythingComesTo();
        sql("""
                update entry set figures = '{"points":"0.5"}', version = version + 1 where unit = :unit and :slug <> ''""", units.get(2));
        published.sendLate(ready.made(), units.get(2));
        isWhatEverythingComesTo();
        assertThat(table(kept()).ranked().getLast().body().code())
                .isEqualTo(units.get(2).slug());
    }

    @Test
    void while_nothing_happens_one_statement_tells_so_and_what_happens_is_read_by_itself() {
        var round = asHost(() -> reading.find(ready.made().slug()).orElseThrow());
        asHost(() -> live.of(round));
        StatementFixture.counted();
        asHost(() -> live.of(round));
        assertThat(StatementFixture.counted())
                .as("the person of the transaction, and the imprint")
                .isEqualTo(2);
        bring(ready.made().departments().getFirst(), 0, "1,5");
        var before = bodies(kept());
        bring(ready.made().departments().getFirst(), 1, "1");
        var after = bodies(kept());
        assertThat(after.get(0)).isNotEqualTo(before.get(0));
        assertThat(after.get(1)).isSameAs(before.get(1));
    }

    private List<Object> bodies(Result result) {
        return ready.made().departments().stream()
                .map(unit -> (Object) table(result).rows().stream()
                        .map(Table.Row::body)
                        .filter(body -> body.code().equals(unit.slug()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
