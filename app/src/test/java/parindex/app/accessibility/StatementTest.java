package parindex.app.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// The accessibility statement: open to everyone, honest about what does not work, and how it is done all the same.
@ServerTest
@Tag("L-02")
class StatementTest {
    @Autowired
    VisitorFixture visitors;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_known_gap_has_a_way_around_it(String language) {
        var visitor = visitors.anonymous();
        visitor.get("/language/" + language);
        var page = visitor.get("/accessibility").page();
        var gaps = page.select("tbody tr");
        assertThat(gaps).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.select("td")).hasSize(2);
            assertThat(gap.select("td").eachText())
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(20));
        });
    }

    @Test
    void it_is_one_click_from_the_page_where_people_sign_in() {
        assertThat(visitors.anonymous().get("/sign-in").page().select("a[href=/accessibility]"))
                .isNotEmpty();
    }
}
