package parindex.core.audit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parindex.core.audit.AuditFixture;
import parindex.core.audit.Check;
import parindex.core.audit.Severity;

/// Figures of the text held against each other.
@Tag("U-01")
class TextArithmeticTest {
    private static final String TITLE = "Phân tích Chỉ số cải cách hành chính tỉnh Thử năm 2020";

    @Test
    void areas_cut_in_the_text_explain_a_sum_below_the_total() {
        var found = areas("8,43", "7,50").audit().findings().stream()
                .filter(finding -> finding.kind().code().equals("text-arithmetic"))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(Severity.NOTE);
        assertThat(AuditFixture.said(found.getFirst())).isEqualTo("text-arithmetic - achieved: 15.94 → 15.93");
    }

    @Test
    void areas_rounded_in_the_text_add_up() {
        assertThat(areas("8,44", "7,50").found(new TextAddsUp())).isEmpty();
    }

    @Test
    void areas_that_are_far_off_are_an_error() {
        var finding = areas("8,53", "7,50").audit().of(Severity.ERROR).getLast();
        assertThat(AuditFixture.said(finding)).isEqualTo("text-arithmetic - achieved: 15.94 → 16.03");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Đạt 12/16 điểm, trong đó: hài lòng đạt 8,5/10 điểm; kinh tế đạt 3,5/6 điểm |",
                "Đạt 12/16 điểm, trong đó: hài lòng đạt 8,5/10 điểm; kinh tế đạt 4,5/6 điểm | achieved: 12 → 13",
                "Đạt 12/17 điểm, trong đó: hài lòng đạt 8,5/10 điểm; kinh tế đạt 3,5/6 điểm | max: 17 → 16",
                "Đạt 12/16 điểm, trong đó có: hài lòng đạt 8,5/10 điểm; kinh tế đạt 2,1/4 điểm |"
            })
    void parts_add_up_to_the_whole_before_them(String line, String finding) {
        assertThat(found(new TextAddsUp(), line)).isEqualTo(finding == null ? "" : "text-arithmetic - " + finding);
    }

    @Test
    void parts_of_the_scale_make_up_the_whole() {
        assertThat(found(
                        new ScalesAddUp(),
                        "1.2. Thang điểm: 100 điểm",
                        "- Thực hiện: 60/100 điểm.",
                        "- Điều tra: 40/100 điểm."))
                .isEmpty();
        assertThat(found(
                        new ScalesAddUp(),
                        "1.2. Thang điểm: 100 điểm",
                        "- Thực hiện: 66/100 điểm.",
                        "- Điều tra: 40/100 điểm."))
                .isEqualTo("text-arithmetic - max: 100 → 106");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Thử Một đạt 91,04%, cao hơn 0,53% so với đơn vị thứ hai, đạt 90,51% |",
                "Thử Một đạt 91,04%, cao hơn 0,63% so với đơn vị thứ hai, đạt 90,51% | change: 0.63 → 0.53",
                "Trung bình là 83,72%, thấp hơn 2,57% so với năm 2019 (đạt 86,29%) |",
                "Trung bình là 83,72%, thấp hơn 2,75% so với năm 2019 (đạt 86,29%) | change: 2.75 → 2.57",
                "Vùng một đạt 85,88%, cao hơn 3,86% so với năm 2019, tiếp theo là vùng hai, đạt 85,51% |",
                "Đạt 82,2% cao hơn 2,57% so với năm 2019 |",
                "Tỉnh xếp thứ 51, tăng 5 bậc so với năm 2019 (xếp thứ 56) |",
                "Tỉnh xếp thứ 51, tăng 6 bậc so với năm 2019 (xếp thứ 56) | change: 6 → 5"
            })
    void differences_between_two_figures_of_a_sentence_are_recomputed(String line, String finding) {
        assertThat(found(new DifferencesAddUp(), line))
                .isEqualTo(finding == null ? "" : "text-arithmetic - " + finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tác động kinh tế đạt 3,50/6 điểm, đạt chỉ số 58,33% |",
                "Khảo sát đạt 16,66/23,50, đạt chỉ số 70,91% |",
                "Khảo sát đạt 16,66/23,50, đạt chỉ số 71,89% | percent: 71.89 → 70.89"
            })
    void percentages_of_parts_are_recomputed_within_the_printed_decimals(String line, String finding) {
        assertThat(found(new PercentsOfText(), line)).isEqualTo(finding == null ? "" : "text-arithmetic - " + finding);
    }

    @Test
    void a_figure_given_twice_is_the_same_figure() {
        assertThat(found(
                        new ClaimsAgree(),
                        "Khảo sát lãnh đạo quản lý đạt 16,66/23,50",
                        "Ý kiến lãnh đạo quản lý còn thấp: đạt 17,66/23,50 điểm"))
                .isEqualTo("text-arithmetic - repeated: 17.66 → 16.66");
        assertThat(found(
                        new ClaimsAgree(), "Tỉnh Thử tăng 5 bậc so với năm 2019.", "Tỉnh Thử xếp thứ 51, tăng 06 bậc."))
                .isEqualTo("text-arithmetic - repeated: 6 → 5");
        assertThat(found(
                        new ClaimsAgree(), "Tỉnh Thử tăng 5 bậc so với năm 2019.", "Tỉnh Thử xếp thứ 51, tăng 05 bậc."))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 132/620 thủ tục phát sinh hồ sơ, đạt 21,29% |",
                "Có 142/620 thủ tục phát sinh hồ sơ, đạt 21,29% | cause: 21.29 → 22.9",
                "Có 12/16 nhóm chỉ tiêu đạt, chiếm 75%; phải có 90% |",
                "Được giao 2.473.200 triệu đồng, thực hiện 2.538.227 triệu đồng đạt 103% so với giao |",
                "Được giao 2.473.200 triệu đồng, thực hiện 2.538.227 triệu đồng đạt 113% so với giao | cause: 113 → 102.63",
                "Theo Báo cáo số 44/BC ngày 11/5/2020, đạt 21% |"
            })
    void percentages_in_causes_are_recomputed(String cause, String finding) {
        var found = aReport().with("1|Mục|1|0,5|50%|" + cause).found(new CauseFiguresAddUp());
        assertThat(String.join(";", found)).isEqualTo(finding == null ? "" : "text-arithmetic 1 " + finding);
    }

    private static AuditFixture areas(String first, String second) {
        return aReport()
                .says(TITLE)
                .says("Tỉnh Thử đạt 15,94/20 điểm.")
                .says("- Lĩnh vực 1: Một đạt " + first + "/10 điểm")
                .says("- Lĩnh vực 2: Hai đạt " + second + "/10 điểm")
                .with("1|Một|10|8,4360|84,36%")
                .with("2|Hai|10|7,5|75%")
                .total("20", "15,936", "79,68%");
    }

    private static String found(Check check, String... lines) {
        var report = aReport().says(TITLE);
        List.of(lines).forEach(report::says);
        return String.join(";", report.with("1|Mảng|100|82,05|82,05%").found(check));
    }
}
