package parindex.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.evidence.EvidenceFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// A drafter proves an item, in a real browser: sends a file, says what it is, looks at it, takes it away.
@ServerTest
@Tag("E-07")
@Tag("E-08")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceJourneyTest {
    @Autowired
    private VisitorFixture visitors;

    @Autowired
    private EvidenceFixture evidence;

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
    void a_document_is_sent_described_looked_at_and_taken_away() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var page = drafter(unit, 1366, 768);
        var messages = listenTo(page);
        page.navigate(visitors.address() + round.item("1.1"));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "Quyết định 12.docx", "application/octet-stream", EvidenceFixture.docx("Điều 1. Phê duyệt")));
        assertThat(page.locator("[data-evidence-said]")).containsText("Đã nhận");
        page.locator("input[name=number]").fill("12/QĐ-UBND");
        page.locator("input[name=dated]").fill("05/03/2026");
        page.locator("input[name=number]").press("Enter");
        assertThat(page.locator("[data-evidence-said]")).containsText("Đã lưu");
        var line = page.locator(".evidence-panel > ul .evidence-line");
        assertThat(line).containsText("Số 12/QĐ-UBND · ngày 05/03/2026");
        line.locator("summary").click();
        assertThat(page.frameLocator("iframe").locator("body")).containsText("Điều 1. Phê duyệt");
        BrowserFixture.keep(page, "1366-evidence-item");
        assertThat(Sound.serious(page, ".evidence-frame")).isEmpty();
        line.locator("form button").click();
        assertThat(page.locator(".evidence-panel")).containsText("Mục này chưa có tài liệu");
        assertThat(messages).isEmpty();
    }

    @Test
    void the_library_and_a_document_are_open_to_everybody_wide_and_narrow() {
        var unit = evidence.department();
        visitors.as(Role.DRAFTER, unit)
                .upload("/account/password", "/evidence?unit=" + unit.id(), "Kế hoạch năm.pdf", EvidenceFixture.pdf(3));
        for (var width : List.of(1366, 360)) {
            var page = drafter(unit, width, 740);
            var messages = listenTo(page);
            page.navigate(visitors.address() + "/evidence");
            Sound.look(page, "evidence", ".evidence-frame");
            page.locator(".evidence-line a").first().click();
            page.locator("[data-step='1']").click();
            assertThat(page.locator("[data-now]")).hasText("Trang 2/3");
            Sound.look(page, "evidence-document", ".evidence-frame");
            org.assertj.core.api.Assertions.assertThat(messages).isEmpty();
        }
    }

    private Page drafter(KnownUnit unit, int width, int height) {
        var page = browser.page(width, height);
        var word = visitors.as(Role.DRAFTER, unit).session();
        page.context().addCookies(List.of(new Cookie(word.getName(), word.getValue()).setUrl(visitors.address())));
        return page;
    }

    private static List<String> listenTo(Page page) {
        var messages = new CopyOnWriteArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                messages.add(message.text());
            }
        });
        page.onPageError(messages::add);
        return messages;
    }
}
