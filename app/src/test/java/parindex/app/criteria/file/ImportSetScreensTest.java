package parindex.app.criteria.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;

/// A file looked at: what is read, what is wrong, what it would change. A downloaded file is the best model.
@ServerTest
@Tag("F-12")
class ImportSetScreensTest {
    private static final String PAGE = "/criteria/import";

    @Autowired
    VisitorFixture visitors;

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json", "xlsx"})
    void what_was_downloaded_comes_back_without_a_difference(String form) {
        var file = visitors.signedIn().get("/criteria/template-department/export/" + form);
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"template-department.%s\"".formatted(form));
        var text = look("set." + form, file.bytes()).text();
        assertThat(text).contains("không có lỗi", "Không khác gì.", "mới đọc thử, chưa ghi gì");
    }

    @Test
    @Tag("F-03")
    void a_changed_maximum_is_named_with_its_line_and_as_a_difference() {
        var file = visitors.signedIn()
                .get("/criteria/template-department/export/yaml")
                .body();
        var changed = file.replaceFirst("max: 14", "max: 14.5");
        var answer = look("set.yaml", changed.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.text()).contains("phải sửa", "dòng", "14,5", "14 → 14,5");
        assertThat(answer.page().select("form[action=/criteria/drafts/import]")).hasSize(1);
    }

    @Test
    void a_file_that_is_no_set_says_so_and_offers_no_draft() {
        var answer = look("set.yaml", "xin chào".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.page().select("h1").text()).startsWith("Chưa đọc được bộ tiêu chí");
        assertThat(answer.page().select("form[action=/criteria/drafts/import]")).isEmpty();
        assertThat(look("set.pdf", new byte[] {1}).text()).contains("Tệp không đọc được");
    }

    @Test
    void looking_writes_nothing() {
        var before = visitors.signedIn().get("/criteria").text();
        var file = visitors.signedIn().get("/criteria/template-commune/export/json");
        var renamed = file.body().replace("template-commune", "renamed-commune");
        assertThat(look("set.json", renamed.getBytes(StandardCharsets.UTF_8)).text())
                .contains("Chưa có bộ nào tên này");
        assertThat(visitors.signedIn().get("/criteria").text()).isEqualTo(before);
    }

    private Answer look(String name, byte[] bytes) {
        return visitors.signedIn().upload(PAGE, PAGE, name, bytes);
    }
}
