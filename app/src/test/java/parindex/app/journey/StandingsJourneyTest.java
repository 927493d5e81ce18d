package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
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
import parindex.app.account.SignInFixture;
import parindex.app.publication.PublishedFixture;

/// From a cell of the scorecard to the evidence in three clicks, and back to the same filters.
@ServerTest
@Tag("B-03")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingsJourneyTest {
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

    @Test
    void three_clicks_to_the_evidence_and_the_back_button_restores_the_filters() {
        var ready = published.ready();
        var page = browser.page(1366, 900);
        var word = signIns.word(ready.made().person().id());
        page.context().addCookies(List.of(new Cookie("SID", word).setUrl(visitors.address())));
        BrowserFixture.visit(
                page, visitors.address() + "/assessment/" + ready.made().slug() + "/standings?at=2.1.2");
        Sound.both(page, "round-standings", found);
        page.locator("nav.round-tabs a[href$='/matrix']").click();
        page.locator("table.matrix").waitFor();
        Sound.both(page, "round-matrix", found);
        page.selectOption("select[name=only]", "below");
        page.locator("form.standing-tools button").click();
        page.waitForURL("**/matrix?only=below*");
        var rows = page.locator("table.matrix tbody tr").count();
        assertThat(rows).isEqualTo(1);

        page.locator("table.matrix tbody a[href*='area=2']").click();
        page.locator("table.matrix-lines").waitFor();
        Sound.both(page, "round-matrix-lines", found);
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
    @Tag("A-03")
    void a_group_is_formed_with_boxes_and_the_list_shows_it_alone() {
        var ready = published.ready();
        var page = browser.page(1366, 900);
        var word = signIns.word(ready.made().person().id());
        page.context().addCookies(List.of(new Cookie("SID", word).setUrl(visitors.address())));
        BrowserFixture.visit(
                page, visitors.address() + "/assessment/" + ready.made().slug() + "/standings");
        Sound.both(page, "standings-ungrouped", found);
        page.locator("main p a[href$='/groups']").click();
        page.locator("#n-0").waitFor();
        Sound.both(page, "groups-empty", found);
        page.fill("#n-0", "Khối tổng hợp");
        page.locator("input[name^='in-0-']").nth(1).check();
        page.locator("form.card button[type=submit]").click();
        page.locator("p.good:not(#restored)").waitFor();
        Sound.both(page, "groups", found);
        BrowserFixture.visit(
                page, visitors.address() + "/assessment/" + ready.made().slug() + "/standings");
        page.selectOption("select[name=group]", "Khối tổng hợp");
        page.locator("form.standing-tools button").click();
        page.waitForURL("**/standings?*group=*");
        assertThat(page.locator("table.wide-table tbody tr").count()).isEqualTo(1);
        Sound.both(page, "standings-group", found);
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
        Sound.both(page, "public-ranking", found);
        page.locator("nav.round-tabs a[href$='/matrix']").click();
        page.locator("table.matrix").waitFor();
        Sound.both(page, "public-matrix", found);
        page.locator("table.matrix tbody a").first().click();
        page.locator("table.matrix-lines").waitFor();
        Sound.both(page, "public-matrix-lines", found);
        assertThat(found).isEmpty();
    }

    @Test
    @Tag("U-18")
    void a_visitor_reads_what_a_correction_changed() {
        var ready = published.ready();
        ready.propose();
        ready.confirm(ready.other());
        published.sendLate(ready.made(), ready.made().departments().getLast());
        ready.propose(Map.of("number", "20/QĐ-UBND", "dated", "20/12/2026", "note", "Bổ sung một đơn vị gửi muộn"));
        ready.confirm(ready.other());
        var page = browser.page(1366, 900);
        BrowserFixture.visit(page, visitors.address() + ready.published() + "/1");
        Sound.both(page, "public-version", found);
        assertThat(below(page, ".band", "nav.trail"))
                .as("what is invented says so first, with room below")
                .isGreaterThanOrEqualTo(12);
        page.locator("main p[role=note] a").click();
        page.locator("main a[href$='/2/changes']").first().click();
        page.locator("main del").first().waitFor();
        Sound.both(page, "public-changes", found);
        assertThat((String) page.locator("table.plain tbody a")
                        .first()
                        .evaluate("at => getComputedStyle(at).textDecorationLine"))
                .as("a link in a table looks like one")
                .isEqualTo("underline");
        BrowserFixture.visit(page, visitors.address() + "/public");
        Sound.both(page, "public-list", found);
        assertThat(found).isEmpty();
    }

    /// How far one thing stands below another, in pixels.
    private static double below(com.microsoft.playwright.Page page, String upper, String lower) {
        var above = page.locator(upper).first().boundingBox();
        return page.locator(lower).first().boundingBox().y - above.y - above.height;
    }
}
