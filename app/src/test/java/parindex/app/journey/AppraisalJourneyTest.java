package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.people.PeopleFixture.Made;
import parindex.app.unit.KnownUnit;

/// A day of an appraiser who never touches the mouse, the reply of an agency, and the second appraisal.
@ServerTest
@Tag("E-18")
@Tag("E-19")
@Tag("E-20")
@Tag("E-22")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppraisalJourneyTest {
    private static final int LINES = 40;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    AppraisalFixture fixture;

    private BrowserFixture browser;
    private Sent sent;
    private KnownUnit judged;

    @BeforeAll
    void build() {
        browser = new BrowserFixture();
        sent = fixture.sent();
        fixture.assigned(sent);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void forty_lines_by_keys_then_the_agency_answers_then_the_second_round() {
        var page = signedIn(sent.appraiser(), 1366, 768);
        page.navigate(visitors.address() + sent.list() + "?q=");
        Sound.look(page, "appraisal-list");
        page.locator(".appraisal-list tbody a").first().focus();
        move(page, "Enter");
        Sound.look(page, "appraisal-line");
        var lowered = code(page);
        var unit = page.locator(".trail span[lang=vi]").first().textContent();
        judged = sent.round().departments().stream()
                .filter(one -> one.name().equals(unit))
                .findFirst()
                .orElseThrow();
        page.keyboard().press("s");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Tab");
        page.keyboard().type("Kế hoạch ký chậm");
        move(page, "Control+Enter");
        assertThat(page.locator("[role=status]:visible").first().textContent()).contains(lowered);
        page.keyboard().press("r");
        page.keyboard().type("Đề nghị làm rõ cách tính");
        move(page, "Control+Enter");
        for (int at = 2; at < LINES; at++) {
            judge(page);
        }
        page.navigate(visitors.address() + sent.list() + "?tab=nobody");
        assertThat(page.locator("main > p.soft").first().textContent()).contains("1 chờ giải trình");
        assertThat(page.locator(".appraisal-list tbody tr").count()).isEqualTo(LINES - 1);
        page.keyboard().press("?");
        answer(lowered);
        second(lowered);
    }

    private static void judge(Page page) {
        if (page.locator("form[data-accept]").count() > 0) {
            move(page, "a");
            return;
        }
        page.keyboard().press("s");
        if (page.locator("input#points").count() > 0) {
            page.keyboard().press("Control+a");
            page.keyboard().type("0");
        }
        page.keyboard().press("Tab");
        page.keyboard().type("Không có số liệu");
        move(page, "Control+Enter");
    }

    private void answer(String code) {
        fixture.stage(sent.round(), Stage.EXPLANATION);
        var page = signedIn(fixture.answering(sent, judged, code), 360, 740);
        page.navigate(visitors.address() + sent.explanation(judged));
        Sound.look(page, "explanation");
        var line = page.locator("section[id='line-" + code + "']");
        assertThat(line.textContent()).contains("Kế hoạch ký chậm");
        line.locator("input[value=disagree]").check();
        line.locator("textarea").fill("Kế hoạch ký ngày 28/01, đúng hạn");
        line.locator("button[type=submit]").click();
        assertThat(page.locator("section[id='line-" + code + "']").textContent())
                .contains("Đơn vị không đồng ý")
                .contains("Kế hoạch ký ngày 28/01");
    }

    private void second(String code) {
        fixture.stage(sent.round(), Stage.SECOND);
        var page = signedIn(sent.appraiser(), 1366, 768);
        page.navigate(visitors.address() + sent.list() + "?state=answered&of=" + judged.slug());
        page.locator(".appraisal-list tbody a").first().focus();
        move(page, "Enter");
        assertThat(code(page)).isEqualTo(code);
        assertThat(page.locator(".appraisal-columns").textContent()).contains("Kế hoạch ký ngày 28/01");
        Sound.look(page, "appraisal-second");
        move(page, "a");
        page.navigate(visitors.address() + sent.line(judged, code));
        assertThat(page.locator(".appraisal-columns > section").last().textContent())
                .contains("Nhận điểm");
        var narrow = signedIn(sent.appraiser(), 360, 740);
        narrow.navigate(visitors.address() + sent.list());
        Sound.look(narrow, "appraisal-list");
        narrow.navigate(visitors.address() + sent.line(judged, code));
        Sound.look(narrow, "appraisal-line");
        narrow.navigate(visitors.address() + "/language/en");
        narrow.navigate(visitors.address() + sent.line(judged, code));
        assertThat(narrow.locator(".appraisal-columns").textContent()).contains("The unit disagrees");
        host();
    }

    private void host() {
        for (var width : List.of(1366, 360)) {
            var page = signedIn(sent.round().person(), width, 768);
            for (var name : List.of("appraisers", "ledger")) {
                page.navigate(visitors.address() + sent.round().url() + "/" + name);
                Sound.look(page, name);
            }
        }
    }

    private static String code(Page page) {
        return page.locator("h1 span[translate=no]").textContent();
    }

    /// Presses a key that leads to another page.
    private static void move(Page page, String key) {
        var before = page.url();
        page.keyboard().press(key);
        try {
            page.waitForURL(url -> !url.equals(before));
        } catch (TimeoutError stayed) {
            throw new AssertionError(
                    key + " led nowhere from " + before + ": "
                            + page.locator("body").innerText(),
                    stayed);
        }
        page.locator("h1").waitFor();
    }

    private Page signedIn(Made person, int width, int height) {
        var page = browser.page(width, height);
        var word = visitors.as(person).session();
        page.context().addCookies(List.of(new Cookie(word.getName(), word.getValue()).setUrl(visitors.address())));
        return page;
    }
}
