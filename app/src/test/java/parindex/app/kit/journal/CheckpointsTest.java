package parindex.app.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.app.kit.storage.DatabaseFixture;

@Tag("M-05")
class CheckpointsTest {
    private static DatabaseFixture database;

    @BeforeAll
    static void start() {
        database = DatabaseFixture.start("checkpoints");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void write() {
        database.write("deed", "x", "");
    }

    @Test
    void a_checkpoint_is_kept_as_a_file_and_as_a_row_and_made_once() {
        var first = checkpoints().sign().orElseThrow();
        assertThat(checkpoints().sign()).contains(first);
        assertThat(first.position()).isEqualTo(journal().head().position());
        assertThat(first.root()).isEqualTo(journal().head().hash());
        assertThat(journal().checkpoints().getLast())
                .isEqualTo(folder().newest().orElseThrow())
                .satisfies(kept -> assertThat(kept.verified(keys().known())).contains(first));
    }

    @Test
    void a_row_that_a_crash_left_out_is_entered_later() {
        var signed = checkpoints().sign().orElseThrow();
        var kept = folder().newest().orElseThrow();
        database.write("deed", "y", "");
        var next = new Checkpoint(
                signed.origin(), kept.position() + 1, journal().head().hash(), signed.at());
        folder().keep(new CheckpointFolder.Kept(
                next.position(), keys().signing().sign(next).written()));
        assertThat(checkpoints().sign()).contains(next);
        assertThat(journal().checkpoints().getLast().position()).isEqualTo(next.position());
    }

    @Test
    void a_row_that_a_crash_left_out_is_entered_when_more_was_done_since() {
        var signed = checkpoints().sign().orElseThrow();
        database.write("deed", "y", "");
        var next = new Checkpoint(
                signed.origin(), signed.position() + 1, journal().head().hash(), signed.at());
        folder().keep(new CheckpointFolder.Kept(
                next.position(), keys().signing().sign(next).written()));
        database.write("deed", "z", "");
        assertThat(checkpoints().sign().orElseThrow().position()).isEqualTo(next.position() + 1);
        assertThat(journal().checkpoints())
                .extracting(CheckpointFolder.Kept::position)
                .contains(next.position(), next.position() + 1);
    }

    @Test
    void what_contradicts_the_checkpoint_before_is_never_signed() throws IOException {
        checkpoints().sign();
        var beyond = new Checkpoint(keys().signing().shown().name(), 99_999, "cd".repeat(32), java.time.Instant.EPOCH);
        folder().keep(new CheckpointFolder.Kept(
                99_999, keys().signing().sign(beyond).written()));
        database.write("deed", "z", "");
        assertThat(checkpoints().sign()).isEmpty();
        assertThat(folder().has(journal().head().position())).isFalse();
        Files.delete(checkpointFile(99_999));
        assertThat(checkpoints().sign()).isPresent();
    }

    @Test
    void a_lost_key_is_replaced_and_what_it_signed_still_verifies() throws IOException {
        var old = checkpoints().sign().orElseThrow();
        Files.delete(secret());
        database.write("deed", "x", "");
        var fresh = checkpoints().sign().orElseThrow();
        assertThat(keys().known()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(fresh.origin()).isEqualTo(old.origin());
        assertThat(folder().all())
                .allSatisfy(kept -> assertThat(kept.verified(keys().known())).isPresent());
    }

    @Test
    void nobody_else_may_read_the_key() throws IOException {
        checkpoints().sign();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_server_signs_what_it_leaves() {
        var clock = new CheckpointClock(checkpoints());
        clock.start();
        database.write("deed", "last", "");
        assertThat(clock.isRunning()).isTrue();
        clock.stop();
        assertThat(folder().has(journal().head().position())).isTrue();
        assertThat(clock.isRunning()).isFalse();
    }

    private static Path secret() {
        return database.data().sub("secrets").resolve("journal-key");
    }

    private static Path checkpointFile(long position) {
        return database.data().sub("checkpoints").resolve("%012d.txt".formatted(position));
    }

    private static Checkpoints checkpoints() {
        return new Checkpoints(database.app(), keys(), database.data());
    }

    private static JournalKeys keys() {
        return new JournalKeys(database.data());
    }

    private static CheckpointFolder folder() {
        return new CheckpointFolder(database.data());
    }

    private static JournalReader journal() {
        return new JournalReader(database.app());
    }
}
