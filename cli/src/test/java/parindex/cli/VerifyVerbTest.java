package parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.cli.VerbsFixture.EXAMPLES;
import static parindex.cli.VerbsFixture.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.language.Language;

@Tag("U-05")
class VerifyVerbTest {
    private static final Path BUNDLE = EXAMPLES.resolve("published-round/tinh-thu-2026-1.zip");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_bundle_that_is_right_is_said_to_be() {
        var said = run("verify", BUNDLE.toString());
        assertThat(said.out()).startsWith("ĐÚNG: tinh-thu-2026, bản 1").contains("parindex-journal-");
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(run(Language.EN, "verify", BUNDLE.toString()).out()).startsWith("RIGHT: ");
    }

    @Test
    void the_first_difference_is_named_with_file_unit_and_item() throws IOException {
        var text = new String(Files.readAllBytes(BUNDLE), StandardCharsets.ISO_8859_1);
        var at = text.indexOf("\"points\":\"", text.indexOf("\"code\":\"1.1\",\"evidence\"") + 1);
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        bytes[at + 10] = (byte) (bytes[at + 10] == '7' ? '8' : '7');
        var changed = Files.write(folder.resolve("changed.zip"), bytes);
        var said = run("verify", changed.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("SAI: results/")
                .contains(", đơn vị ")
                .contains(", mục ")
                .contains(": ghi ");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void what_is_no_bundle_is_one_sentence() {
        var said = run("verify", "none.zip");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("parindex: none.zip: ").hasLineCount(1);
    }
}
