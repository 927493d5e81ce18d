package parindex.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Reports made to be costly: the audit answers all the same.
@Tag("U-01")
@Timeout(60)
class HostileReportsTest {
    @Test
    void a_paragraph_of_nothing_but_figures_is_audited() {
        var report = aReport().says("Tỉnh Thử đạt " + "1,5/2 điểm, tăng 3% so với thứ 4/63; ".repeat(5_000));
        assertThat(report.with("1|A|1|1|100%").audit().findings()).isNotNull();
    }

    @Test
    void a_thousand_such_paragraphs_are_audited() {
        var report = aReport();
        IntStream.range(0, 1_000)
                .forEach(
                        i -> report.says("Tỉnh Thử " + i + " đạt 1,5/2 điểm, trong đó: A đạt 1/1 điểm, xếp thứ 5/63."));
        assertThat(report.with("1|A|1|1|100%").audit().findings()).isNotNull();
    }

    @Test
    void hundreds_of_brothers_with_long_causes_are_audited() {
        var report = aReport().with("1|Mảng|900|0|");
        var cause = "Đã xây dựng hệ thống, phải đạt 100% (".repeat(100);
        IntStream.range(1, 900)
                .forEach(i -> report.with("1." + i + "|Hệ thống thông tin báo cáo số " + i + "|1|0|0%|" + cause));
        assertThat(report.audit().of(FindingKind.CELL_BROKEN)).hasSize(899);
    }

    @Test
    void a_table_of_many_thousand_rows_is_audited() {
        var report = aReport();
        for (int area = 1; area <= 20; area++) {
            report.with(area + "|Mảng " + area + "|400|400|100%");
            for (int item = 1; item <= 400; item++) {
                report.with(area + "." + item + "|Mục " + area + "." + item + "|1|1|100%");
            }
        }
        assertThat(report.audit().kinds()).containsOnlyKeys(FindingKind.NO_TOTAL_ROW);
    }

    @Test
    void figures_of_absurd_size_are_compared_as_they_are() {
        var digits = "9".repeat(300);
        var report =
                aReport().with("1|A|" + digits + "|" + digits + ",5|100%").total("1", "0," + "3".repeat(300), "0%");
        assertThat(report.audit().kinds()).containsKeys(FindingKind.OVER_MAX, FindingKind.TOTAL_MISMATCH);
    }

    @Test
    void a_table_without_figures_or_names_is_audited() {
        assertThat(aReport()
                        .with("1||||")
                        .with("2||||")
                        .total("", "", "0")
                        .audit()
                        .findings())
                .isNotNull();
    }
}
