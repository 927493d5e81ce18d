package parindex.core.audit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("U-01")
class PercentFitsPointsTest {
    private final PercentFitsPoints check = new PercentFitsPoints();

    @ParameterizedTest(name = "{0} for {1} of {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "67%     | 2       | 3   |", // rounded
                "66%     | 2       | 3   |", // cut
                "66,67%  | 2       | 3   |",
                "66,7    | 2       | 3   |",
                "68%     | 2       | 3   | percent-mismatch 1 percent: 68 → 66.67",
                "100%    | 0,5     | 1   | percent-mismatch 1 percent: 100 → 50",
                "82%     | 2,0768  | 2,5 | percent-cut 1 percent: 82 → 83.07",
                "83%     | 2,0768  | 2,5 |",
                "84%     | 2,0768  | 2,5 | percent-mismatch 1 percent: 84 → 83.07",
                "0%      | 0       | 1   |",
                "56,1%   | 0,56102 | 1   |",
                "50%     | 0       | 0   |",
                "12%     |         | 1   |"
            })
    void a_percentage_is_rounded_or_cut_from_achieved_by_maximum(
            String printed, String achieved, String max, String finding) {
        var report = aReport().with("1|Mục|" + max + "|" + (achieved == null ? "" : achieved) + "|" + printed);
        assertThat(String.join(";", report.found(check))).isEqualTo(finding == null ? "" : finding);
    }

    @Test
    void it_is_said_with_both_figures_and_the_points() {
        var report = aReport().with("1|Mảng|2|1,5|75%").with("1.1|A|1|1|100%").with("1.2|B|1|0,5|100%");
        var finding = report.audit().findings().getFirst();
        assertThat(finding.message().vi()).isEqualTo("1.2: in 100 %, tính lại 50 % (0,5/1).");
        assertThat(finding.message().en()).isEqualTo("1.2: printed 100 %, recomputed 50 % (0.5/1).");
        assertThat(finding.reason().vi()).contains("dòng trên");
    }

    @Test
    void the_total_row_is_recomputed_too() {
        assertThat(aReport().with("1|Mảng|2|1,5|75%").total("2", "1,5", "70%").found(check))
                .containsExactly("percent-mismatch - percent: 70 → 75");
    }

    @Test
    void an_empty_percentage_among_others_is_missing() {
        var report = aReport()
                .with("1|Mảng|3|3|100%")
                .with("1.1|A|1|1|100%")
                .with("1.2|B|1|1|")
                .with("1.3|C|1|1|100%");
        assertThat(report.found(check)).containsExactly("percent-missing 1.2 percent:  → 100");
    }

    @Test
    void a_level_that_prints_no_percentages_misses_none() {
        var report = aReport()
                .with("1|Mảng|3|3|100%")
                .with("1.1|A|1|1|")
                .with("1.2|B|1|1|")
                .with("1.3|C|1|1|");
        assertThat(report.found(check)).isEmpty();
    }
}
