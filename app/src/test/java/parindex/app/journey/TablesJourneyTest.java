package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.app.intake.table.TablesFiles.bringMinistries;
import static parindex.app.intake.table.TablesFiles.heads;
import static parindex.app.intake.table.TablesFiles.rows;
import static parindex.app.intake.table.TablesFiles.units;
import static parindex.app.intake.table.TablesFiles.withdraw;
import static parindex.app.intake.table.TablesFiles.workbook;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.math.BigDecimal;
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
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// From the file of a published table to the own province beside its neighbours, and back.
@ServerTest
@Tag("A-08")
@Tag("L-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesJourneyTest {
    @Autowired
    private VisitorFixture visitors;

    @Autowired
    private SignInFixture signIns;

    @Autowired
    private PeopleFixture people;

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

    private static FilePayload file(List<String> names) {
        return new FilePayload(
                "bang-2022.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook(heads(), rows(names)));
    }

    private static void look(Page page, List<String> names) {
        page.setInputFiles("#file", file(names));
        page.fill("#year", "2022");
        page.fill("#title", "Bảng bịa năm 2022 của một nơi có tên rất dài để xem trên điện thoại");
        page.fill("#number", "01/QĐ-THỬ");
        page.fill("#dated", "20/4/2023");
        page.locator("#drop button[type=submit]").click();
        page.locator("h1:has-text('nhận ra được')").waitFor();
    }

    private Page signedIn() {
        var page = browser.page(1366, 900);
        var word = signIns.word(people.person(Role.COORDINATOR).id());
        page.context().addCookies(List.of(new Cookie("SID", word).setUrl(visitors.address())));
        return page;
    }

    private void compare(Page page) {
        page.locator("main a[href='/rounds/2022/comparison']").click();
        page.locator("table.comparison").waitFor();
        page.selectOption("#unit", "gia-lai");
        while (page.locator(".comparison-units input:checked").count() > 0) {
            page.locator(".comparison-units input:checked").first().uncheck();
        }
        page.check(".comparison-units input[value='kon-tum']");
        page.check(".comparison-units input[value='ba-ria-vung-tau']");
        page.locator("form:has(#unit) button").click();
        page.waitForURL("**/comparison?unit=gia-lai*");
        assertThat(page.locator("table.comparison tbody tr").count()).isEqualTo(9);
        assertThat(page.locator("h1").innerText()).startsWith("Gia Lai năm 2022:");
        Sound.both(page, "comparison", found);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(703, 1000);
        assertThat(String.valueOf(
                        page.evaluate(Sound.BEYOND.replace("361", "703").replace(".scroller, ", ""))))
                .as("A4 across")
                .isEmpty();
        BrowserFixture.keep(page, "print-comparison");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1366, 900);
    }

    @Test
    void a_table_is_looked_at_mended_brought_in_compared_with_and_withdrawn() {
        var page = signedIn();
        BrowserFixture.visit(page, visitors.address() + "/rounds/2020/standings?unit=dak-nong");
        page.locator("main a[href='/tables']").click();
        page.locator("#drop").waitFor();
        Sound.both(page, "tables", found);

        var wrong = new ArrayList<>(units(2022));
        wrong.set(0, "Hà Nộii");
        look(page, wrong);
        assertThat(page.locator(".faults-list li").allInnerTexts())
                .containsExactly("bang-2022.xlsx, sheet Kết quả, ô A2: không nhận ra \"Hà Nộii\". Có phải \"Hà Nội\"?");
        Sound.both(page, "tables-faults", found);
        assertThat(page.inputValue("#number")).as("what was typed stays").isEqualTo("01/QĐ-THỬ");

        look(
                page,
                units(2022).stream()
                        .map(name -> "Tỉnh " + name.toUpperCase(java.util.Locale.ROOT))
                        .toList());
        Sound.both(page, "tables-look", found);
        page.locator("form.decide button").click();
        page.waitForURL("**/tables/*-*");
        Sound.both(page, "tables-table", found);
        var table = page.url();

        compare(page);

        page.navigate(table);
        page.fill("#reason", "Thử xong");
        page.locator("form[action$='/withdraw'] button").click();
        page.locator(".said-frozen:has-text('Thử xong')").waitFor();
        assertThat(found).isEmpty();
    }

    private static List<List<Object>> ministries() {
        return List.of(
                List.of("Bộ Thử Một", number("90.5"), number("1"), number("8.5"), number("9.25")),
                List.of("Bộ Thử Hai", number("88.12345"), number("2"), number("8.75"), number("9")),
                List.of("Bộ Thử Ba", number("80"), number("3"), number("8"), number("9.5")));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void a_table_of_ministries_leads_to_ministries_side_by_side_and_over_to_provinces() {
        List.of("Bộ Thử Một", "Bộ Thử Hai", "Bộ Thử Ba").forEach(people::ministry);
        var coordinator = visitors.as(Role.COORDINATOR);
        var heads = List.of("Bộ", "Tổng điểm", "Hạng", "Lĩnh vực 1", "Lĩnh vực 2");
        var table = bringMinistries(coordinator, 2015, "Bảng bịa của các bộ", workbook(heads, ministries()));
        var page = signedIn();
        page.navigate(visitors.address() + table);
        page.locator("main a[href='/rounds/2015/comparison?kind=ministry']").click();
        page.locator("table.comparison").waitFor();
        page.selectOption("#unit", "bo-thu-ba");
        page.locator("form:has(#unit) button").click();
        page.waitForURL("**/comparison?kind=ministry&unit=bo-thu-ba*");
        assertThat(page.locator("h1").innerText()).startsWith("Bộ Thử Ba năm 2015:");
        assertThat(page.locator("table.comparison tbody tr").count()).isEqualTo(3);
        Sound.both(page, "comparison-ministries", found);
        page.locator("main a[href='/rounds/2015/comparison']").click();
        page.locator("main:has-text('Kết quả của các tỉnh, thành phố')").waitFor();
        withdraw(coordinator, table, "Thử xong");
        assertThat(found).isEmpty();
    }
}
