package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
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
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// A round is prepared and opened in a real browser, from a province without departments, with the keyboard alone.
@ServerTest
@Tag("M-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundJourneyTest {
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

    private Page page(UUID person) {
        var page = browser.page(1366, 900);
        page.context().addCookies(List.of(new Cookie("SID", signIns.word(person)).setUrl(visitors.address())));
        return page;
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /// Presses a button with the keyboard, and waits for the page that follows.
    private static void press(Page page, String button) {
        page.evaluate("document.documentElement.dataset.before = ''");
        page.locator(button).focus();
        page.keyboard().press("Enter");
        page.locator("html:not([data-before]) main").waitFor();
        page.waitForLoadState();
    }

    private void departments(Page page, KnownUnit province) {
        for (var name : List.of("Sở Nội vụ", "Sở Tài chính", "Sở Y tế")) {
            page.navigate(visitors.address() + "/admin/units/" + province.slug());
            var form = "form[action='/admin/units'][method=post] ";
            type(page, form + "[name=name]", name);
            page.locator(form + "[name=kind]").selectOption("DEPARTMENT");
            press(page, form + "button[type=submit]");
        }
    }

    private static void dates(Page page) {
        type(page, "#opening", "01/01/2026");
        type(page, "#self-assessment-ends", "31/12/2090");
        type(page, "#appraisal-ends", "31/01/2091");
        type(page, "#explanation-ends", "15/02/2091");
        type(page, "#publication", "01/03/2091");
    }

    @Test
    void a_round_is_opened_for_three_departments_from_an_empty_register() {
        var province = people.province("Tỉnh Thử Hành Trình");
        var page = page(people.person(Role.COORDINATOR, province).id());
        departments(page, province);
        page.navigate(visitors.address() + "/admin/rounds");
        Sound.both(page, "rounds-empty", found);
        type(page, "#name", "Đánh giá thử năm 2026");
        type(page, "#year", "2026");
        press(page, "main form button[type=submit]");
        dates(page);
        Sound.both(page, "round-dates", found);
        press(page, "main form.card button[type=submit]");
        page.locator("#set-department").selectOption("template-department");
        Sound.both(page, "round-sets", found);
        press(page, "main form button[type=submit]");
        press(page, "button[name=all][value=DEPARTMENT]");
        assertThat(page.locator("input[name=unit]:checked").count()).isEqualTo(3);
        Sound.both(page, "round-units", found);
        press(page, "main form button.btn-brand");
        Sound.both(page, "round-agencies", found);
        page.navigate(page.url().replaceFirst("/agencies.*", "/goals"));
        Sound.both(page, "round-goals", found);
        page.navigate(page.url().replaceFirst("/goals.*", "/check"));
        Sound.both(page, "round-check", found);
        for (var box : page.locator("input[name=accept]").all()) {
            box.focus();
            page.keyboard().press("Space");
        }
        press(page, ".decide button.btn-brand");
        assertThat(page.locator("main h2").first().textContent()).contains("Các đơn vị đang tự đánh giá");
        Sound.both(page, "round-opened", found);
        page.navigate(page.url() + "/extensions");
        Sound.both(page, "round-extensions", found);
        page.navigate(visitors.address() + "/assessment");
        Sound.both(page, "rounds-mine", found);
        assertThat(found).isEmpty();
    }
}
