package parindex.app.criteria.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// What is wrong with a set, and who is missing.
@ServerTest
class CheckScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Test
    @Tag("F-03")
    void a_set_without_errors_can_be_used() {
        assertThat(visitors.signedIn()
                        .get("/criteria/vn-province-2020/check")
                        .page()
                        .select("h1")
                        .text())
                .startsWith("Bộ tiêu chí dùng được");
    }

    @Test
    @Tag("F-07")
    void the_list_of_leaves_with_nobody_names_them() {
        var codes = visitors.signedIn()
                .get("/criteria/vn-province-2020/check")
                .page()
                .select("section[aria-labelledby=unassigned] tbody .code")
                .eachText();
        assertThat(codes)
                .contains("5.2.1", "5.4", "5.5.2", "5.9.1", "5.9.2", "5.9.3", "5.9.4", "7.1.3", "7.1.9")
                .doesNotContain("6.4.1", "6.4.2", "6.4.3", "6.4.4", "1.5");
    }
}
