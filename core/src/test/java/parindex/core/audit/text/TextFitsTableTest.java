package parindex.core.audit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("U-01")
class TextFitsTableTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lĩnh vực 1: Thủ tục đạt 8,4315/10 điểm, đạt chỉ số 84,32% |",
                "Lĩnh vực 1: Thủ tục đạt 8,43/10,00 điểm |",
                "Lĩnh vực 1: Thủ tục đạt 8,4/10 điểm |",
                "Lĩnh vực 1: Thủ tục đạt 8,44/10 điểm | achieved: 8.44 → 8.4315",
                "Lĩnh vực 1: Thủ tục đạt 8,43/11 điểm | max: 11 → 10",
                "Lĩnh vực 1: Thủ tục đạt 8,43/10 điểm, đạt chỉ số 84,30% |",
                "Lĩnh vực 1: Thủ tục đạt 8,43/10 điểm, đạt chỉ số 85,2% | percent: 85.2 → 84.3",
                "Tiêu chí 1.2 đạt 3,5/5 điểm | 1.2 achieved: 3.5 → 3.4315",
                "Thủ tục hành chính: đạt 8,34/10 điểm | achieved: 8.34 → 8.4315",
                "Tỉnh Thử đạt 15,93/20 điểm |",
                "Tỉnh Thử đạt 15,39/20 điểm | - achieved: 15.39 → 15.9315",
                "Tỉnh Thử đạt 15,9 điểm, tăng 2,5 điểm |",
                "Năm 2019 tỉnh Thử đạt 14,2/20 điểm |",
                "Khảo sát lãnh đạo tỉnh Thử đạt 3/5 điểm |",
                "Tỉnh Thử Hai đạt 14,2/20 điểm |",
                "Thang điểm của tỉnh: 12/20 điểm |"
            })
    void figures_tied_to_the_table_are_compared_with_it(String line, String finding) {
        var found = aReport()
                .says("Phân tích Chỉ số cải cách hành chính tỉnh Thử năm 2020")
                .says("Nhóm A: Đạt từ 70% trở lên, gồm 03 tỉnh: Thử Hai, Thử, Thử Ba")
                .says(line)
                .with("1|Thủ tục hành chính|10|8,4315|84,3%")
                .with("1.1|Công khai|5|5|100%")
                .with("1.2|Giải quyết|5|3,4315|68,63%")
                .with("2|Bộ máy|10|7,5|75%")
                .total("20", "15,9315", "79,66%")
                .found(new TextFitsTable());
        var expected =
                finding == null ? "" : finding.startsWith("1.2") || finding.startsWith("-") ? finding : "1 " + finding;
        assertThat(String.join(";", found)).isEqualTo(expected.isEmpty() ? "" : "text-contradicts-table " + expected);
    }

    @Test
    void a_part_after_the_whole_is_tied_by_its_name_and_maximum() {
        var report = aReport()
                .says(
                        "Lĩnh vực 1: Tác động đạt 9/12 điểm, trong đó: Chỉ số hài lòng của người dân đạt 5/8 điểm; kinh tế đạt 3/4 điểm.")
                .with("1|Tác động|12|9|75%")
                .with("1.1|Chỉ số hài lòng của người dân|8|6|75%")
                .with("1.2|Kinh tế|4|3|75%");
        assertThat(report.found(new TextFitsTable())).containsExactly("text-contradicts-table 1.1 achieved: 5 → 6");
    }

    @Test
    void a_wrong_percentage_that_the_text_repeats_is_no_second_fault() {
        var report = aReport()
                .says("Lĩnh vực 1: Mảng đạt 5/10 điểm, đạt chỉ số 60,00%")
                .with("1|Mảng|10|5|60%");
        assertThat(report.found(new TextFitsTable())).isEmpty();
    }
}
