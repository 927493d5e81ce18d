package parindex.formats.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.publication.Recount;
import parindex.core.scoring.ScoreCard;
import parindex.formats.BadInput;
import parindex.formats.publication.BundleCheck.Verdict;

/// Bundles made to harm: nothing in them unfolds, hides or leaves its folder, and both verifiers say what is wrong.
@Tag("U-05")
class HostileBundlesTest {
    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void sound() {
        var publication = LongStream.range(1, 100)
                .mapToObj(GeneratedPublication::of)
                .filter(generated -> !Recount.cards(generated, "commune").values().stream()
                        .filter(ScoreCard::isComplete)
                        .toList()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        files.putAll(BundleWriter.files(publication, new TestKey().checkpoint(), new TestKey()));
    }

    private void bothSay(byte[] bytes, String... words) throws IOException, InterruptedException {
        var path = Files.write(folder.resolve("bundle.zip"), bytes);
        var verdict = BundleCheck.of(Bundle.read(path));
        assertThat(verdict).isInstanceOf(Verdict.Wrong.class);
        var answer = Python.verify(path);
        assertThat(answer.status()).as(answer.lines().toString()).isEqualTo(1);
        for (var word : words) {
            assertThat(((Verdict.Wrong) verdict).first().said().vi()).contains(word);
            assertThat(answer.lines().getFirst()).contains(word);
        }
    }

    private byte[] sealed() {
        var content = new TreeMap<>(files);
        content.keySet().removeAll(java.util.List.of("manifest.json", "manifest.sig", "key.pub"));
        return Archive.pack(BundleWriter.sealed(content, new TestKey()));
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_no_bundle_is_one_sentence() throws IOException, InterruptedException {
        var page = Files.writeString(folder.resolve("page.html"), "<html>");
        assertThatThrownBy(() -> Bundle.read(page)).isInstanceOf(BadInput.class).hasMessageContaining("page.html");
        assertThatThrownBy(() -> Bundle.read(folder.resolve("none.zip"))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Bundle.read(folder)).isInstanceOf(BadInput.class);
        assertThat(Python.verify(page).status()).isEqualTo(2);
        assertThat(Python.verify(page).lines()).hasSize(1).first().asString().contains("page.html");
        assertThat(Python.verify(folder.resolve("none.zip")).status()).isEqualTo(2);
    }

    @Test
    void a_package_that_unfolds_is_not_unfolded() throws IOException, InterruptedException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            for (int n = 0; n < 200; n++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        bothSay(out.toByteArray());
    }

    @Test
    void a_name_that_leaves_the_folder_is_refused() throws IOException, InterruptedException {
        put("../evil.txt", "x");
        bothSay(sealed(), "../evil.txt");
    }

    @Test
    void a_file_that_nobody_listed_is_found() throws IOException, InterruptedException {
        put("results/more.json", "{}");
        bothSay(Archive.pack(new TreeMap<>(files)), "results/more.json");
    }

    @Test
    void a_file_that_is_missing_is_found() throws IOException, InterruptedException {
        files.remove("units.json");
        bothSay(Archive.pack(new TreeMap<>(files)), "units.json");
    }

    @Test
    void a_key_twice_and_another_way_of_writing_are_found_though_they_are_signed()
            throws IOException, InterruptedException {
        var units = new String(files.get("units.json"), StandardCharsets.UTF_8);
        put("units.json", units.replaceFirst("\\{", "{\"code\":\"x\","));
        bothSay(sealed(), "units.json");
        put("units.json", units.replaceFirst(",", ", "));
        bothSay(sealed(), "units.json");
        put("units.json", "[".repeat(100_000));
        bothSay(sealed(), "units.json");
    }

    @Test
    void points_that_do_not_follow_are_found_though_they_are_signed() throws IOException, InterruptedException {
        var name = "results/xa-000.json";
        var text = new String(files.get(name), StandardCharsets.UTF_8);
        put(name, text.replaceFirst("\"points\":\"[0-9.]+\"", "\"points\":\"0.77\""));
        bothSay(sealed(), name, "xa-000");
    }

    @Test
    void a_place_that_does_not_follow_is_found_though_it_is_signed() throws IOException, InterruptedException {
        var text = new String(files.get("standings.json"), StandardCharsets.UTF_8);
        put("standings.json", text.replaceFirst("\"place\":[0-9]+", "\"place\":9"));
        bothSay(sealed(), "standings.json", "place", "9");
    }
}
