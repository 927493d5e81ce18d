package parindex.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.account.SignInFixture;
import parindex.app.assessment.entry.SheetFixture;
import parindex.core.assessment.Role;

/// A sheet is entered, looked at and corrected in a real browser.
@ServerTest
@Tag("E-01")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryJourneyTest {
    private static final String PROVINCE = "vn-province-2020";

    @Autowired
    private VisitorFixture visitors;

    @Autowired
    private SignInFixture signIns;

    @Autowired
    private SheetFixture sheets;

    private BrowserFixture browser;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Page page(UUID person, int width, int height) {
        var page = browser.page(width, height);
        page.context().addCookies(List.of(new Cookie("SID", signIns.word(person)).setUrl(visitors.address())));
        return page;
    }

    private Page sheet(SheetFixture.Made made, UUID person, int width, int height) {
        var page = page(person, width, height);
        page.navigate(visitors.address() + made.url());
        return page;
    }

    private static Locator field(Page page, String code) {
        return page.locator("tr[data-code='" + code + "'] [data-input]").first();
    }

    private static void saved(Page page) {
        page.locator("#saving[data-state=saved]").waitFor();
    }

    @Test
    @Tag("E-02")
    void all_leaves_of_facts_are_entered_with_the_keyboard_alone() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id(), 1366, 768);
        BrowserFixture.keep(page, "1366-sheet-empty");
        page.keyboard().press("Control+ArrowDown");
        var leaves = page.locator("tr[data-version]").count();
        assertThat(leaves).isEqualTo(88);
        for (int cell = 0; cell < 400 && enter(page); cell++) {
            page.keyboard().press("Tab");
        }
        page.locator("#saving[data-state=saved], #saving[data-state=failed]").waitFor();
        assertThat(page.locator("#saving").innerText())
                .as("%s", page.locator("tr:has([data-fault]:not([hidden]))").allInnerTexts())
                .startsWith("Đã lưu lúc");
        assertThat(page.locator("#card-filled").innerText()).isEqualTo("88/88");
        BrowserFixture.keep(page, "1366-sheet-full");
        page.reload();
        assertThat(page.locator("#card-filled").innerText()).isEqualTo("88/88");
        assertThat(page.locator("tr[data-shape=saved], tr[data-shape=faulty]").count())
                .isEqualTo(88);
    }

    /// Types into the cell in focus; false where there is none any more.
    private static boolean enter(Page page) {
        var where = (String) page.evaluate("(() => { const at = document.activeElement;"
                + " return at.matches('[data-explanation]') ? 'words' : at.matches('select') ? 'choice'"
                + " : at.dataset.input === 'points' ? 'points' : at.matches('[data-input]') ? 'number' : ''; })()");
        switch (where) {
            case "points" -> page.keyboard().type("0,1");
            case "number" -> page.keyboard().type("3");
            case "choice" -> page.keyboard().press("End");
            case "words" -> page.keyboard().type("Bịa");
            default -> {}
        }
        return !where.isEmpty();
    }

    @Test
    void what_is_typed_without_a_connection_waits_and_is_there_when_it_is_back() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id(), 1366, 768);
        field(page, "1.1").focus();
        page.context().setOffline(true);
        page.keyboard().type("0,75");
        page.keyboard().press("Enter");
        page.locator("#saving:has-text('Chờ kết nối (1 ô)')").waitFor();
        assertThat(page.locator("tr[data-code='1.1'] .cell-state").innerText()).isEqualTo("đang chờ");
        BrowserFixture.keep(page, "1366-sheet-waiting");
        page.context().setOffline(false);
        page.locator("#saving:has-text('Đã lưu lúc')").waitFor();
        assertThat(page.locator("tr[data-code='1.1'] .cell-state").innerText()).isEqualTo("đã lưu");
        page.reload();
        assertThat(field(page, "1.1").inputValue()).isEqualTo("0,75");
    }

    @Test
    @Tag("E-04")
    @Tag("E-05")
    void a_lone_dot_is_asked_about_and_a_ratio_shows_its_points_at_once() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id(), 1366, 768);
        field(page, "1.1").focus();
        page.keyboard().type("1.125");
        page.keyboard().press("Enter");
        page.locator("tr[data-code='1.1'] [data-fault] button").first().click();
        page.keyboard().press("Enter");
        saved(page);
        assertThat(field(page, "1.1").inputValue()).isEqualTo("1,125");
        field(page, "7.2.1").focus();
        page.keyboard().type("132");
        page.keyboard().press("Tab");
        page.keyboard().type("620");
        page.keyboard().press("Tab");
        page.locator("tr[data-code='7.2.1'] [data-points]:has-text('0,2129')").waitFor();
        page.keyboard().press("Control+Enter");
        page.locator("#panel [data-reason]:has-text('21,29')").waitFor();
        BrowserFixture.keep(page, "1366-sheet-panel");
    }

    @Test
    @Tag("E-13")
    void two_people_on_one_cell_lose_nothing() {
        var made = sheets.sheet(PROVINCE);
        var one = sheet(made, sheets.person(Role.DRAFTER, made).id(), 1366, 768);
        var two = sheet(made, sheets.person(Role.DRAFTER, made).id(), 1366, 768);
        field(one, "1.1").focus();
        one.keyboard().type("0,5");
        one.keyboard().press("Enter");
        saved(one);
        field(two, "1.1").focus();
        two.keyboard().type("0,25");
        two.keyboard().press("Enter");
        var box = two.locator("#collision[open]");
        box.waitFor();
        assertThat(box.innerText()).contains("0,5", "0,25", "Của tôi", "Ban đầu");
        BrowserFixture.keep(two, "1366-sheet-collision");
        box.locator("button[value=mine]").click();
        saved(two);
        one.reload();
        assertThat(field(one, "1.1").inputValue()).isEqualTo("0,25");
    }

    @Test
    @Tag("E-10")
    void a_block_of_ten_by_two_lands_in_twenty_cells_and_one_undo_takes_it_back() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id(), 1366, 768);
        field(page, "1.1").focus();
        page.evaluate(
                "(() => { const data = new DataTransfer();"
                        + " data.setData('text/plain', Array.from({length: 10}, (_, at) => `0,0${at}\\tDòng ${at}`).join('\\r\\n'));"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); })()");
        page.locator("#strip:has-text('20 ô: ')").waitFor();
        page.locator("#card-filled:has-text('10/88')").waitFor();
        BrowserFixture.keep(page, "1366-sheet-pasted");
        page.keyboard().press("Control+z");
        page.locator("#card-filled:has-text('0/88')").waitFor();
    }

    @Test
    @Tag("E-17")
    void a_head_approves_and_sends_on_a_phone() {
        var made = sheets.sheet(PROVINCE);
        var drafter = sheet(made, sheets.person(Role.DRAFTER, made).id(), 1366, 768);
        field(drafter, "1.1").focus();
        drafter.keyboard().type("0,5");
        drafter.keyboard().press("Tab");
        drafter.keyboard().type("Số liệu bịa");
        drafter.keyboard().press("Tab");
        saved(drafter);
        drafter.locator("#complete button").click();
        drafter.locator(".sheet-banner").waitFor();
        var head = page(sheets.person(Role.HEAD, made).id(), 360, 740);
        seen(head, made, "/send");
        head.locator("form[action$=approve] button").click();
        head.waitForURL("**/send");
        head.locator("#file")
                .setInputFiles(
                        new FilePayload("phieu-da-ky.txt.pdf", "application/pdf", "không phải PDF".getBytes(UTF_8)));
        head.locator("form[action$=send] button").click();
        head.locator("p.said").waitFor();
        head.locator("#file").setInputFiles(new FilePayload("phieu-da-ky.png", "image/png", head.screenshot()));
        head.locator("form[action$=send] button").click();
        head.waitForURL("**/receipt");
        seen(head, made, "/receipt");
        drafter.reload();
        assertThat(drafter.locator(".sheet-banner").innerText()).contains("đã gửi phiếu lúc", "mở lại");
        BrowserFixture.keep(drafter, "1366-sheet-sent");
    }

    @Test
    @Tag("L-01")
    void the_pages_are_open_to_everybody_wide_and_narrow() {
        var made = sheets.sheet(PROVINCE);
        var drafter = sheets.person(Role.DRAFTER, made).id();
        for (var path : List.of("", "/check", "/items/7.2.1", "/items/1.5", "/print?blank=true")) {
            seen(page(drafter, 1366, 768), made, path);
            var narrow = page(drafter, 360, 740);
            seen(narrow, made, path);
            if (!path.startsWith("/print")) {
                assertThat(Sound.wide(narrow)).as("width of " + path).isEmpty();
            }
        }
        var english = page(drafter, 1366, 768);
        english.navigate(visitors.address() + "/language/en");
        seen(english, made, "?en");
    }

    private void seen(Page page, SheetFixture.Made made, String path) {
        page.navigate(visitors.address() + made.url() + path);
        BrowserFixture.keep(page, page.viewportSize().width + "-sheet" + path.replaceAll("[^a-z0-9.]+", "-"));
        assertThat(Sound.serious(page)).as(path).isEmpty();
    }
}
