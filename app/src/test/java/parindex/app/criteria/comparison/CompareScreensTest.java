package parindex.app.criteria.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// Two sets side by side.
@ServerTest
@Tag("F-02")
class CompareScreensTest {
    private static final String SETS = "before=template-department-2025&after=template-department";

    @Autowired
    VisitorFixture visitors;

    @Test
    void nothing_is_compared_before_two_sets_are_chosen() {
        var page = visitors.signedIn().get("/criteria/compare");
        assertThat(page.page().select("h1").text()).startsWith("Chọn hai bộ tiêu chí");
        assertThat(page.page().select("#before option")).hasSizeGreaterThan(4);
    }

    @Test
    void a_set_is_compared_with_the_one_it_follows() {
        var page = visitors.signedIn()
                .get("/criteria/compare?after=template-department")
                .page();
        assertThat(page.select("#before option[selected]").attr("value")).isEqualTo("template-department-2025");
        assertThat(page.select("h1").text()).contains("chỗ khác nhau", "không so thẳng với nhau được");
    }

    @Test
    void differences_are_sentences_that_can_be_filtered() {
        var all = visitors.signedIn().get("/criteria/compare?" + SETS).page();
        var some = visitors.signedIn()
                .get("/criteria/compare?" + SETS + "&only=structure")
                .page();
        assertThat(all.select(".faults li").size())
                .isGreaterThan(some.select(".faults li").size());
        assertThat(some.select(".faults").text()).contains("Thêm, bỏ, chuyển");
        assertThat(all.text()).contains("mục không đổi");
    }

    @Test
    @Tag("F-11")
    void the_lineage_names_splits_merges_and_breaks() {
        assertThat(visitors.signedIn()
                        .get("/criteria/compare?" + SETS)
                        .page()
                        .select("section[aria-labelledby=lineage]")
                        .text())
                .contains("tách", "gộp", "1.6.1", "1.6.2", "ngắt chuỗi");
    }

    @Test
    void a_set_and_its_copy_differ_only_in_what_they_say_of_themselves() {
        var page = visitors.signedIn()
                .get("/criteria/compare?before=template-department&after=template-department")
                .page();
        assertThat(page.select("h1").text()).startsWith("Chọn hai bộ tiêu chí");
    }

    @Test
    void differences_can_be_taken_away() {
        var csv = visitors.signedIn().get("/criteria/compare/export/csv?" + SETS);
        var json = visitors.signedIn().get("/criteria/compare/export/json?" + SETS);
        assertThat(csv.body()).contains("Mã;Loại;Thay đổi");
        assertThat(json.body()).contains("\"differences\"", "\"item-removed\"");
        assertThat(visitors.signedIn()
                        .get("/criteria/compare/export/docx?" + SETS)
                        .status())
                .isEqualTo(404);
    }
}
