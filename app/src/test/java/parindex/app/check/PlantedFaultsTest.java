package parindex.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import parindex.app.check.TamperFixture.Edit;
import parindex.app.kit.journal.CheckpointFolder;
import parindex.app.kit.journal.Checkpoints;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.storage.DatabaseFixture;
import parindex.core.language.Language;

/// The check of the journal is itself checked: whatever is changed by SQL is found, and found where it is.
@Tag("M-05")
@Tag("I7")
class PlantedFaultsTest {
    private static final int EDITS = Integer.getInteger("parindex.edits", 1000);
    private static final long SEED = Long.getLong("parindex.seed", 20_261_126);
    private static final int LINES = 120;
    private static final int SIGNED_EVERY = 30;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static DatabaseFixture database;
    private static JournalCheck check;

    @BeforeAll
    static void start() {
        database = DatabaseFixture.start("planted-faults");
        var keys = new JournalKeys(database.data());
        var checkpoints = new Checkpoints(database.app(), keys, database.data());
        for (int line = 1; line <= LINES; line++) {
            database.write("deed", "việc " + line, "chi tiết");
            if (line % SIGNED_EVERY == 0) {
                checkpoints.sign();
            }
        }
        var folder = new CheckpointFolder(database.data());
        check = new JournalCheck(folder, folder.all(), keys.known(), Map.of());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_thousand_random_edits_are_all_detected_and_located() throws SQLException {
        var overlooked = new ArrayList<String>();
        try (var connection = database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            TamperFixture.unguard(sql);
            assertThat(faults(sql)).isEmpty();
            var tamper = new TamperFixture(sql, new Random(SEED), LINES);
            for (int edit = 0; edit < EDITS; edit++) {
                var before = connection.setSavepoint();
                var made = tamper.edit();
                var faults = faults(sql);
                if (faults.stream().noneMatch(fault -> locates(fault, made))) {
                    overlooked.add(made + " → " + faults);
                }
                connection.rollback(before);
                connection.releaseSavepoint(before);
            }
            connection.rollback();
        }
        assertThat(overlooked).as("edits drawn with seed %d", SEED).isEmpty();
    }

    private static List<String> faults(JdbcClient sql) {
        return check.results(sql).stream()
                .flatMap(result -> result.faults().stream())
                .map(fault -> fault.in(Language.EN))
                .toList();
    }

    /// A line is found when it or its successor is named, or a stretch that a checkpoint signed and that holds it.
    private static boolean locates(String fault, Edit edit) {
        var lines = NUMBER.matcher(fault)
                .results()
                .map(found -> Long.parseLong(found.group()))
                .toList();
        long first = fault.startsWith("checkpoint") ? lines.getLast() + 1 : lines.getFirst();
        long last = fault.startsWith("checkpoint") || fault.startsWith("line ") ? lines.getFirst() : lines.get(1);
        return first <= edit.first() + 1 && edit.first() <= last;
    }
}
