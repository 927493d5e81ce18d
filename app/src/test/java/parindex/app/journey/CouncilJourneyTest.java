package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.council.CouncilFixture;

/// The council met; who runs the round writes down what it decided, with keys alone, and looks again on a telephone.
@ServerTest
@Tag("E-20")
class CouncilJourneyTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    CouncilFixture council;

    @Test
    void a_line_of_the_list_is_decided_and_the_list_shows_it_decided() {
        var sent = council.disputed();
        try (var browser = new BrowserFixture()) {
            var page = signedIn(browser, sent, 1366);
            page.navigate(visitors.address() + CouncilFixture.list(sent));
            Sound.look(page, "council");
            assertThat(tab(page)).startsWith("Chưa kết luận");
            page.locator("table.council tbody a").first().focus();
            move(page, "Enter");
            Sound.look(page, "council-line");
            page.locator("#points").focus();
            page.keyboard().press("Control+a");
            page.keyboard().type("1,75");
            page.locator("#reason").focus();
            page.keyboard().type("Hội đồng xét thêm công văn giải trình");
            page.keyboard().press("Tab");
            page.keyboard().type(CouncilFixture.MINUTES);
            page.keyboard().press("Tab");
            page.keyboard().type(CouncilFixture.DAY);
            move(page, "Enter");
            assertThat(page.locator("[role=status]").first().textContent()).contains("Đã ghi kết luận");
            page.getByText("Đã kết luận (1)").focus();
            move(page, "Enter");
            assertThat(page.locator("table.council tbody tr").count()).isEqualTo(1);
            var decided = page.locator("table.council tbody td.council-cell").last();
            assertThat(decided.locator("strong").textContent()).isEqualTo("1,75");
            assertThat(decided.textContent())
                    .contains("Hội đồng xét thêm công văn giải trình", CouncilFixture.MINUTES, "Người Thử");
            Sound.look(page, "council-decided");
            onPaper(page, sent);
            narrow(browser, sent);
        }
    }

    private void narrow(BrowserFixture browser, Sent sent) {
        var narrow = signedIn(browser, sent, 360);
        for (var state : List.of("open", "decided")) {
            narrow.navigate(visitors.address() + CouncilFixture.list(sent) + "?state=" + state);
            Sound.look(narrow, "council-" + state);
        }
        narrow.navigate(visitors.address() + CouncilFixture.line(sent, sent.unit()));
        Sound.look(narrow, "council-line");
        narrow.navigate(visitors.address() + "/language/en");
        narrow.navigate(visitors.address() + CouncilFixture.list(sent) + "?state=decided");
        assertThat(narrow.locator("table.council").textContent())
                .contains("No explanation asked for", "Minutes 12/BB-HĐTĐ");
    }

    /// Paper holds the list alone, with room to write where nothing is decided.
    private void onPaper(Page page, Sent sent) {
        page.navigate(visitors.address() + CouncilFixture.list(sent));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        BrowserFixture.keep(page, "paper-council");
        for (var hidden : List.of("#confirm", ".council-choose", "nav.tabs", "form[role=search]")) {
            assertThat(page.locator(hidden).first().isVisible()).as(hidden).isFalse();
        }
        var head = page.locator("table.council thead th").last();
        assertThat(head.isVisible()).isTrue();
        assertThat(head.textContent()).isEqualTo("Kết luận");
        assertThat((boolean) page.evaluate(
                        "document.querySelector('table.council').getBoundingClientRect().right <= window.innerWidth"))
                .as("the table fits on the page")
                .isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static String tab(Page page) {
        return page.locator("nav.tabs [aria-current=page]").last().textContent();
    }

    private Page signedIn(BrowserFixture browser, Sent sent, int width) {
        var page = browser.page(width, 768);
        var word = visitors.as(sent.round().person()).session();
        page.context().addCookies(List.of(new Cookie(word.getName(), word.getValue()).setUrl(visitors.address())));
        return page;
    }

    /// Presses a key that leads to another page.
    private static void move(Page page, String key) {
        var before = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(before));
        page.locator("h1").waitFor();
    }
}
