package parindex.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import parindex.app.kit.journal.CheckpointFolder;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.storage.DatabaseFixture;
import parindex.core.language.Language;

/// Rows that a result rests on: whatever is changed past the program is found, and found where it is.
@Tag("T3")
@Tag("V4")
@Tag("M-05")
class SealsTest {
    private static final int EDITS = Integer.getInteger("parindex.edits", 300);
    private static final long SEED = Long.getLong("parindex.seed", 20_261_126);
    private static DatabaseFixture database;
    private static JournalCheck chain;

    @BeforeAll
    static void start() throws SQLException {
        database = DatabaseFixture.start("seals");
        SealedRowsFixture.write(database.superuser());
        var folder = new CheckpointFolder(database.data());
        chain = new JournalCheck(folder, folder.all(), new JournalKeys(database.data()).known(), Map.of());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private interface Deed {
        void on(JdbcClient sql, Connection connection) throws SQLException;
    }

    /// In a transaction that is undone.
    private static void tried(Deed deed) throws SQLException {
        try (var connection = database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            deed.on(JdbcClient.create(new SingleConnectionDataSource(connection, true)), connection);
            connection.rollback();
        }
    }

    private static List<String> faults(JdbcClient sql) {
        return Stream.concat(SealCheck.results(sql).stream(), chain.results(sql).stream())
                .flatMap(result -> result.faults().stream())
                .map(fault -> fault.in(Language.EN))
                .toList();
    }

    @Test
    void random_edits_by_sql_are_all_detected_and_located() throws SQLException {
        var overlooked = new ArrayList<String>();
        tried((sql, connection) -> {
            assertThat(faults(sql)).isEmpty();
            RowTamperFixture.unguard(sql);
            var tamper = new RowTamperFixture(sql, new Random(SEED));
            for (int edit = 0; edit < EDITS; edit++) {
                var before = connection.setSavepoint();
                var made = tamper.edit();
                var faults = faults(sql);
                if (faults.stream().noneMatch(fault -> fault.contains(made.name()))) {
                    overlooked.add(made + " → " + faults);
                }
                connection.rollback(before);
                connection.releaseSavepoint(before);
            }
        });
        System.out.printf("seals: %d edits, seed %d, overlooked %d%n", EDITS, SEED, overlooked.size());
        assertThat(overlooked).as("edits drawn with seed %d", SEED).isEmpty();
    }

    @Test
    void every_sealed_table_is_looked_at_and_holds_something_here() throws SQLException {
        tried((sql, any) -> {
            var guarded = sql.sql("""
                            select tgrelid::regclass::text from pg_trigger where tgname = 'rows_sealed_in'""").query(String.class).list();
            assertThat(SealCheck.TABLES)
                    .extracting(SealCheck.Sealed::name)
                    .containsExactlyInAnyOrderElementsOf(guarded)
                    .allSatisfy(table -> assertThat(sql.sql("select count(*) from " + table)
                                    .query(Integer.class)
                                    .single())
                            .as(table)
                            .isPositive());
        });
    }

    @Test
    void what_is_written_without_a_line_in_the_journal_is_named() throws SQLException {
        tried((sql, any) -> {
            sql.sql("update duty set role = 'ADMINISTRATOR'").update();
            assertThat(faults(sql)).singleElement().asString().contains("duty ");
        });
    }

    @Test
    void what_seals_is_switched_off_and_named() throws SQLException {
        tried((sql, any) -> {
            sql.sql("alter table line_decision disable trigger rows_sealed_on").update();
            assertThat(faults(sql)).containsExactly("line_decision rows_sealed_on");
        });
    }

    @Test
    void times_are_sealed_wherever_somebody_looks_from() throws SQLException {
        tried((sql, any) -> {
            sql.sql("set time zone 'Asia/Ho_Chi_Minh'").update();
            assertThat(faults(sql)).isEmpty();
            sql.sql("update sheet set note = 'từ Hà Nội'").update();
            sql.sql("insert into journal (action, subject) values ('deed', 'x')")
                    .update();
            assertThat(faults(sql)).isEmpty();
        });
    }
}
