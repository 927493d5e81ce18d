package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.kit.storage.Tenant;
import parindex.app.people.PeopleFixture;
import parindex.app.people.PeopleFixture.Made;
import parindex.app.work.RoundRows;
import parindex.core.assessment.Role;

/// A morning of two people: one finds what he has to enter, the other who is late and tells everybody.
@ServerTest
@Tag("E-23")
@Tag("E-24")
@Tag("M-08")
@Tag("L-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkJourneyTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private BrowserFixture browser;
    private Made coordinator;
    private Made drafter;

    @BeforeAll
    void build() {
        browser = new BrowserFixture();
        var province = people.province("Tỉnh Sáng Thử");
        var office =
                people.department(province, "Sở Việc với một cái tên rất dài để xem bảng có còn đọc được hay không");
        var finance = people.department(province, "Sở Tiền");
        coordinator = people.person(Role.COORDINATOR, province);
        drafter = people.person(Role.DRAFTER, finance);
        Tenant.as(coordinator.id(), () -> transaction.execute(any -> open(province.id(), office.id(), finance.id())));
    }

    private UUID open(UUID province, UUID office, UUID finance) {
        var rows = new RoundRows(sql);
        var round = rows.round(province, "sang-thu", "Đợt sáng thử", "1 day");
        rows.sheet(round, office, office, finance);
        rows.sheet(round, finance, finance);
        return round;
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void work_board_and_notices_from_the_first_page_on() {
        var page = signedIn(coordinator, 1366, 768);
        page.navigate(visitors.address() + "/");
        assertThat(page.locator("h1").textContent()).contains("việc cần làm");
        Sound.look(page, "work");
        page.locator(".work-line a.btn").first().click();
        assertThat(page.locator("h1").textContent()).contains("0/2 đơn vị đã gửi phiếu");
        Sound.look(page, "board");
        page.navigate(visitors.address() + "/notices");
        page.locator("summary:has-text('Đăng thông báo')").click();
        page.locator("#title").fill("Nhắc nộp phiếu");
        page.locator("#body").fill("Đề nghị các sở gửi phiếu trước hạn.\n\nTrân trọng.");
        Sound.look(page, "notices-form");
        page.locator("button:has-text('Đăng')").last().click();
        var reader = signedIn(drafter, 360, 740);
        reader.navigate(visitors.address() + "/work");
        Sound.look(reader, "work");
        reader.locator("a.btn:has-text('Đọc')").click();
        Sound.look(reader, "notices");
        reader.locator("a:has-text('Nhắc nộp phiếu')").click();
        assertThat(reader.locator(".notice-body").textContent()).contains("Trân trọng");
        Sound.look(reader, "notice");
        var narrow = signedIn(coordinator, 360, 740);
        narrow.navigate(visitors.address() + "/work/board/sang-thu");
        Sound.look(narrow, "board");
    }

    @Test
    void a_search_finds_rounds_and_sheets_without_accents() {
        var page = signedIn(drafter, 1366, 768);
        page.navigate(visitors.address() + "/work");
        page.keyboard().press("Control+k");
        page.keyboard().type("dot sang");
        page.locator("#hits a[href='/assessment/sang-thu']").waitFor();
        assertThat(page.locator("#hits a").count()).isGreaterThan(1);
    }

    private Page signedIn(Made person, int width, int height) {
        var page = browser.page(width, height);
        var word = visitors.as(person).session();
        page.context().addCookies(List.of(new Cookie(word.getName(), word.getValue()).setUrl(visitors.address())));
        return page;
    }
}
