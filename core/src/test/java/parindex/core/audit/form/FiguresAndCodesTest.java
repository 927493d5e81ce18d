package parindex.core.audit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How codes and figures are written.
@Tag("U-01")
class FiguresAndCodesTest {
    @Test
    void a_blank_inside_a_code_is_a_matter_of_form() {
        var report = aReport().with("1|Mảng|1|1|").with("1.1|A|1|1|").with("1 .2|B|1|1|");
        assertThat(report.found(new CodeForm())).containsExactly("code-form 1.2 code: 1 .2 → 1.2");
    }

    @Test
    void what_most_codes_have_is_the_style_of_the_report() {
        var report = aReport().with("I|Một|1|1|").with("II|Hai|1|1|").with("III|Ba|1|1|");
        assertThat(report.found(new CodeForm())).isEmpty();
        assertThat(aReport()
                        .with("1.|Một|1|1|")
                        .with("2.|Hai|1|1|")
                        .with("3|Ba|1|1|")
                        .found(new CodeForm()))
                .isEmpty();
    }

    @Test
    void one_full_stop_among_codes_without_is_not() {
        var report = aReport().with("1|Một|1|1|").with("2.|Hai|1|1|").with("3|Ba|1|1|");
        assertThat(report.found(new CodeForm())).containsExactly("code-form 2 code: 2. → 2");
    }

    @Test
    void a_word_or_a_missing_sign_beside_a_figure_is_a_matter_of_form() {
        var report = aReport()
                .with("1|A|1|1|100%")
                .with("2|B|1|0,5|Đạt 50%.")
                .with("3|C|1|0,5|50")
                .with("4|D|1|1|100%");
        assertThat(report.found(new FigureForm()))
                .containsExactly("figure-form 2 percent: Đạt 50%. → 50", "figure-form 3 percent: 50 → 50");
    }

    @Test
    void percentages_of_a_report_that_uses_no_signs_lack_none() {
        assertThat(aReport().with("1|A|1|1|100").with("2|B|1|0,5|50").found(new FigureForm()))
                .isEmpty();
    }

    @Test
    void another_decimal_mark_is_ambiguous_even_where_the_parts_prove_it() {
        var report = aReport().with("1|Mảng|1.75|1,5|").with("1.1|A|1,25|1|").with("1.2|B|0,5|0,5|");
        assertThat(report.found(new FigureForm())).containsExactly("ambiguous-figure 1 max: 1.75 → 1.75");
    }

    @Test
    void another_decimal_mark_without_proof_is_no_figure() {
        var report =
                aReport().with("1|Mục|1.75|1,5|").with("2|Mục khác|2,5|1,5|").with("3|Mục nữa|2,5|1,5|");
        assertThat(report.found(new FigureForm())).containsExactly("ambiguous-figure 1 max: 1.75 →");
        assertThat(report.card().items().getFirst().max().value()).isEmpty();
    }
}
