package parindex.formats.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.formats.publication.BundleCheck.Verdict;

/// One digit changed anywhere in a bundle is found by both verifiers, and its leaf is named where it stands in one.
@Tag("U-05")
@Tag("V4")
class TamperTest {
    private static final long SEED = Long.getLong("parindex.seed", 11L);
    private static final int EACH_FILE = Integer.getInteger("parindex.tampers", 14);
    private static final Pattern LEAF =
            Pattern.compile("\\{\"code\":\"([0-9.]+)\",\"evidence\".*?\"state\":\"[a-z-]+\"\\}");

    @TempDir
    private Path folder;

    private record Change(String file, String leaf, Path bundle) {}

    @Test
    void a_changed_digit_is_found_by_both_verifiers() throws IOException, InterruptedException {
        var changes = changes();
        for (var change : changes) {
            var verdict = BundleCheck.of(Bundle.read(change.bundle()));
            assertThat(verdict).as(change.toString()).isInstanceOf(Verdict.Wrong.class);
            var found = ((Verdict.Wrong) verdict).first();
            if (!change.leaf().isEmpty()) {
                assertThat(found.file()).as(change.toString()).isEqualTo(change.file());
                assertThat(found.item()).as(change + " " + found).isEqualTo(change.leaf());
            }
        }
        var answer = Python.verify(folder);
        assertThat(answer.lines()).hasSize(changes.size());
        assertThat(answer.status()).isEqualTo(1);
        for (int at = 0; at < changes.size(); at++) {
            var change = changes.get(at);
            assertThat(answer.lines().get(at)).as(change.toString()).contains(": SAI: ");
            if (!change.leaf().isEmpty()) {
                assertThat(answer.lines().get(at)).contains(change.file()).contains(", mục " + change.leaf() + ",");
            }
        }
        System.out.printf(
                "%d digits changed in a bundle, seed %d: all found by both verifiers%n", changes.size(), SEED);
    }

    private List<Change> changes() throws IOException {
        var publication = new GeneratedPublication(SEED).publication(3);
        var files = BundleWriter.files(publication, new TestKey().checkpoint(), new TestKey());
        var random = new Random(SEED);
        var changes = new ArrayList<Change>();
        for (var file : files.entrySet()) {
            var digits = digits(file.getValue());
            for (int n = 0; n < EACH_FILE && !digits.isEmpty(); n++) {
                var at = digits.remove(random.nextInt(digits.size()));
                var bytes = file.getValue().clone();
                bytes[at] = (byte) ('0' + (bytes[at] - '0' + 1 + random.nextInt(9)) % 10);
                changes.add(written(files, Map.entry(file.getKey(), bytes), at, changes.size()));
            }
        }
        return changes;
    }

    private Change written(Map<String, byte[]> files, Map.Entry<String, byte[]> file, int at, int number)
            throws IOException {
        var changed = new TreeMap<>(files);
        var leaf = leaf(file.getKey(), new String(files.get(file.getKey()), StandardCharsets.ISO_8859_1), at);
        changed.put(file.getKey(), file.getValue());
        var path = folder.resolve("%05d.zip".formatted(number));
        Files.write(path, Archive.pack(changed));
        return new Change(file.getKey(), leaf, path);
    }

    private static String leaf(String file, String text, int at) {
        return file.startsWith("results/")
                ? LEAF.matcher(text)
                        .results()
                        .filter(match -> match.start() <= at && at < match.end())
                        .map(match -> match.group(1))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static List<Integer> digits(byte[] bytes) {
        var digits = new ArrayList<Integer>();
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                digits.add(at);
            }
        }
        return digits;
    }

    @Test
    void a_changed_byte_of_the_package_itself_is_found_by_both() throws IOException, InterruptedException {
        var whole = BundleWriter.write(GeneratedPublication.of(SEED), new TestKey().checkpoint(), new TestKey());
        var random = new Random(SEED);
        for (int n = 0; n < 60; n++) {
            var bytes = whole.clone();
            var at = 4 + (n < 30 ? random.nextInt(bytes.length - 4) : bytes.length - 5 - random.nextInt(400));
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(BundleCheck.of(Bundle.of("changed", bytes))).isInstanceOf(Verdict.Wrong.class);
            Files.write(folder.resolve("%05d.zip".formatted(n)), bytes);
        }
        assertThat(Python.verify(folder).lines()).hasSize(60).allMatch(line -> line.contains(": SAI: "));
    }

    @Test
    void whoever_recounts_and_signs_with_another_key_does_not_pass_for_the_publisher()
            throws IOException, InterruptedException {
        var bundle = folder.resolve("own.zip");
        Files.write(bundle, BundleWriter.write(GeneratedPublication.of(3), new TestKey().checkpoint(), new TestKey()));
        var other = Files.writeString(folder.resolve("other.pub"), "somebody+00000000+AAAA\n");
        assertThat(Python.verify("--key", other, bundle).status()).isEqualTo(1);
        var same = Files.writeString(folder.resolve("same.pub"), new TestKey().key() + "\n");
        assertThat(Python.verify("--key", same, bundle).status()).isZero();
    }
}
