package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.account.SignInFixture;
import parindex.app.assessment.entry.SheetFixture;
import parindex.core.assessment.Role;

/// What stands around the cells of a sheet, in a real browser: choosing it, the others, the panel, the end of a
/// session.
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetJourneyTest {
    private static final String PROVINCE = "vn-province-2020";
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    SignInFixture signIns;

    @Autowired
    SheetFixture sheets;

    @Autowired
    JdbcClient sql;

    private BrowserFixture browser;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Page page(UUID person) {
        var page = browser.page(1366, 768);
        signIn(page, person);
        return page;
    }

    private void signIn(Page page, UUID person) {
        page.context().addCookies(List.of(new Cookie("SID", signIns.word(person)).setUrl(visitors.address())));
    }

    private Page sheet(SheetFixture.Made made, UUID person) {
        var page = page(person);
        page.navigate(visitors.address() + made.url());
        return page;
    }

    private static Locator row(Page page, String code) {
        return page.locator("tr[data-code='" + code + "']");
    }

    @Test
    @Tag("E-02")
    void another_sheet_is_chosen_with_the_keyboard_alone() {
        var made = sheets.sheet(PROVINCE);
        var other = sheets.sheet("template-department", made.unit());
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id());
        page.locator("#choose-bar a[data-choose]").first().focus();
        page.keyboard().press("Enter");
        page.locator("#choose[open] #sets a").first().waitFor();
        BrowserFixture.keep(page, "1366-sheet-choose");
        assertThat(Sound.serious(page)).isEmpty();
        page.locator("#sets a[aria-current]").waitFor();
        var before = page.locator("#sets a[aria-current]").innerText();
        page.locator("#sets a:not([aria-current])").focus();
        page.keyboard().press("Enter");
        page.locator("#sets a[aria-current]:not(:has-text('" + before + "'))").waitFor();
        page.keyboard().type("tinh thu");
        page.locator("#units a").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**" + other.url());
        page.locator("#choose-bar a[data-choose]").nth(1).focus();
        page.keyboard().press("Enter");
        page.locator("#choose[open]").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("#choose[open]").count()).isZero();
        assertThat(page.evaluate("document.activeElement.matches('#choose-bar a')"))
                .isEqualTo(true);
    }

    @Test
    @Tag("E-13")
    void the_other_is_seen_by_initials_in_his_cell_and_gone_when_he_leaves() {
        var made = sheets.sheet(PROVINCE);
        var one = sheet(made, sheets.person(Role.DRAFTER, made).id());
        row(one, "1.1").locator("[data-input]").first().focus();
        one.waitForResponse("**/presence", () -> {});
        var two = sheet(made, sheets.person(Role.DRAFTER, made).id());
        var mark = row(two, "1.1").locator(".here-mark");
        mark.waitFor();
        assertThat(mark.innerText()).contains("NT", "Người Thử đang ở ô này");
        BrowserFixture.keep(two, "1366-sheet-here");
        one.close();
        two.waitForCondition(() -> mark.count() == 0, new Page.WaitForConditionOptions().setTimeout(40_000));
    }

    @Test
    void the_points_that_a_unit_claims_are_asked_for_as_soon_as_the_figures_stand() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id());
        var row = row(page, "1.5");
        assertThat(row.locator("[data-field=points]").count()).isZero();
        row.locator("[data-input]").first().fill("2");
        page.keyboard().press("Tab");
        var claim = row.locator("[data-field=points] [data-input]");
        claim.waitFor();
        row.locator("[data-points]:has-text('chưa tính được')").waitFor();
        row.locator("[data-input]").first().fill("3");
        page.keyboard().press("Tab");
        row.locator("[data-points]:has-text('2')").waitFor();
        page.waitForCondition(() -> row.locator("[data-field=points]").count() == 0);
    }

    @Test
    @Tag("E-10")
    void a_strip_counts_what_a_pasted_block_left_to_look_at() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id());
        row(page, "1.1").locator("[data-input]").first().focus();
        page.evaluate("(() => { const data = new DataTransfer(); const lines = Array.from({length: 10}, (_, at) =>"
                + " `${at === 3 || at === 5 ? 'mười' : '0,0' + at}\\tDòng ${at}`);"
                + " data.setData('text/plain', lines.join('\\r\\n'));"
                + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                + " {clipboardData: data, bubbles: true, cancelable: true})); })()");
        page.locator("#strip:has-text('20 ô: 18 nhận, 2 cần xem')").waitFor();
        assertThat(page.locator("tr[data-shape=faulty] [data-input]").first().inputValue())
                .isEqualTo("mười");
        BrowserFixture.keep(page, "1366-sheet-strip");
    }

    @Test
    @Tag("E-08")
    void a_picture_is_pasted_into_the_panel_beside_the_sheet_and_described_there() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id());
        row(page, "1.1").locator("[data-input]").first().focus();
        page.keyboard().press("Control+Enter");
        page.locator("#panel [data-evidence-drop]").waitFor();
        page.evaluate("(() => { const bytes = Uint8Array.from(atob('" + PICTURE + "'), letter => letter.charCodeAt(0));"
                + " const data = new DataTransfer(); data.items.add(new File([bytes], 'chup.png', {type: 'image/png'}));"
                + " document.querySelector('#panel').dispatchEvent(new ClipboardEvent('paste',"
                + " {clipboardData: data, bubbles: true, cancelable: true})); })()");
        page.locator("#panel [data-evidence-keep]").waitFor();
        page.locator("#panel input[name=number]").fill("12/BC-THU");
        page.locator("#panel input[name=dated]").fill("05/03/2026");
        page.locator("#panel [data-evidence-keep]").click();
        page.locator("#panel .evidence-line:has-text('12/BC-THU')").waitFor();
        assertThat(page.locator("#panel .evidence-line").innerText()).contains("05/03/2026");
        assertThat(page.url()).endsWith(made.url());
        BrowserFixture.keep(page, "1366-sheet-evidence");
        assertThat(Sound.serious(page)).isEmpty();
    }

    @Test
    @Tag("E-08")
    @Tag("E-07")
    void a_file_is_dropped_into_the_panel_and_serves_a_second_item_from_the_library() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id());
        panel(page, "1.1");
        page.evaluate("(() => { const bytes = Uint8Array.from(atob('" + PICTURE + "'), letter => letter.charCodeAt(0));"
                + " const data = new DataTransfer(); data.items.add(new File([bytes], 'keo-tha.png', {type: 'image/png'}));"
                + " document.querySelector('#panel [data-evidence-drop]').dispatchEvent(new DragEvent('drop',"
                + " {dataTransfer: data, bubbles: true, cancelable: true})); })()");
        page.locator("#panel .evidence-line:has-text('keo-tha')").waitFor();
        page.keyboard().press("Escape");
        panel(page, "1.2");
        page.locator("#panel p:has-text('Mục này chưa có tài liệu')").waitFor();
        page.locator("#panel details.card > summary").click();
        page.locator("#panel input[type=search]").fill("keo");
        page.locator("#panel input[type=search]").press("Enter");
        page.locator("#panel input[type=search][value=keo]").waitFor();
        page.locator("#panel .evidence-where").fill("trang 1");
        page.locator("#panel form.evidence-do button:has-text('keo-tha')").click();
        page.locator("#panel .evidence-panel > ul:first-child .evidence-line:has-text('trang 1')")
                .waitFor();
        assertThat(page.url()).endsWith(made.url());
        assertThat(Sound.serious(page)).isEmpty();
        assertThat(documents(made)).as("one document, used twice").isEqualTo("1 2");
    }

    private static void panel(Page page, String code) {
        row(page, code).locator("[data-input]").first().focus();
        page.keyboard().press("Control+Enter");
        page.locator("#panel [data-evidence-drop]").waitFor();
    }

    private String documents(SheetFixture.Made made) {
        return sheets.as(
                made.coordinator().id(),
                () -> sql.sql("""
                select count(distinct document) || ' ' || count(*) from evidence_use where round = :round""")
                        .param("round", made.round())
                        .query(String.class)
                        .single());
    }

    @Test
    @Tag("E-01")
    void two_minutes_before_the_end_the_page_warns_and_what_was_typed_comes_back_after_signing_in() {
        var made = sheets.sheet(PROVINCE);
        var person = made.coordinator().id();
        var page = page(person);
        page.clock().install();
        page.navigate(visitors.address() + "/admin/rounds/" + made.slug() + "/dates");
        page.locator("#reason").fill("Lý do đang gõ dở");
        page.clock().fastForward("12:59");
        assertThat(page.locator("#leaving").isVisible()).isFalse();
        page.clock().fastForward("00:02");
        page.locator("#leaving [data-soon]").waitFor();
        page.locator("#reason").fill("Lý do đang gõ dở, thêm nữa");
        page.clock().fastForward("02:00");
        page.locator("#leaving [data-again]").waitFor();
        sql.sql("delete from sign_in where person = :id").param("id", person).update();
        page.locator("#leaving [data-again]").click();
        page.waitForURL("**/sign-in");
        signIn(page, person);
        page.navigate(visitors.address() + "/admin/rounds/" + made.slug() + "/dates");
        page.locator("#restored").waitFor();
        assertThat(page.locator("#reason").inputValue()).isEqualTo("Lý do đang gõ dở, thêm nữa");
    }

    @Test
    @Tag("E-02")
    void escape_closes_the_topmost_thing_only() {
        var made = sheets.sheet(PROVINCE);
        var page = sheet(made, sheets.person(Role.DRAFTER, made).id());
        row(page, "1.1").locator("[data-input]").first().focus();
        page.keyboard().press("Control+Enter");
        page.locator("#panel:not([hidden]) h1").waitFor();
        page.keyboard().press("?");
        page.locator("#keys[open]").waitFor();
        assertThat(page.locator("#keys").innerText()).contains("Alt+1", "Ctrl+Z", "Ctrl K");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys[open]").count()).isZero();
        assertThat(page.locator("#panel").isVisible()).isTrue();
        page.keyboard().press("Escape");
        page.waitForCondition(() -> !page.locator("#panel").isVisible());
        page.keyboard().press("Alt+7");
        assertThat(page.evaluate("document.activeElement.closest('tr').dataset.code"))
                .asString()
                .startsWith("7.");
    }
}
