package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// What an officer does on the first morning, in a real browser.
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    private static final String RESULT = "/rounds/2020/units/dak-nong";
    private static final Path EXAMPLES = Path.of(System.getProperty("parindex.home"), "examples");

    @Autowired
    private VisitorFixture visitors;

    private BrowserFixture browser;
    private Page page;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void come_by_the_demonstration_link() {
        page = browser.page(1366, 768);
        page.navigate(visitors.link());
    }

    @Test
    @Tag("B-01")
    void the_overview_answers_before_anything_is_scrolled() {
        page.navigate(visitors.address() + RESULT);
        assertThat(page.locator("h1").innerText()).contains("82,05/100").contains("51/63");
        assertThat(page.locator("h1").boundingBox().y).isLessThan(200);
    }

    @Test
    @Tag("L-04")
    void the_item_table_is_filtered_without_accents_and_opened_by_keyboard() {
        page.navigate(visitors.address() + RESULT + "/items");
        page.keyboard().press("/");
        page.keyboard().type("sang kien");
        var rows = page.locator("tbody tr:visible");
        rows.filter(new Locator.FilterOptions().setHasText("Sáng kiến")).first().waitFor();
        assertThat(rows.count()).isLessThan(6);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/items/*");
        assertThat(page.locator("h1").innerText()).isNotEmpty();
    }

    @Test
    @Tag("U-01")
    void a_finding_shows_its_line_of_the_source_beside_it() {
        page.navigate(visitors.address() + RESULT + "/findings");
        page.getByText("5.2: in 100 %").first().waitFor();
        page.locator("a:has-text('dòng 302')").first().click();
        page.getByText("Tuyển dụng công chức, viên chức").first().waitFor();
        assertThat(page.url()).contains("finding=");
    }

    @Test
    @Tag("X-06")
    void a_report_is_uploaded_looked_at_and_accepted() throws IOException {
        var report = Files.readString(EXAMPLES.resolve("tinh-thu-2023/report.txt"))
                .replace("tỉnh Thử", "tỉnh Mẫu")
                .replace("Tỉnh Thử", "Tỉnh Mẫu");
        var file = Files.writeString(Files.createTempDirectory("upload").resolve("mau-2023.txt"), report);
        page.navigate(visitors.address() + "/intake");
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("#drop button").click();
        page.waitForURL("**/intake/*");
        assertThat(page.locator("main").innerText()).contains("3.2");
        BrowserFixture.keep(page, "1366-intake-dry-run");
        page.locator("form[action$='/accept'] button").click();
        page.waitForURL("**/rounds/2023/units/mau");
        assertThat(page.locator("h1").innerText()).contains("80,45");
    }

    @Test
    @Tag("D-02")
    void the_report_is_downloaded_as_word() throws IOException {
        page.navigate(visitors.address() + RESULT + "/documents");
        var download = page.waitForDownload(
                () -> page.locator("a[href*='.docx'], button[name=format][value=docx], a[href*='docx']")
                        .first()
                        .click());
        assertThat(download.suggestedFilename()).endsWith(".docx");
        assertThat(Files.size(download.path())).isGreaterThan(10_000);
    }
}
