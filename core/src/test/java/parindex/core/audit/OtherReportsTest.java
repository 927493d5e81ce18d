package parindex.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.ExampleFixture.theReport;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.unit.NameAliases;

/// The same report with other names, codes and marks: the audit knows kinds of faults, not this report.
@Tag("U-01")
class OtherReportsTest {
    private static final Map<FindingKind, Long> KINDS = theReport().audit().kinds();

    @Test
    void the_report_of_another_province_has_the_same_faults() {
        var other = theReport()
                .replacingAll("Đắk Nông", "Thử Nghiệm")
                .replacingAll("ĐẮK NÔNG", "THỬ NGHIỆM")
                .replacingAll("Quảng Ninh", "Mẫu Một");
        assertThat(other.audit().kinds()).isEqualTo(KINDS);
    }

    @Test
    void areas_and_criteria_may_be_called_otherwise() {
        var other = theReport()
                .replacingAll("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC", "LÃNH ĐẠO VÀ TỔ CHỨC")
                .replacingAll("CẢI CÁCH TÀI CHÍNH CÔNG", "QUẢN LÝ NGÂN SÁCH")
                .replacingAll("HIỆN ĐẠI HÓA HÀNH CHÍNH", "CHUYỂN ĐỔI SỐ");
        assertThat(other.audit().kinds()).isEqualTo(KINDS);
    }

    @Test
    void areas_may_bear_roman_numerals() {
        var other = theReport()
                .replacing("\n1|CÔNG TÁC CHỈ", "\nI|CÔNG TÁC CHỈ")
                .replacing("\n2|XÂY DỰNG VÀ TÓ", "\nII|XÂY DỰNG VÀ TÓ")
                .replacing("\n3|CẢI CÁCH THỦ", "\nIII|CẢI CÁCH THỦ")
                .replacing("\n4|CẢI CÁCH TỔ", "\nIV|CẢI CÁCH TỔ")
                .replacing("\n5|XÂY DỰNG VÀ NÂNG", "\nV|XÂY DỰNG VÀ NÂNG")
                .replacing("\n6|CẢI CÁCH TÀI", "\nVI|CẢI CÁCH TÀI")
                .replacing("\n7|HIỆN ĐẠI", "\nVII|HIỆN ĐẠI")
                .replacing("\n8|TÁC ĐỘNG", "\nVIII|TÁC ĐỘNG");
        assertThat(other.audit().kinds()).isEqualTo(KINDS);
    }

    @Test
    void a_table_without_any_text_has_the_faults_of_its_table_only() {
        var table = theReport().tableOnly();
        assertThat(table.audit().kinds().keySet())
                .doesNotContain(
                        FindingKind.HEADING_NUMBER, FindingKind.TEXT_ARITHMETIC, FindingKind.LOSS_NOT_MENTIONED);
        assertThat(table.audit().counts().get(Severity.ERROR)).isEqualTo(8);
    }

    @Test
    void the_order_of_the_checks_does_not_matter() {
        var card = theReport().card();
        var input = AuditInput.of(card, Optional.empty(), NameAliases.NONE);
        Stream<Finding> backwards = Audit.checks().reversed().stream().flatMap(check -> check.on(input).stream());
        assertThat(new AuditReport(backwards.toList())).isEqualTo(theReport().audit());
    }
}
