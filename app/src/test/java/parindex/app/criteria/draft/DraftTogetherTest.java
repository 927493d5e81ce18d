package parindex.app.criteria.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// Two people who edit the same draft.
@ServerTest
@Tag("F-02")
class DraftTogetherTest {
    @Autowired
    VisitorFixture visitors;

    @Test
    void different_items_are_both_kept_and_that_is_said() {
        var mine = DraftFixture.copy(visitors.signedIn());
        var theirs = mine.by(visitors.signedIn());
        var form = mine.form("/items/1.2?tab=content").with("item.title", "Tên của tôi");
        theirs.form("/items/1.4?tab=content").with("item.title", "Tên của bạn").save();
        var saved = form.save();
        assertThat(saved.status()).isEqualTo(302);
        assertThat(mine.visitor().get(saved.location()).text()).contains("đã giữ cả hai", "Tên của bạn");
        assertThat(mine.open("").text()).contains("Tên của tôi", "Tên của bạn");
    }

    @Test
    void the_same_item_is_a_conflict_in_which_nothing_is_lost() {
        var mine = DraftFixture.copy(visitors.signedIn());
        var theirs = mine.by(visitors.signedIn());
        var before = mine.open("/items/1.2").page().select("#item-title").text();
        var form = mine.form("/items/1.2?tab=content")
                .with("item.title", "Tên của tôi")
                .with("item.lead", "Cơ quan tôi");
        theirs.form("/items/1.2?tab=content").with("item.title", "Tên của bạn").save();
        var clash = form.save();
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.text()).contains("Tên của tôi", "Tên của bạn", before);
        var fields = new java.util.HashMap<String, String>();
        clash.page()
                .select("form.conflict input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("choose-title", "theirs");
        fields.put("choose-lead", "mine");
        var chosen = mine.visitor().post(clash.page().select("form.conflict").attr("action"), fields);
        assertThat(chosen.status()).isEqualTo(302);
        var page = mine.open("/items/1.2").page();
        assertThat(page.select("#item-title").text()).isEqualTo("Tên của bạn");
        assertThat(page.select("#item-lead").text()).isEqualTo("Cơ quan tôi");
    }

    @Test
    void an_item_that_was_only_moved_is_followed() {
        var mine = DraftFixture.copy(visitors.signedIn());
        var theirs = mine.by(visitors.signedIn());
        var form = mine.form("/items/1.2?tab=content").with("item.title", "Tên của tôi");
        theirs.deed("/items/1.2/move", Map.of("way", "up"));
        assertThat(form.save().location()).startsWith(mine.url() + "/items/1.1");
        assertThat(mine.open("/items/1.1").text()).contains("Tên của tôi");
    }

    @Test
    void an_item_that_is_gone_shows_what_was_typed() {
        var mine = DraftFixture.copy(visitors.signedIn());
        var theirs = mine.by(visitors.signedIn());
        var form = mine.form("/items/1.6.2?tab=content").with("item.title", "Tên của tôi");
        theirs.deed("/items/1.6.2/remove", Map.of());
        var clash = form.save();
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.text()).contains("vừa xóa", "Tên của tôi");
    }

    @Test
    void a_rule_that_both_changed_is_shown_in_its_own_words() {
        var mine = DraftFixture.copy(visitors.signedIn());
        var theirs = mine.by(visitors.signedIn());
        var form = mine.form("/items/1.2?tab=rule").with("rule.each", "0,3");
        theirs.form("/items/1.2?tab=rule").with("rule.each", "0,5").save();
        assertThat(form.save().text()).contains("mỗi báo cáo trừ 0,3 điểm", "mỗi báo cáo trừ 0,5 điểm");
    }

    @Test
    void undo_asks_again_when_somebody_else_saved_meanwhile() {
        var mine = DraftFixture.copy(visitors.signedIn());
        var theirs = mine.by(visitors.signedIn());
        mine.form("/items/1.2?tab=content").with("item.title", "Tên của tôi").save();
        theirs.form("/items/1.4?tab=content").with("item.title", "Tên của bạn").save();
        assertThat(mine.deed("/undo", Map.of("version", "1")).status()).isEqualTo(409);
        assertThat(mine.deed("/undo", Map.of()).status()).isEqualTo(302);
        assertThat(mine.open("").text()).contains("Tên của tôi").doesNotContain("Tên của bạn");
    }
}
