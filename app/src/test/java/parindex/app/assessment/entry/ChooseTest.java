package parindex.app.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Criteria set, unit, round: each narrows the next, with links alone.
@ServerTest
@Tag("E-02")
class ChooseTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    PeopleFixture people;

    @Test
    @Tag("L-04")
    void set_unit_and_round_narrow_each_other_and_a_unit_is_found_without_accents() {
        var province = people.province("Tỉnh Thử Chọn");
        var health = people.department(province, "Sở Y tế Thử");
        var justice = people.department(province, "Sở Tư pháp Thử");
        var first = sheets.sheet("template-department", health);
        var second = sheets.sheet("template-department", health);
        var third = sheets.sheet("template-department", justice);
        sheets.sheet("vn-province-2020", province);
        var visitor = visitors.as(people.person(Role.COORDINATOR, province));
        var bar = visitor.get(first.url()).page().select("#choose-bar a[data-choose]");
        assertThat(bar.eachText()).hasSize(3).anyMatch(text -> text.contains("Sở Y tế Thử"));
        var page = visitor.get(bar.getFirst().attr("href")).page();
        assertThat(page.select("#sets a")).hasSize(2);
        assertThat(page.select("#sets a[aria-current]")).hasSize(1);
        assertThat(page.select("#units li").eachText())
                .containsExactly("Tỉnh Thử Chọn", "Sở Tư pháp Thử", "Sở Y tế Thử");
        assertThat(page.select("#units span"))
                .as("a unit without a sheet of the set only stands above")
                .hasSize(1);
        assertThat(page.select("#rounds a").eachAttr("href")).containsExactlyInAnyOrder(first.url(), second.url());
        var found = visitor.get("/assessment/choose?set=template-department&q=tu+phap")
                .page();
        assertThat(found.select("#units a").eachAttr("href")).containsExactly(third.url());
        assertThat(visitor.get("/assessment/choose?set=template-department&q=khong-co")
                        .text())
                .contains("Không có đơn vị nào khớp");
    }

    @Test
    @Tag("M-01")
    void nobody_is_offered_a_sheet_that_he_does_not_see() {
        var made = sheets.sheet("vn-province-2020");
        var other = sheets.sheet("vn-province-2020");
        var page = visitors.as(sheets.person(Role.DRAFTER, made))
                .get("/assessment/choose")
                .page();
        assertThat(page.select("a").eachAttr("href")).contains(made.url()).doesNotContain(other.url());
    }
}
