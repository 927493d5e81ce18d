package parindex.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parindex.formats.FileFault;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;
import parindex.formats.tree.Value;

@Tag("F-12")
class JsonFileTest {
    private final Faults faults = new Faults("bo.json");

    private Block read(String json) {
        return JsonFile.read(json.getBytes(StandardCharsets.UTF_8), faults)
                .orElseGet(() -> Block.of(new NewBranch().done(), faults));
    }

    private List<String> said() {
        return faults.list().stream().map(fault -> fault.placed().vi()).toList();
    }

    @Test
    void values_keep_their_digits_and_their_lines() {
        var block = read("{\n \"max\": 0.10,\n \"whole\": true,\n \"list\": [\n \"7.1.10\"]\n}");

        assertThat(block.scalar("max").map(Value::text)).contains("0.10");
        assertThat(block.scalar("whole").map(Value::yes)).contains(true);
        assertThat(block.scalars("list")).extracting(Value::text).containsExactly("7.1.10");
        assertThat(List.of(block.place("max").line(), block.place("list").line()))
                .containsExactly(2, 4);
        assertThat(said()).isEmpty();
    }

    @Test
    void a_key_that_stands_twice_is_named_with_its_line() {
        read("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}");

        assertThat(said()).containsExactly("bo.json, dòng 3: khóa \"a\" có hai lần.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|bo.json: tệp rỗng.",
                "'  '|bo.json: tệp rỗng.",
                "[1]|bo.json, dòng 1: phải là các cặp \"khóa: giá trị\".",
                "{\"a\": }|bo.json, dòng 1: sai cú pháp JSON gần đây",
                "{\"a\": 1|bo.json, dòng 1: sai cú pháp JSON gần đây",
                "{\"a\": 1} {}|bo.json, dòng 1: sai cú pháp JSON gần đây",
                "{\"a\": NaN}|bo.json, dòng 1: sai cú pháp JSON gần đây",
                "{\"a\": [[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]}|bo.json: tệp lồng quá sâu"
            })
    void what_is_no_object_is_refused_with_a_sentence(String json, String sentence) {
        read(json);

        assertThat(said()).singleElement().asString().startsWith(sentence);
        assertThat(faults.list()).noneMatch(FileFault::isReadable);
    }

    @Test
    void a_null_is_not_a_word() {
        assertThat(read("{\"a\": null}").scalar("a")).isEmpty();
        assertThat(said()).containsExactly("bo.json, dòng 1: \"a\" phải là một giá trị.");
    }

    @Test
    void figures_are_written_as_strings_and_counts_as_numbers() {
        var json = JsonWriter.text(new NewBranch()
                .figure("max", "0.10")
                .whole("year", 2026)
                .holds("whole", true)
                .text("code", "7.1")
                .put("nothing", new Node.Empty(Word.of("").place()))
                .done());

        assertThat(json.replaceAll("\\s", ""))
                .isEqualTo("{\"max\":\"0.10\",\"year\":2026,\"whole\":true,\"code\":\"7.1\",\"nothing\":null}");
    }
}
