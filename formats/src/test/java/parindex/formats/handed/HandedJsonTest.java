package parindex.formats.handed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.FactsFile;
import parindex.formats.sheet.HeadedTable;

/// What a parser hands over is what the program would have read itself: the same content, the same places, the same
/// faults.
@Tag("T10")
class HandedJsonTest {
    private static final Path HOME = Path.of(System.getProperty("parindex.home"));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void same(String name, Handed handed) {
        assertThat(HandedJson.read(name, HandedJson.text(handed))).isEqualTo(handed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-department", "template-commune"})
    void the_tree_of_a_set(String set) throws IOException {
        var file = HOME.resolve("criteria").resolve(set).resolve("set.yaml");
        if (Files.exists(file)) {
            var handed = CriteriaFiles.handed("set.yaml", Files.readAllBytes(file));
            assertThat(handed.tree()).isPresent();
            same("set.yaml", handed);
        }
    }

    @Test
    void trees_with_everything_in_them() {
        var json = "{\"a\": [1, \"hai\", null, {\"b\": \"\"}], \"a\": 2, \"Đ\\u0000\\u2028\": true}";
        same("x.json", CriteriaFiles.handed("x.json", bytes(json)));
        same("x.yaml", CriteriaFiles.handed("x.yaml", bytes("a:\n  - b: &x 1\n  - c:\n")));
        same("x.doc", CriteriaFiles.handed("x.doc", bytes("a")));
        same("x.yaml", CriteriaFiles.handed("x.yaml", bytes("a: [")));
    }

    @Test
    void lines_and_sheets() throws IOException {
        same("a.csv", HeadedTable.handed("a.csv", bytes("tên;loại\n\"Sở; Thử\";sở\n\n;;x\n")));
        same("a.csv", HeadedTable.handed("a.csv", bytes("a,\"b")));
        same("a.csv", FactsFile.handed("a.csv", bytes("code,input,value\n1.1,x,\"1,5\"\n")));
        same("a.xlsx", HeadedTable.handed("a.xlsx", workbook()));
        same("a.xlsx", FactsFile.handed("a.xlsx", bytes("no workbook")));
        assertThat(HeadedTable.handed("a.xlsx", workbook()).sheets()).hasSize(2);
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "thu", "1.0")) {
            var sheet = workbook.newWorksheet("Một");
            sheet.value(0, 0, "tên");
            sheet.value(3, 2, 1.5);
            sheet.value(4, 1, true);
            workbook.newWorksheet("Hai").value(1, 1, "x");
        }
        return out.toByteArray();
    }
}
