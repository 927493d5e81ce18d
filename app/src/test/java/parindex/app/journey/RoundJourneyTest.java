package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
    private static final String WIDE = "[...document.querySelectorAll('main *')].filter(at =>"
            + " at.getBoundingClientRect().right > 361 && !at.closest('.scroller, .tabs, .pages'))"
            + ".slice(0, 3).map(at => at.outerHTML.slice(0, 120)).join()";

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

    /// Looks at a page with axe and at 360 pixels; what was found is told at the end of the journey.
    private void sound(Page page, String name) {
        BrowserFixture.keep(page, "1366-" + name);
        new AxeBuilder(page).analyze().getViolations().forEach(one -> found.add(name + " " + one));
        page.setViewportSize(360, 740);
        BrowserFixture.keep(page, "360-" + name);
        var wide = String.valueOf(page.evaluate(WIDE));
        if (!wide.isEmpty()) {
            found.add(name + " is wider than 360: " + wide);
        }
        page.setViewportSize(1366, 900);
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
        sound(page, "rounds-empty");
        type(page, "#name", "Đánh giá thử năm 2026");
        type(page, "#year", "2026");
        press(page, "main form button[type=submit]");
        dates(page);
        sound(page, "round-dates");
        press(page, "main form.card button[type=submit]");
        page.locator("#set-department").selectOption("template-department");
        sound(page, "round-sets");
        press(page, "main form button[type=submit]");
        press(page, "button[name=all][value=DEPARTMENT]");
        assertThat(page.locator("input[name=unit]:checked").count()).isEqualTo(3);
        sound(page, "round-units");
        press(page, "main form button.btn-brand");
        sound(page, "round-agencies");
        page.navigate(page.url().replaceFirst("/agencies.*", "/goals"));
        sound(page, "round-goals");
        page.navigate(page.url().replaceFirst("/goals.*", "/check"));
        sound(page, "round-check");
        for (var box : page.locator("input[name=accept]").all()) {
            box.focus();
            page.keyboard().press("Space");
        }
        press(page, ".decide button.btn-brand");
        assertThat(page.locator("main h2").first().textContent()).contains("Các đơn vị đang tự đánh giá");
        sound(page, "round-opened");
        page.navigate(page.url() + "/extensions");
        sound(page, "round-extensions");
        page.navigate(visitors.address() + "/assessment");
        sound(page, "rounds-mine");
        assertThat(found).isEmpty();
    }
}
