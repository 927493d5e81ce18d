package parindex.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.document.Block.Heading;
import parindex.core.points.Points;

@Tag("D-04")
class PaperTest {
    @Test
    void a_report_names_its_type_in_the_symbol_and_a_dispatch_does_not() {
        assertThat(Run.text(new DocumentNumber(DocumentType.REPORT, "7", "SNV").runs()))
                .isEqualTo("07/BC-SNV");
        assertThat(Run.text(new DocumentNumber(DocumentType.DISPATCH, "123", "UBND-NC").runs()))
                .isEqualTo("123/UBND-NC");
    }

    @Test
    void what_nobody_has_said_is_left_to_fill_in() {
        assertThat(new DocumentNumber(DocumentType.REPORT, "", " ").runs())
                .filteredOn(Run.Blank.class::isInstance)
                .extracting(Run::text)
                .containsExactly("…………", "…………");
    }

    @Test
    void days_below_ten_and_the_first_two_months_carry_a_zero() {
        assertThat(Printed.date(LocalDate.of(2031, 7, 8))).isEqualTo("08/7/2031");
        assertThat(Printed.date(LocalDate.of(2031, 2, 18))).isEqualTo("18/02/2031");
    }

    @Test
    void points_are_rounded_half_up_and_a_share_of_nothing_is_a_dash() {
        assertThat(Printed.points(new BigDecimal("10.065"))).isEqualTo("10,07");
        assertThat(Printed.percent(Points.ZERO, Points.ZERO)).isEqualTo("–");
    }

    @Test
    void headings_are_numbered_as_they_come() {
        var outline = new Outline();
        outline.part(List.of());
        outline.section(List.of());
        outline.point(List.of());
        outline.section(List.of());
        outline.part(List.of());
        outline.section(List.of());
        assertThat(outline.blocks())
                .extracting(block -> ((Heading) block).number())
                .containsExactly("I.", "1.", "a)", "2.", "II.", "1.");
    }

    @Test
    void a_committee_stands_on_two_lines_and_has_no_body_above() {
        var committee = new Issuance(
                "",
                "Ủy ban nhân dân tỉnh Thử",
                "",
                "",
                "",
                Issuance.BLANK.date(),
                SignatureBlock.BLANK,
                List.of(),
                Recipients.BLANK);
        var head = Letterhead.of(committee);
        assertThat(head.superior()).isEmpty();
        assertThat(head.issuer()).extracting(Run::text).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH THỬ");
    }

    @Test
    void a_deputy_signs_for_the_head() {
        var block = new SignatureBlock(
                List.of(
                        new SignatureBlock.Office(Authority.FOR, "Giám đốc"),
                        new SignatureBlock.Office(Authority.OWN, "Phó Giám đốc")),
                "");
        assertThat(block.lines()).extracting(Run::text).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }
}
