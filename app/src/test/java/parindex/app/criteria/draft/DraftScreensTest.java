package parindex.app.criteria.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
@Tag("F-01")
class DraftScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Test
    void every_tab_of_every_item_opens() {
        var draft = DraftFixture.copy(visitors.signedIn());
        for (var link : draft.open("").page().select("#tree a[data-row]").eachAttr("href")) {
            for (var tab : draft.visitor().get(link).page().select(".tabs a").eachAttr("href")) {
                assertThat(draft.visitor().get(tab).status()).as(tab).isEqualTo(200);
            }
        }
    }

    @Test
    void what_is_saved_without_a_change_changes_nothing() {
        var draft = DraftFixture.copy(visitors.signedIn());
        for (var link : draft.open("").page().select("#tree a[data-row]").eachAttr("href")) {
            for (var tab : draft.visitor().get(link).page().select(".tabs a").eachAttr("href")) {
                if (draft.visitor().get(tab).page().selectFirst("form#edit") != null) {
                    var answer = draft.form(tab.substring(draft.url().length())).save();
                    assertThat(answer.status())
                            .as(tab + " "
                                    + answer.page().select(".fault, .row-said").text())
                            .isEqualTo(302);
                }
            }
        }
        assertThat(draft.open("?tab=history").text()).contains("Chưa có thay đổi nào");
    }

    @Test
    void unknown_drafts_and_items_are_not_there() {
        var draft = DraftFixture.copy(visitors.signedIn());
        assertThat(draft.open("/items/9.9.9").status()).isEqualTo(404);
        assertThat(draft.open("/items/x").status()).isEqualTo(404);
        assertThat(draft.visitor()
                        .get("/criteria/drafts/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(draft.deed("/items/9.9.9/move", Map.of("way", "up")).status())
                .isEqualTo(404);
    }
}
