package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import parindex.app.FreshDataFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.account.FirstAccounts;
import parindex.app.check.InstallationVerbs;
import parindex.app.kit.storage.TablesFixture;

/// A new installation: from its first start to its first round, and sample data that come and go. All of it in a real
/// browser with the keyboard alone.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parindex.data=target/first-data",
            "parindex.demo=false",
            "logging.file.name=",
            "logging.threshold.console=error"
        })
@ContextConfiguration(initializers = FreshDataFixture.class)
@Import(TablesFixture.class)
@DirtiesContext
@Tag("M-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstStepsJourneyTest {
    private static final String OWN = "mot mat khau that dai";
    private static final String UNIT_FORM = "form[action='/admin/units'][method=post] ";
    private static final String PERSON_FORM = "form[action='/admin/people'][method=post] ";

    @Autowired
    private Environment settings;

    @Autowired
    private FirstAccounts accounts;

    @Autowired
    private TablesFixture tables;

    private final List<String> found = new ArrayList<>();
    private BrowserFixture browser;
    private String address = "";

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
        address = "http://localhost:" + settings.getRequiredProperty("local.server.port");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /// Chooses in a list as the keyboard does: by the first letters.
    private static void choose(Page page, String field, String value) {
        page.locator(field).focus();
        page.locator(field).selectOption(value);
    }

    /// Presses a button or follows a link with the keyboard, and waits for the page that follows.
    private static void press(Page page, String what) {
        page.evaluate("document.documentElement.dataset.before = ''");
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
        page.locator("html:not([data-before]) main").waitFor();
        page.waitForLoadState();
    }

    /// The administrator comes in: language, one-time password, a password of his own, first steps.
    private Page administrator() {
        var oneTime = accounts.oneTimePassword(true).orElseThrow();
        var page = browser.page(1366, 900);
        page.navigate(address + "/sign-in");
        press(page, "a[hreflang=en]");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        press(page, "a[hreflang=vi]");
        signIn(page, "admin", oneTime);
        type(page, "#old", oneTime);
        type(page, "#new", OWN);
        type(page, "#repeated", OWN);
        press(page, "main form button[type=submit]");
        page.navigate(address + "/setup");
        return page;
    }

    private static void signIn(Page page, String name, String password) {
        type(page, "#name", name);
        type(page, "#password", password);
        press(page, "main form button[type=submit]");
    }

    private static void unit(Page page, String name, String kind) {
        type(page, UNIT_FORM + "[name=name]", name);
        choose(page, UNIT_FORM + "[name=kind]", kind);
        press(page, UNIT_FORM + "button[type=submit]");
    }

    /// Adds somebody.
    ///
    /// @return the path of his link
    private String person(Page page, String name, String role, String unit) {
        page.navigate(address + "/admin/people");
        type(page, PERSON_FORM + "[name=name]", name);
        type(page, PERSON_FORM + "[name=shown]", "Người Thử " + name);
        choose(page, PERSON_FORM + "[name=role]", role);
        type(page, PERSON_FORM + "[name=unit]", unit);
        press(page, PERSON_FORM + "button[type=submit]");
        return page.locator("code").first().textContent();
    }

    private Page joined(String path, String name) {
        var page = browser.page(1366, 900);
        page.navigate(address + path);
        type(page, "#new", OWN);
        type(page, "#repeated", OWN);
        press(page, "main form button[type=submit]");
        if (page.url().contains("/sign-in")) {
            signIn(page, name, OWN);
        }
        return page;
    }

    private void round(Page page) {
        page.navigate(address + "/admin/rounds");
        type(page, "#name", "Đợt đầu tiên");
        type(page, "#year", "2026");
        press(page, "main form button[type=submit]");
        type(page, "#opening", "01/01/2026");
        type(page, "#self-assessment-ends", "31/12/2090");
        type(page, "#appraisal-ends", "31/01/2091");
        type(page, "#explanation-ends", "15/02/2091");
        type(page, "#publication", "01/03/2091");
        press(page, "main form.card button[type=submit]");
        choose(page, "#set-department", "template-department");
        press(page, "main form button[type=submit]");
        press(page, "button[name=all][value=DEPARTMENT]");
        press(page, "main form button.btn-brand");
        page.navigate(page.url().replaceFirst("/agencies.*", "/check"));
        for (var box : page.locator("input[name=accept]").all()) {
            box.focus();
            page.keyboard().press("Space");
        }
        press(page, ".decide button.btn-brand");
        assertThat(page.locator("main h2").first().textContent()).contains("Các đơn vị đang tự đánh giá");
    }

    private static List<String> said(Page page) {
        return page.locator(".step .heard").allTextContents();
    }

    @Test
    void from_the_first_start_to_the_first_round() {
        var started = Instant.now();
        var page = administrator();
        Sound.both(page, "setup-empty", found);
        press(page, "form[action='/setup/later/people'] button");
        assertThat(page.locator("main").innerText()).contains("Đã để sau: Người kê khai và thủ trưởng.");
        press(page, ".step[aria-current=step] a.btn");
        unit(page, "Tỉnh Bước Đầu", "PROVINCE");
        page.navigate(address + "/admin/units/tinh-buoc-dau");
        unit(page, "Sở Thứ Nhất", "DEPARTMENT");
        var link = person(page, "dieuphoi.buocdau", "COORDINATOR", "Tỉnh Bước Đầu");
        round(joined(link, "dieuphoi.buocdau"));
        page.navigate(address + "/setup");
        assertThat(page.locator(".steps").innerText()).contains("Làm bây giờ");
        press(page, "form[action='/setup/later/people'] button");
        person(page, "kekhai.buocdau", "DRAFTER", "Sở Thứ Nhất");
        page.navigate(address + "/setup");
        Sound.both(page, "setup-done", found);
        assertThat(page.locator(".lead").textContent()).isEqualTo("Mọi bước đã xong.");
        var took = Duration.between(started, Instant.now());
        System.err.printf("first start to first round, typed by a script: %d s%n", took.toSeconds());
        assertThat(took).isLessThan(Duration.ofMinutes(15));
        assertThat(found).isEmpty();
    }

    @Test
    void sample_data_are_marked_on_every_page_and_go_without_leaving_anything() {
        var page = administrator();
        var before = tables.rows();
        press(page, "a[href='/setup/sample']");
        press(page, "form[action='/setup/sample'] button");
        Sound.both(page, "sample", found);
        assertThat(tables.rows().get("entry")).isGreaterThan(200);
        for (var url : List.of("/setup", "/admin/units", "/admin/people", "/assessment", "/criteria", "/account")) {
            page.navigate(address + url);
            assertThat(page.locator(".band").innerText()).as(url).contains("dữ liệu mẫu", "Tỉnh Thử");
        }
        nobody_invented_comes_in();
        page.navigate(address + "/assessment");
        press(page, "main a[href^='/assessment/']");
        assertThat(page.locator("main").innerText()).contains("Sở Thử 01");
        page.navigate(address + "/setup/sample");
        assertThat(page.locator("main").innerText())
                .contains("9 đơn vị giả định", "19 người giả định", "1 đợt đánh giá");
        real_data_that_hang_on_it_stop_the_removal(page);
        page.navigate(address + "/setup/sample");
        press(page, "form[action='/setup/sample/remove'] button");
        assertThat(tables.rows()).isEqualTo(before);
        assertThat(page.locator(".band").count()).isZero();
        assertThat(tables.number("select count(*) from journal where action in ('sample-loaded', 'sample-removed')"))
                .isEqualTo(2);
        assertThat(InstallationVerbs.run(new String[] {"check", "--data", "target/first-data"}))
                .isZero();
        assertThat(found).isEmpty();
    }

    private void nobody_invented_comes_in() {
        for (var password : List.of("", "nobody has this password", OWN)) {
            var visitor = Visitor.at(address);
            visitor.submit("/sign-in", "/sign-in", Map.of("name", "dieuphoi.thu", "password", password));
            assertThat(visitor.get("/work").status()).isIn(302, 303);
        }
        assertThat(Visitor.at(address).get("/demo").status()).isEqualTo(404);
    }

    private void real_data_that_hang_on_it_stop_the_removal(Page page) {
        tables.put("""
                insert into unit (id, slug, name, kind, parent)
                select gen_random_uuid(), 'so-that', 'Sở Có Thật', 'DEPARTMENT', id from unit where slug = 'tinh-thu'""");
        press(page, "form[action='/setup/sample/remove'] button");
        assertThat(page.locator("main").innerText()).contains("Không gỡ gì cả", "đơn vị “Sở Có Thật”");
        assertThat(tables.number("select count(*) from unit where invented")).isEqualTo(9);
        tables.put("delete from unit where slug = 'so-that'");
    }
}
