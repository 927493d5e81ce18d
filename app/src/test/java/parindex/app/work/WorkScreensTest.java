package parindex.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.ServerTest;
import parindex.app.StatementFixture;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.kit.storage.Tenant;
import parindex.app.people.PeopleFixture;
import parindex.app.people.PeopleFixture.Made;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// What somebody has to do, how far all are, and notices, as people see them.
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkScreensTest {
    /// For who asks and what stands around the page: the person, who asks in the transaction, the results of the menu.
    private static final int FRAME = 3;

    private static final String LINE = ".notice-line:contains(Hướng dẫn mới)";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext server;

    private KnownUnit office;
    private KnownUnit finance;
    private KnownUnit reading;
    private Made reader;
    private Made drafter;
    private Made coordinator;

    @BeforeAll
    void build() {
        var province = people.province("Tỉnh Việc Thử");
        office = people.department(province, "Sở Việc");
        finance = people.department(province, "Sở Tiền");
        reading = people.department(province, "Sở Đọc");
        reader = people.person(Role.DRAFTER, reading);
        drafter = people.person(Role.DRAFTER, finance);
        coordinator = people.person(Role.COORDINATOR, province);
        as(coordinator, () -> {
            var rows = new RoundRows(sql);
            var round = rows.round(province.id(), "viec-thu", "Đợt việc thử", "6 days");
            rows.sheet(round, office.id(), office.id(), finance.id());
            rows.sheet(round, finance.id(), finance.id());
        });
    }

    @Test
    @Tag("E-24")
    void the_first_page_of_somebody_with_work_is_his_work_with_one_button_a_line() {
        var visitor = visitors.as(drafter);
        assertThat(visitor.get("/").location()).isEqualTo("/work");
        var page = visitor.get("/work").page();
        assertThat(page.select("h1").text()).isEqualTo("Có 2 việc cần làm.");
        assertThat(page.select(".work-text").eachText())
                .containsExactlyInAnyOrder("Kê khai 6 tiêu chí còn trống", "Kê khai 12 tiêu chí còn trống");
        assertThat(page.select(".work-left").getFirst().text()).startsWith("còn 6 ngày");
        assertThat(page.select(".work-line a.btn").eachAttr("href"))
                .contains("/assessment/viec-thu/units/" + office.slug());
        assertThat(visitor.inEnglish().get("/work").text()).contains("2 things to do.", "6 days left");
    }

    @Test
    @Tag("E-24")
    void the_page_costs_three_statements_beside_its_frame() {
        var visitor = visitors.as(drafter);
        visitor.get("/work");
        StatementFixture.counted();
        visitor.get("/work");
        assertThat(StatementFixture.counted()).isLessThanOrEqualTo(FRAME + 3);
    }

    @Test
    @Tag("E-24")
    void with_nothing_to_do_there_is_one_sentence_and_one_button() {
        var page = visitors.as(Role.APPRAISER).get("/work").page();
        assertThat(page.select("h1").text()).isEqualTo("Không có việc nào đang chờ");
        assertThat(page.select(".nothing a.btn")).hasSize(1);
    }

    @Test
    @Tag("E-24")
    void jobs_run_only_where_they_were_asked_for() {
        assertThat(server.getBeansOfType(com.github.kagkarlsson.scheduler.Scheduler.class))
                .isEmpty();
        assertThat(server.containsBean("jobClock")).isFalse();
    }

    @Test
    @Tag("E-23")
    void whoever_runs_a_round_follows_it_on_a_board() {
        var visitor = visitors.as(coordinator);
        assertThat(visitor.get("/work").page().select(".work-text").text())
                .contains("2 đơn vị chưa gửi phiếu tự đánh giá");
        StatementFixture.counted();
        var page = visitor.get("/work/board/viec-thu").page();
        assertThat(StatementFixture.counted()).isLessThanOrEqualTo(FRAME + 3);
        assertThat(page.select("h1").text()).isEqualTo("0/2 đơn vị đã gửi phiếu; 0/24 tiêu chí đã kê khai.");
        assertThat(page.select("tbody th a").eachText()).containsExactly("Sở Tiền", "Sở Việc");
        assertThat(page.select("tbody tr.board-part th").eachText()).containsExactly("Sở Việc", "Sở Tiền");
        assertThat(page.select("tbody tr").getFirst().text()).contains("0/12", "chưa gửi", "Người Thử");
    }

    @Test
    @Tag("E-23")
    void a_board_is_filtered_sorted_and_taken_away() {
        var visitor = visitors.as(coordinator);
        assertThat(visitor.get("/work/board/viec-thu?q=so%20viec&sort=filled")
                        .page()
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Sở Việc");
        assertThat(visitor.get("/work/board/viec-thu?q=zzz").text()).contains("Không có đơn vị nào khớp");
        var csv = visitor.get("/work/board/viec-thu.csv?q=so%20viec");
        assertThat(csv.header("Content-Disposition")).contains("board-viec-thu.csv");
        assertThat(csv.body().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Sở Việc;Sở Tiền;6;0;0;0;Đang kê khai;"));
    }

    @Test
    @Tag("E-23")
    void a_board_that_is_foreign_does_not_exist() {
        var stranger = visitors.as(Role.HEAD, people.department(people.province("Tỉnh Khác"), "Sở Khác"));
        assertThat(stranger.get("/work/board/viec-thu").status()).isEqualTo(404);
        assertThat(stranger.get("/work/board/nowhere").status()).isEqualTo(404);
        assertThat(visitors.as(drafter).get("/work/board/viec-thu").status()).isEqualTo(404);
    }

    @Test
    @Tag("M-08")
    void a_notice_reaches_everybody_below_and_is_unread_until_each_has_opened_it() {
        post(reading, "Hướng dẫn mới");
        var other = visitors.as(Role.HEAD, reading);
        var head = visitors.as(Role.HEAD, reading);
        assertThat(head.get("/work").text()).contains("thông báo chưa đọc");
        var row = head.get("/notices").page().select(LINE);
        assertThat(row.text()).contains("chưa đọc");
        assertThat(head.get(row.select("a").attr("href")).text()).contains("Nội dung thử");
        assertThat(head.get("/notices").page().select(LINE).text()).doesNotContain("chưa đọc");
        assertThat(other.get("/notices").page().select(LINE).text()).contains("chưa đọc");
        assertThat(visitors.as(drafter).get("/notices").text()).doesNotContain("Hướng dẫn mới");
    }

    @Test
    @Tag("M-08")
    void only_who_coordinates_posts_for_his_part_and_takes_down() {
        assertThat(visitors.as(reader).get("/notices").page().select("form[action=/notices]"))
                .isEmpty();
        var foreign = people.department(people.province("Tỉnh Khác"), "Sở Khác");
        assertThat(post(foreign, "Cho người khác").text()).contains("Chưa chọn đơn vị");
        assertThat(post(reading, " ").text()).contains("Tiêu đề còn trống");
        post(reading, "Gỡ sau");
        var visitor = visitors.as(coordinator);
        var address =
                visitor.get("/notices").page().select("a:contains(Gỡ sau)").attr("href");
        var guest = visitors.as(reader);
        assertThat(guest.get(address).page().select("form[action$=take-down]")).isEmpty();
        assertThat(visitor.submit(address, address + "/take-down", Map.of()).location())
                .isEqualTo("/notices");
        assertThat(guest.get(address).status()).isEqualTo(404);
    }

    @Test
    @Tag("M-08")
    void a_paper_is_sent_to_be_saved_and_never_shown() {
        var visitor = visitors.as(coordinator);
        send(visitor, Map.of("unit", reading.id().toString(), "title", "Văn bản"), "Công văn.txt", "Số 12");
        var exe = send(visitor, Map.of("unit", reading.id().toString(), "title", "Tệp"), "a.exe", "MZ");
        assertThat(exe.text()).contains("Tệp đính kèm không thuộc loại được nhận");
        var page = send(visitor, Map.of("unit", reading.id().toString(), "title", "Tệp"), "a.pdf", "<html><script>");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("a.pdf:");
        var guest = visitors.as(reader);
        assertThat(guest.get("/notices").text()).doesNotContain("Tệp");
        var address = guest.get("/notices").page().select("a:contains(Văn bản)").attr("href");
        var file = guest.get(address + "/file");
        assertThat(file.body()).isEqualTo("Số 12");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(visitors.as(drafter).get(address + "/file").status()).isEqualTo(404);
    }

    private VisitorFixture.Answer post(KnownUnit unit, String title) {
        var fields = Map.of("unit", unit.id().toString(), "title", title, "body", "Nội dung thử");
        return send(visitors.as(coordinator), fields, "", "");
    }

    private static VisitorFixture.Answer send(
            Visitor visitor, Map<String, String> fields, String file, String content) {
        var form = new StringBuilder();
        var all = new java.util.TreeMap<>(fields);
        all.put("_csrf", visitor.token("/notices"));
        all.forEach((name, value) -> form.append(
                "--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        form.append(
                "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--limit--\r\n"
                        .formatted(file, content));
        return visitor.send(
                "POST", "/notices", form.toString(), Map.of("Content-Type", "multipart/form-data; boundary=limit"));
    }

    private void as(Made person, Runnable deed) {
        Tenant.as(person.id(), () -> {
            transaction.executeWithoutResult(any -> deed.run());
            return person;
        });
    }
}
