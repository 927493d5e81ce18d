package parindex.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import parindex.formats.criteria.OddTexts;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;

@Tag("F-12")
class YamlWriterTest {
    static Stream<String> odd() {
        return OddTexts.ALL.stream();
    }

    static Stream<String> oddKeys() {
        return odd().filter(text -> text.length() < 100);
    }

    /// What another program reads.
    private static Object read(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void a_text_is_read_as_the_same_text_by_every_program(String text) {
        var list = Sequence.of(List.of(Word.of(text), Word.of("x")));
        var yaml =
                YamlWriter.text(new NewBranch().text("k", text).put("l", list).done());

        assertThat(read(yaml)).hasToString("{k=%1$s, l=[%1$s, x]}".formatted(text));
    }

    @ParameterizedTest
    @MethodSource("oddKeys")
    void a_key_is_read_as_the_same_key_by_every_program(String key) {
        var inner = new NewBranch().whole(key, 1).done();
        var yaml = YamlWriter.text(new NewBranch().put(key, inner).done());

        assertThat(read(yaml)).hasToString("{%1$s={%1$s=1}}".formatted(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.2", "7.2.1", "7.2.10", "1", "yes", "null", "1_000", "0o17", "y", "2026-01-05", "1e3"})
    void a_text_that_looks_like_something_else_stands_in_quotation_marks(String text) {
        assertThat(YamlWriter.text(new NewBranch().text("code", text).done())).isEqualTo("code: \"" + text + "\"\n");
    }

    @Test
    void figures_stand_bare_with_every_digit() {
        var yaml = YamlWriter.text(new NewBranch()
                .figure("max", "0.50")
                .figure("from", "12.5%")
                .whole("year", 2026)
                .holds("whole", true)
                .holds("left-out", false)
                .done());

        assertThat(yaml).isEqualTo("max: 0.50\nfrom: 12.5%\nyear: 2026\nwhole: true\n");
    }

    @Test
    void a_text_of_several_lines_is_written_line_by_line() {
        var yaml = YamlWriter.text(
                new NewBranch().text("asked", "một: #1\n\n  hai").done());

        assertThat(yaml).isEqualTo("asked: |-\n  một: #1\n  \n    hai\n");
        assertThat(read(yaml)).hasToString("{asked=một: #1\n\n  hai}");
    }

    @Test
    void short_parts_stand_on_one_line_and_long_ones_below_each_other() {
        var band = new NewBranch().text("name", "A").figure("from", "90").done();
        var item = new NewBranch().text("title", "Tên dài. ".repeat(15).strip()).put("band", band);
        var yaml = YamlWriter.text(new NewBranch()
                .list("bands", List.of(band, band))
                .list("items", List.of(band, item.done()))
                .done());

        assertThat(yaml)
                .startsWith(
                        "bands: [{ name: A, from: 90 }, { name: A, from: 90 }]\nitems:\n  - name: A\n    from: 90\n  - title: Tên dài.");
        assertThat(yaml).endsWith("\n    band: { name: A, from: 90 }\n");
    }

    @Test
    void emoji_and_accents_are_kept_and_marks_nobody_sees_are_shown() {
        var yaml = YamlWriter.text(new NewBranch().text("t", "Đạt 📊 a\u200Bb").done());

        assertThat(yaml).isEqualTo("t: \"Đạt 📊 a\\u200Bb\"\n");
    }

    @Test
    void nothing_at_all_is_an_empty_block() {
        assertThat(YamlWriter.text(new NewBranch().done())).isEqualTo("{}\n");
    }
}
