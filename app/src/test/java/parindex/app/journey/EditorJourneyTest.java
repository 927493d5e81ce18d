package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// A set is copied, changed and frozen with the keyboard alone, in a real browser.
@ServerTest
@Tag("F-02")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorJourneyTest {
    private static final String BASE = "template-department";

    @Autowired
    private VisitorFixture visitors;

    private BrowserFixture browser;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Page page(int width, int height) {
        var page = browser.page(width, height);
        page.navigate(visitors.link());
        return page;
    }

    private String draft(String name) {
        return visitors.signedIn()
                .submit("/criteria/drafts", "/criteria/drafts", Map.of("base", BASE, "name", name))
                .location();
    }

    @Test
    @Tag("R-10")
    void a_set_is_copied_changed_moved_and_frozen_by_keyboard_alone() {
        var page = page(1366, 900);
        page.navigate(visitors.address() + "/criteria/drafts");
        page.locator("#base").selectOption(BASE);
        page.locator("#name").focus();
        page.keyboard().type("journey-by-keys");
        page.keyboard().press("Enter");
        page.waitForURL("**/criteria/drafts/*-*");
        var url = page.url();
        page.navigate(url + "/items/1.3.1?tab=rule");
        changeTheLimit(page);
        page.keyboard().press("Control+s");
        page.locator("#saved:has-text('Đã lưu lúc')").waitFor();
        page.locator("#tree [data-row='1.4']").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("document.activeElement.dataset.row")).isEqualTo("1.5");
        page.keyboard().press("Alt+ArrowDown");
        page.locator(".tree-rows [aria-current][data-row='1.6']").waitFor();
        assertThat(page.evaluate("document.activeElement.dataset.row")).isEqualTo("1.6");
        freeze(page, url);
    }

    private static void changeTheLimit(Page page) {
        var sentence = page.locator(".rule-sentence");
        var drawing = page.locator("svg.drawing").innerHTML();
        assertThat(sentence.innerText()).contains("từ 30 % trở lên");
        page.locator("#rule-limit").focus();
        page.keyboard().press("Control+a");
        page.keyboard().type("45,5");
        sentence.filter(new Locator.FilterOptions().setHasText("từ 45,5 % trở lên"))
                .waitFor();
        assertThat(page.locator("svg.drawing").innerHTML()).isNotEqualTo(drawing);
        assertThat(page.locator("#saved").innerText()).isEqualTo("Chưa lưu");
        BrowserFixture.keep(page, "1366-editor-typing");
    }

    private static void freeze(Page page, String url) {
        page.navigate(url + "/items/1.3.1?tab=cases");
        var red = page.locator(".row-said .state.none").count();
        assertThat(red).as("examples that no longer hold").isPositive();
        BrowserFixture.keep(page, "1366-editor-red");
        page.navigate(url + "/freeze");
        assertThat(page.locator("h1").innerText()).startsWith("Chưa chốt được");
        page.navigate(url + "/items/1.3.1?tab=rule");
        page.locator("#rule-limit").fill("30");
        page.keyboard().press("Control+s");
        page.locator("#saved:has-text('Đã lưu lúc')").waitFor();
        page.navigate(url + "/freeze");
        var last = page.locator("form.freeze button[type=submit]");
        last.focus();
        page.locator("input[name=accept]").all().forEach(Locator::check);
        last.press("Enter");
        page.waitForURL(url);
        assertThat(page.locator(".said-frozen").innerText()).contains("đã chốt", "Tạo phiên bản mới");
        BrowserFixture.keep(page, "1366-editor-frozen");
    }

    @Test
    @Tag("R-03")
    void what_is_wrong_is_marked_while_typing_and_rows_come_and_go() {
        var url = draft("journey-rows");
        var page = page(1366, 900);
        page.navigate(visitors.address() + url + "/items/1.5?tab=rule");
        page.locator("button[name=row][value='+rule.steps']").click();
        page.locator("#rule-steps-3-from").waitFor();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("rule-steps-3-from");
        page.locator("#rule-steps-1-below").fill("2");
        page.locator("#rule-steps-2-from").fill("5");
        page.locator("#r-rule-steps-1 .severity").first().waitFor();
        BrowserFixture.keep(page, "1366-editor-gap");
        page.locator("#rule-steps-2-from").fill("1.5");
        page.locator("#f-rule-steps-2-from button").first().waitFor();
        page.locator("#f-rule-steps-2-from button").first().click();
        page.locator("#rule-steps-2-from[value='1,5']").waitFor();
    }

    @Test
    @Tag("L-01")
    @Tag("L-06")
    void every_page_of_the_editor_is_open_to_everybody_wide_and_narrow() {
        var url = draft("journey-pages");
        for (var path : List.of(
                "/criteria/drafts",
                url + "?tab=terms",
                url + "?tab=acts",
                url + "?tab=adjustments",
                url + "/items/1.2?tab=content",
                url + "/items/1.3.1?tab=rule",
                url + "/items/1.5?tab=rule",
                url + "/items/2.1.2?tab=cases",
                url + "/freeze")) {
            seen(page(1366, 768), path);
            var narrow = page(360, 740);
            seen(narrow, path);
            assertThat(Sound.wide(narrow)).as("width of " + path).isEmpty();
        }
    }

    private void seen(Page page, String path) {
        page.navigate(visitors.address() + path);
        var name = page.viewportSize().width + "-ed"
                + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "").replaceAll("[^a-z0-9.]+", "-");
        BrowserFixture.keep(page, name);
        assertThat(Sound.serious(page)).as(path).isEmpty();
    }
}
