package parindex.formats.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.publication.Publication;

/// Two programs that share no code compute every published figure alike. `bench/agree N SEED` runs it with more rounds.
@Tag("U-05")
@Tag("V2")
class VerifiersAgreeTest {
    private static final int ROUNDS = Integer.getInteger("parindex.rounds", 300);
    private static final long SEED = Long.getLong("parindex.seed", 1L);
    private static final int BATCH = 500;

    @TempDir
    private Path folder;

    @Test
    void both_verifiers_find_generated_rounds_right() throws IOException, InterruptedException {
        var started = System.nanoTime();
        for (long from = 0; from < ROUNDS; from += BATCH) {
            var batch = Files.createDirectory(folder.resolve("from-" + from));
            LongStream.range(from, Math.min(from + BATCH, ROUNDS)).forEach(at -> written(batch, SEED + at));
            var answer = Python.verify(batch);
            assertThat(answer.lines()).as("seed " + SEED).allMatch(line -> line.contains(": ĐÚNG: "));
            assertThat(answer.lines()).hasSize((int) Math.min(BATCH, ROUNDS - from));
            assertThat(answer.status()).isZero();
        }
        System.out.printf(
                "%d generated rounds, seed %d: both verifiers agree, %d s%n",
                ROUNDS, SEED, (System.nanoTime() - started) / 1_000_000_000);
    }

    private static void written(Path batch, long seed) {
        Publication publication = GeneratedPublication.of(seed);
        var bytes = BundleWriter.write(publication, new TestKey().checkpoint(), new TestKey());
        assertThat(BundleCheck.of(Bundle.of("seed " + seed, bytes)))
                .as("seed " + seed)
                .isInstanceOf(BundleCheck.Verdict.Right.class);
        try {
            Files.write(batch.resolve("%06d.zip".formatted(seed)), bytes);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
