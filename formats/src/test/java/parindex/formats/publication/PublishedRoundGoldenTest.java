package parindex.formats.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Bundles that were once released are verified by every later program, for good (V7).
@Tag("U-05")
@Tag("V7")
class PublishedRoundGoldenTest {
    private static final Path FOLDER = Path.of(System.getProperty("parindex.home"), "examples", "published-round");

    private static List<Path> bundles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_kept_bundle_is_right_by_both_verifiers_and_by_the_one_it_carries() throws Exception {
        var first = FOLDER.resolve("tinh-thu-2026-1.zip");
        if (Boolean.getBoolean("parindex.golden") && Files.notExists(first)) { // what was released is never rewritten
            Files.createDirectories(FOLDER);
            Files.write(
                    first, BundleWriter.write(InventedRound.publication(), new TestKey().checkpoint(), new TestKey()));
        }
        assertThat(bundles()).isNotEmpty();
        for (var bundle : bundles()) {
            assertThat(BundleCheck.of(Bundle.read(bundle))).isInstanceOf(BundleCheck.Verdict.Right.class);
            assertThat(Python.verify(bundle).status()).isZero();
        }
    }

    @Test
    void the_invented_round_says_that_it_is_invented() throws IOException {
        for (var bundle : bundles()) {
            var right = (BundleCheck.Verdict.Right) BundleCheck.of(Bundle.read(bundle));
            assertThat(right.publication().heading().invented()).isTrue();
        }
    }

    @Test
    void a_bundle_unpacked_to_a_folder_is_verified_by_the_program_inside(@org.junit.jupiter.api.io.TempDir Path folder)
            throws Exception {
        for (var file : Bundle.read(bundles().getFirst()).files().entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(BundleCheck.of(Bundle.read(folder))).isInstanceOf(BundleCheck.Verdict.Right.class);
        var inside = new ProcessBuilder(
                        "python3", "-B", folder.resolve("verify.py").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(inside.waitFor()).isZero();
    }
}
