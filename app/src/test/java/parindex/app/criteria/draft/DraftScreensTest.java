package parindex.app.criteria.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.StatementFixture;
import parindex.app.VisitorFixture;

/// What a person does with a draft, over HTTP.
@ServerTest
@Tag("F-01")
class DraftScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(strings = {"", "/items/1", "/items/1.2", "/items/1.3.1", "/items/1.5", "/items/2.1.1", "/items/2.1.2"})
    void what_is_saved_as_it_stands_changes_nothing(String path) {
        var draft = DraftFixture.copy(visitors.signedIn());
        for (var tab : draft.open(path).page().select(".tabs a").eachAttr("href")) {
            var page = draft.visitor().get(tab);
            assertThat(page.status()).as(tab).isEqualTo(200);
            if (page.page().selectFirst("form#edit") != null) {
                var answer = draft.form(tab.substring(draft.url().length())).save();
                assertThat(answer.status())
                        .as(tab + " "
                                + answer.page().select(".fault, .row-said").text())
                        .isEqualTo(302);
            }
        }
        assertThat(draft.open("?tab=history").text()).contains("Chưa có thay đổi nào");
    }

    @Test
    void a_page_of_the_editor_asks_the_database_three_times_at_most() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.open("/items/1.2?tab=rule");
        StatementFixture.counted();
        draft.open("/items/1.2?tab=rule");
        assertThat(StatementFixture.counted()).isLessThanOrEqualTo(3);
    }

    @Test
    void unknown_drafts_items_and_forms_are_not_there() {
        var draft = DraftFixture.copy(visitors.signedIn());
        var nowhere = "/criteria/drafts/00000000-0000-0000-0000-000000000000";
        assertThat(draft.open("/items/9.9.9").status()).isEqualTo(404);
        assertThat(draft.open("/items/x").status()).isEqualTo(404);
        assertThat(draft.visitor().get(nowhere).status()).isEqualTo(404);
        assertThat(draft.visitor().get(nowhere + "/freeze").status()).isEqualTo(404);
        assertThat(draft.deed("/items/9.9.9/move", Map.of("way", "up")).status())
                .isEqualTo(404);
        assertThat(draft.deed("/items/1.2/nothing", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void nothing_is_written_without_the_token_of_a_form_or_without_signing_in() {
        var draft = DraftFixture.copy(visitors.signedIn());
        var form = draft.form("/items/1.2?tab=content")
                .with("item.title", "Tên khác")
                .without("_csrf");
        assertThat(form.save().status()).isEqualTo(403);
        assertThat(visitors.anonymous().get(draft.url()).status()).isEqualTo(302);
        assertThat(draft.open("/items/1.2").text()).doesNotContain("Tên khác");
    }

    @Test
    @Tag("F-02")
    void a_copy_says_what_it_was_copied_from_and_leaves_it_alone() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.form("/items/1.2?tab=content").with("item.title", "Tên khác").save();
        var page = draft.open("").page();
        assertThat(page.select("a[href^=/criteria/compare]").attr("href")).contains("before=" + DraftFixture.BASE);
        assertThat(draft.visitor().get("/criteria/" + DraftFixture.BASE).text()).doesNotContain("Tên khác");
        assertThat(draft.open("?tab=history").text()).contains("1.2", "Tên khác");
    }

    @Test
    @Tag("F-03")
    void a_parent_that_does_not_add_up_says_so_in_the_tree_and_on_its_page() {
        var draft = DraftFixture.copy(visitors.signedIn());
        var before = draft.open("/items/1.3.1").page().select("#item-max").val();
        draft.form("/items/1.3.1?tab=content").with("item.max", before + ",5").save();
        var page = draft.open("/items/1.3").page();
        assertThat(page.select("[data-row=1.3] .tree-off").text()).isEqualTo("lệch 0,5");
        assertThat(page.select(".pane-faults").text()).contains("lệch 0,5");
    }

    @Test
    void items_come_move_and_go_and_the_last_change_is_undone() {
        var draft = DraftFixture.copy(visitors.signedIn());
        var second = draft.open("").page().select("[data-row=1.4] .tree-title").text();
        var moved = draft.deed("/items/1.4/move", Map.of("way", "down"));
        assertThat(moved.location()).isEqualTo(draft.url() + "/items/1.5");
        assertThat(draft.open("").page().select("[data-row=1.5] .tree-title").text())
                .isEqualTo(second);
        var added = draft.deed("/items", Map.of("parent", "1", "title", "Mục mới", "max", "0,5"));
        assertThat(added.location()).isEqualTo(draft.url() + "/items/1.7");
        draft.deed("/items/1.4/remove", Map.of());
        assertThat(draft.open("").page().select("[data-row=1.6] .tree-title").text())
                .isEqualTo("Mục mới");
        draft.deed("/undo", Map.of());
        assertThat(draft.open("").page().select("[data-row=1.7] .tree-title").text())
                .isEqualTo("Mục mới");
        assertThat(draft.open("?tab=history").text()).contains("Hoàn tác", "chuyển đến từ mã 1.4");
    }

    @Test
    void a_first_item_below_a_leaf_takes_over_its_rule_and_examples() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.deed("/items", Map.of("parent", "1.2", "title", "Phần con", "max", "1,5"));
        assertThat(draft.open("/items/1.2?tab=rule").text()).contains("Mục này có mục con");
        assertThat(draft.open("/items/1.2.1?tab=cases").page().select(".state.full"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void a_draft_is_discarded_and_taken_back() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.deed("/discard", Map.of());
        var refused = draft.form("/items/1.2?tab=content")
                .with("item.title", "Tên khác")
                .save();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Bản nháp này đã bỏ");
        assertThat(draft.visitor()
                        .submit("/criteria/drafts", draft.url() + "/restore", Map.of())
                        .location())
                .isEqualTo(draft.url());
    }

    @Test
    void every_deed_leaves_one_line_in_the_journal() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.form("/items/1.2?tab=content").with("item.title", "Tên khác").save();
        draft.deed("/items/1.4/move", Map.of("way", "up"));
        draft.deed("/items", Map.of("parent", "1", "title", "Mục mới", "max", "1"));
        draft.deed("/items/1.6/remove", Map.of());
        draft.deed("/undo", Map.of());
        draft.deed("/discard", Map.of());
        assertThat(sql.sql("select action from journal where subject = :draft order by position")
                        .param("draft", draft.url())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "criteria-copied",
                        "criteria-item-content",
                        "criteria-item-moved",
                        "criteria-item-added",
                        "criteria-item-removed",
                        "criteria-undone",
                        "criteria-discarded");
    }
}
