package parindex.app.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.app.kit.journal.Chain;
import parindex.app.kit.journal.JournalLine;
import parindex.app.kit.journal.JournalReader;

/// Installations whose journal was not chained yet, and what not even the owner of the tables can do afterwards.
@Tag("M-05")
class JournalMigrationTest {
    private static final String BEFORE = "20261124.01";

    private static DatabaseFixture database;

    @BeforeAll
    static void start() {
        database = DatabaseFixture.startAt("journal-older", BEFORE);
        insert("một", "2026-11-24T08:00:00Z");
        insert("hai", "2026-11-24T08:00:00.123456Z");
        insert("ba", "2026-11-24T07:00:00Z");
        database.owner().sql("delete from journal where subject = 'hai'").update();
        database.migrate("latest");
        database.write("new", "bốn", "");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void older_lines_are_chained_in_their_order_and_new_ones_follow() {
        var journal = new JournalReader(database.app());
        var lines = new ArrayList<JournalLine>();
        journal.each(lines::add);
        assertThat(lines).extracting(JournalLine::subject).startsWith("một", "ba", "bốn");
        assertThat(lines).extracting(JournalLine::position).startsWith(1L, 2L, 3L);
        assertThat(lines.getFirst().at()).isEqualTo("2026-11-24T08:00:00Z");
        var chain = new Chain(Set.of());
        lines.forEach(chain);
        chain.end(journal.head());
        assertThat(chain.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set action = 'other'",
                "delete from journal",
                "truncate journal",
                "delete from journal_head",
                "truncate journal_head",
                "update journal_checkpoint set note = ''",
                "delete from journal_checkpoint",
                "truncate journal_checkpoint"
            })
    void not_even_the_owner_of_the_tables_changes_what_is_written(String statement) {
        database.owner()
                .sql("insert into journal_checkpoint (position, note) values (1, '') on conflict do nothing")
                .update();
        assertThatThrownBy(() -> database.owner().sql(statement).update())
                .rootCause()
                .hasMessageContaining("is only ever added to");
    }

    @Test
    void what_the_owner_says_about_place_time_and_hash_is_not_taken() {
        database.owner().sql("""
                insert into journal (position, at, action, subject, previous, hash)
                values (7777, '2020-01-01', 'forged', 'x', '\\x00', '\\x00')""").update();
        var forged = new JournalReader(database.app()).latest("forged", "x").orElseThrow();
        assertThat(forged.position()).isLessThan(7777);
        assertThat(forged.hash()).isEqualTo(forged.computedHash());
        assertThat(forged.at()).isAfter("2026-01-01T00:00:00Z");
    }

    private static void insert(String subject, String at) {
        database.owner()
                .sql("insert into journal (at, action, subject) values (cast(:at as timestamptz), 'old', :subject)")
                .param("at", at)
                .param("subject", subject)
                .update();
    }
}
