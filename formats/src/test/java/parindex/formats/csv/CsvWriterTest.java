package parindex.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.document.Workbook.Row;
import parindex.core.document.Workbook.Sheet;
import parindex.core.language.Language;

@Tag("X-02")
class CsvWriterTest {
    @Test
    void vietnamese_tables_have_semicolons_and_the_decimal_comma() throws IOException {
        assertThat(written(Language.VI, word("7.1.10"), figure("0.2129")))
                .isEqualTo("\uFEFFMã;Điểm\r\n7.1.10;0,2129\r\n");
    }

    @Test
    void english_tables_have_commas_and_the_point() throws IOException {
        assertThat(written(Language.EN, word("a, b"), figure("-0.5"))).isEqualTo("\uFEFFMã,Điểm\r\n\"a, b\",-0.5\r\n");
    }

    @Test
    void words_never_become_formulas() throws IOException {
        assertThat(written(Language.EN, word("=1+1"), word("@SUM(A1)"))).contains("'=1+1,'@SUM(A1)");
    }

    private static Cell word(String text) {
        return new Cell.Word(text);
    }

    private static Cell figure(String value) {
        return new Cell.Figure(new BigDecimal(value), 2);
    }

    private static String written(Language language, Cell... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        var columns = List.of(new Column("Mã", 9), new Column("Điểm", 9));
        CsvWriter.write(new Sheet("Thử", columns, List.of(new Row(false, List.of(cells)))), language, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
