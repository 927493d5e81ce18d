package parindex.app.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;
import parindex.app.kit.journal.Chain;
import parindex.app.kit.journal.JournalLine;
import parindex.app.kit.journal.JournalReader;

@Tag("M-05")
class JournalTest {
    private static final int THREADS = 8;
    private static final int DEEDS = 200;
    private static DatabaseFixture database;

    @BeforeAll
    static void start() {
        database = DatabaseFixture.start("journal");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_line_continues_the_one_before() {
        database.write("first-deed", "một", "");
        database.write("second-deed", "hai", "chi tiết");
        var lines = lines();
        var last = lines.getLast();
        assertThat(last.action()).isEqualTo("second-deed");
        assertThat(last.position()).isEqualTo(lines.size());
        assertThat(last.previous()).isEqualTo(lines.get(lines.size() - 2).hash());
        assertThat(last.hash()).isEqualTo(last.computedHash());
    }

    @Test
    void a_deed_that_is_undone_leaves_neither_line_nor_gap() {
        var before = lines().size();
        database.transaction().executeWithoutResult(deed -> {
            database.journal().write(null, "undone", "x", "");
            deed.setRollbackOnly();
        });
        assertThatThrownBy(() -> database.transaction().executeWithoutResult(deed -> {
                    database.journal().write(null, "written", "x", "");
                    throw new IllegalStateException("the deed failed");
                }))
                .hasMessageContaining("the deed failed");
        database.write("done", "x", "");
        assertThat(lines())
                .hasSize(before + 1)
                .last()
                .extracting(JournalLine::position)
                .isEqualTo(before + 1L);
        assertSound();
    }

    @Test
    void several_lines_of_one_deed_keep_their_order() {
        database.transaction().executeWithoutResult(deed -> {
            database.journal().write(null, "one-of-two", "x", "");
            database.journal().write(null, "two-of-two", "x", "");
        });
        var actions = lines().stream().map(JournalLine::action).toList();
        assertThat(actions.indexOf("two-of-two")).isEqualTo(actions.indexOf("one-of-two") + 1);
    }

    @Test
    void the_time_is_the_databases_own() {
        database.write("now", "x", "");
        assertThat(database.app()
                        .sql("select max(at) between now() - interval '1 minute' and now() from journal")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /// Deeds lock a row that others want too, some before they write into the journal and some after.
    @Test
    void many_at_once_make_one_chain_and_never_block_each_other() throws Exception {
        var accounts = List.of(database.account("mot"), database.account("hai"));
        var before = lines().size();
        long written = 0;
        try (var people = Executors.newFixedThreadPool(THREADS)) {
            var work = new ArrayList<Callable<Integer>>();
            for (int person = 0; person < THREADS; person++) {
                var random = new Random(person);
                work.add(() -> deeds(random, accounts));
            }
            for (var done : people.invokeAll(work)) {
                written += done.get();
            }
        }
        assertThat(written).isBetween(THREADS * DEEDS / 2L, THREADS * DEEDS - 1L);
        assertThat(lines()).hasSize((int) (before + written));
        assertSound();
    }

    private static int deeds(Random random, List<UUID> accounts) {
        int written = 0;
        for (int deed = 0; deed < DEEDS; deed++) {
            var row = accounts.get(random.nextInt(accounts.size()));
            var journalFirst = random.nextBoolean();
            var undone = random.nextInt(4) == 0;
            database.transaction().executeWithoutResult(status -> deed(status, row, journalFirst, undone));
            written += undone ? 0 : 1;
        }
        return written;
    }

    private static void deed(TransactionStatus status, UUID row, boolean journalFirst, boolean undone) {
        Runnable write = () -> database.journal().write(row, "deed", row.toString(), "");
        Runnable change = () -> database.app()
                .sql("update account set version = version + 1 where id = :id")
                .param("id", row)
                .update();
        (journalFirst ? write : change).run();
        (journalFirst ? change : write).run();
        if (undone) {
            status.setRollbackOnly();
        }
    }

    private static void assertSound() {
        var journal = new JournalReader(database.app());
        var chain = new Chain(Set.of());
        journal.each(chain);
        chain.end(journal.head());
        assertThat(chain.faults()).isEmpty();
    }

    private static List<JournalLine> lines() {
        var lines = new ArrayList<JournalLine>();
        new JournalReader(database.app()).each(lines::add);
        return lines;
    }
}
