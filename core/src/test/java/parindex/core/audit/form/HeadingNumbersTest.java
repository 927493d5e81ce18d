package parindex.core.audit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.audit.AuditFixture;
import parindex.core.intake.Place;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedCard;
import parindex.core.language.Text;

@Tag("U-01")
class HeadingNumbersTest {
    @Test
    void headings_that_follow_each_other_are_right() {
        assertThat(found(
                        "I. MỘT",
                        "1. Thứ nhất",
                        "1.1. Một",
                        "1.2. Hai",
                        "2. Thứ hai",
                        "II. HAI",
                        "1. Thứ nhất",
                        "III. BA"))
                .isEmpty();
    }

    @Test
    void a_subheading_without_its_first_should_be_the_next_heading() {
        assertThat(found("II. MỘT PHẦN", "1. Kết quả", "1.2. Hạn chế"))
                .containsExactly("heading-number - heading: II → I", "heading-number - heading: 1.2 → 2");
    }

    @Test
    void a_number_left_out_is_named() {
        assertThat(found("1. Một", "2. Hai", "4. Bốn")).containsExactly("heading-number - heading: 4 → 3");
        assertThat(found("I. MỘT", "III. BA")).containsExactly("heading-number - heading: III → II");
    }

    @Test
    void a_number_used_twice_in_a_row_is_named() {
        assertThat(found("1. Một", "2. Hai", "2. Lại hai")).containsExactly("heading-number - heading: 2 → 3");
    }

    @Test
    void a_list_inside_a_chapter_does_not_disturb_it() {
        assertThat(found("1. Một", "1.1. Một một", "1. Việc này", "2. Việc kia", "1.2. Một hai", "2. Hai"))
                .isEmpty();
    }

    @Test
    void dates_and_figures_at_the_beginning_of_a_line_are_no_headings() {
        assertThat(found("1. Một", "15 sở, ngành đã báo cáo", "30.4 là ngày nghỉ", "2. Hai"))
                .isEmpty();
    }

    @Test
    void hidden_and_active_contents_are_passed_on() {
        var card = aReport().with("1|A|1|1|100%").card();
        var with = new ReportedCard(
                card.source(),
                card.subject(),
                card.columns(),
                card.items(),
                card.totals(),
                card.units(),
                card.figures(),
                List.of(
                        repair(Repair.Kind.HIDDEN, "Sheet2"),
                        repair(Repair.Kind.ACTIVE, "macro"),
                        repair(Repair.Kind.CODE, "1 .1")),
                card.notUnderstood(),
                card.text());
        assertThat(AuditFixture.found(with, new FileContents()))
                .containsExactly("hidden-content - file: Sheet2 →", "active-content - file: macro →");
    }

    private static Repair repair(Repair.Kind kind, String found) {
        return new Repair(kind, "", Place.line(1), found, "", Text.same(""));
    }

    private static List<String> found(String... lines) {
        var report = aReport();
        List.of(lines).forEach(report::says);
        return report.with("1|A|1|1|100%").found(new HeadingNumbers());
    }
}
