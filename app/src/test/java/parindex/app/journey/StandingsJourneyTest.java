package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.account.SignInFixture;
import parindex.app.publication.PublishedFixture;

/// From a cell of the scorecard to the evidence in three clicks, and back to the same filters.
@ServerTest
@Tag("B-03")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingsJourneyTest {
    private static final String WIDE = "[...document.querySelectorAll('main *')].filter(at =>"
            + " at.getBoundingClientRect().right > 361 && !at.closest('.scroller, .tabs, .pages'))"
            + ".slice(0, 3).map(at => at.outerHTML.slice(0, 120)).join()";

    @Autowired
    private VisitorFixture visitors;

    @Autowired
    private SignInFixture signIns;

    @Autowired
    private PublishedFixture published;

    private final List<String> found = new ArrayList<>();
    private BrowserFixture browser;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private void sound(Page page, String name) {
        BrowserFixture.keep(page, "1366-" + name);
        new AxeBuilder(page).analyze().getViolations().forEach(one -> found.add(name + " " + one));
        page.setViewportSize(360, 740);
        BrowserFixture.keep(page, "360-" + name);
        var wide = String.valueOf(page.evaluate(WIDE));
        if (!wide.isEmpty()) {
            found.add(name + " is wider than 360: " + wide);
        }
        page.setViewportSize(1366, 900);
    }

    @Test
    void three_clicks_to_the_evidence_and_the_back_button_restores_the_filters() {
        var ready = published.ready();
        var page = browser.page(1366, 900);
        var word = signIns.word(ready.made().person().id());
        page.context().addCookies(List.of(new Cookie("SID", word).setUrl(visitors.address())));
        BrowserFixture.visit(
                page, visitors.address() + "/assessment/" + ready.made().slug() + "/standings?at=2.1.2");
        sound(page, "round-standings");
        page.locator("nav.round-tabs a[href$='/matrix']").click();
        page.locator("table.matrix").waitFor();
        sound(page, "round-matrix");
        page.selectOption("select[name=only]", "below");
        page.locator("form.standing-tools button").click();
        page.waitForURL("**/matrix?only=below*");
        var rows = page.locator("table.matrix tbody tr").count();
        assertThat(rows).isEqualTo(1);

        page.locator("table.matrix tbody a[href*='area=2']").click();
        page.locator("table.matrix-lines").waitFor();
        sound(page, "round-matrix-lines");
        page.locator("table.matrix-lines tbody th a[href$='/items/2.1.2']").click();
        page.locator("main a[href$='/items/2.1.2/evidence']").first().click();
        page.waitForURL("**/items/2.1.2/evidence");

        page.goBack();
        page.goBack();
        page.locator("table.matrix-lines").waitFor();
        page.goBack();
        page.locator("table.matrix").waitFor();
        assertThat(page.url()).contains("only=below");
        assertThat(page.inputValue("select[name=only]")).isEqualTo("below");
        assertThat(page.locator("table.matrix tbody tr").count()).isEqualTo(rows);
        assertThat(found).isEmpty();
    }

    @Test
    @Tag("U-05")
    void a_visitor_without_script_reads_standings_and_scorecard_of_a_publication() {
        var ready = published.ready();
        ready.propose();
        ready.confirm(ready.other());
        var page = browser.page(1366, 900);
        page.route("**/*.js", route -> route.abort());
        BrowserFixture.visit(page, visitors.address() + ready.published() + "/1");
        page.locator("main a[href$='/standings']").click();
        page.locator("table.wide-table").waitFor();
        sound(page, "public-ranking");
        page.locator("nav.round-tabs a[href$='/matrix']").click();
        page.locator("table.matrix").waitFor();
        sound(page, "public-matrix");
        page.locator("table.matrix tbody a").first().click();
        page.locator("table.matrix-lines").waitFor();
        sound(page, "public-matrix-lines");
        assertThat(found).isEmpty();
    }
}
