package parindex.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.assessment.Role.ADMINISTRATOR;
import static parindex.core.assessment.Role.COORDINATOR;
import static parindex.core.assessment.Role.DRAFTER;
import static parindex.core.assessment.Role.HEAD;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.people.PeopleFixture.Made;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Duty;

/// People and their duties, as those who manage them work.
@ServerTest
class PeopleScreensTest {
    private static final String LIST = "/admin/people";
    private static final String OWN = "con trâu là đầu cơ nghiệp";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient sql;

    private Visitor administrator;
    private KnownUnit province;
    private KnownUnit department;

    @BeforeEach
    void sign_in() {
        administrator = visitors.as(ADMINISTRATOR);
        province = people.province("Tỉnh Người " + System.nanoTime());
        department = people.department(province, "Sở Người");
    }

    @Test
    @Tag("M-03")
    void somebody_new_joins_by_a_link_and_signs_in_however_his_name_is_typed() {
        var name = "nguyen.an" + System.nanoTime();
        var made = add(administrator, " Nguyen.An" + name.substring(9) + " ", "HEAD", department);
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.text()).contains("Máy chủ chưa được cài đặt để gửi thư điện tử");
        var link = link(made);
        var visitor = visitors.anonymous();
        assertThat(visitor.get(link).text()).contains("Đặt mật khẩu để tham gia", name);
        var set = visitor.submit(link, link, Map.of("newPassword", OWN, "repeatedPassword", OWN));
        assertThat(set.location()).isEqualTo("/sign-in?joined");
        var in = visitor.submit(
                "/sign-in",
                "/sign-in",
                Map.of("name", "  " + name.toUpperCase(java.util.Locale.ROOT) + " ", "password", OWN));
        assertThat(in.location()).isEqualTo("/");
        assertThat(visitor.get("/criteria").status()).isEqualTo(200);
    }

    @Test
    @Tag("M-03")
    void a_link_works_once_and_only_its_hash_is_kept() {
        var link = link(add(administrator, "mot-lan-" + System.nanoTime(), "DRAFTER", department));
        assertThat(sql.sql(
                                "select count(*) from one_time_link where token = sha256(convert_to(:word, 'UTF8')) and expires_at between now() + interval '6 days' and now() + interval '7 days'")
                        .param("word", link.substring("/join/".length()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var visitor = visitors.anonymous();
        visitor.submit(link, link, Map.of("newPassword", OWN, "repeatedPassword", OWN));
        var used = visitor.get(link);
        var never = visitor.get("/join/" + "A".repeat(43));
        assertThat(used.status()).isEqualTo(404).isEqualTo(never.status());
        assertThat(used.text()).contains("Liên kết không còn dùng được").isEqualTo(never.text());
    }

    @Test
    @Tag("M-03")
    void who_never_signed_in_is_found() {
        var made = people.person(DRAFTER, department);
        var list = administrator.get(LIST + "?state=NEVER&q=" + made.name());
        assertThat(list.text()).contains("1 người dùng;", "Chưa đăng nhập", "Kê khai · Sở Người");
        visitors.as(made);
        assertThat(administrator.get(LIST + "?state=NEVER&q=" + made.name()).text())
                .contains("Không có ai khớp.");
    }

    @Test
    @Tag("M-03")
    void a_file_of_people_is_tried_out_and_every_fault_is_named_with_its_line() {
        var known = people.person(DRAFTER, department);
        var page = upload("""
                Tên tài khoản,Họ và tên,Thư điện tử,Vai trò,Đơn vị
                %1$s,Người Có,,Kê khai,%2$s
                moi.a,Người A,khong-phai-thu,Kê khai,%2$s
                moi.b,Người B,,Vua,%2$s
                moi.c,Người C,,Kê khai,Sở Không Có
                moi d,Người D,,Kê khai,%2$s
                moi.e,Người E,,Kê khai,%2$s
                moi.e,Người E,,kê khai,%2$s
                moi.f,Người F,,Kê khai,
                """.formatted(known.name().toUpperCase(java.util.Locale.ROOT), department.slug()));
        assertThat(page.text())
                .contains("nguoi.csv, dòng 2: Đã có tài khoản \"" + known.name() + "\".")
                .contains("dòng 3: \"khong-phai-thu\" không phải địa chỉ thư.")
                .contains("dòng 4: \"Vua\" không phải vai trò")
                .contains("dòng 5: Không tìm thấy đơn vị \"Sở Không Có\"")
                .contains("dòng 6: Tên tài khoản \"moi d\" không dùng được")
                .contains("dòng 8: \"moi.e\" có hai dòng giống nhau trong tệp.")
                .contains("dòng 9: Không tìm thấy đơn vị")
                .contains("Chưa ghi gì");
    }

    @Test
    @Tag("M-03")
    void people_of_a_good_file_get_a_link_each() {
        var name = "tep-" + System.nanoTime();
        var page = upload(
                "ten tai khoan;vai tro;don vi\n%1$s.a;Kê khai;%2$s\n  %1$s.B  ;Thủ trưởng;%2$s\n%1$s.a;Lãnh đạo;%2$s\n"
                        .formatted(name, department.slug()));
        assertThat(page.text()).contains("2 người sẽ được thêm");
        var form = page.page().expectFirst("form[action$=/confirm]");
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        var links = administrator.post(form.attr("action"), fields);
        assertThat(links.page().select("code")).hasSize(2);
        assertThat(administrator.get(LIST + "?q=" + name + ".a").text())
                .contains("Kê khai · Sở Người", "Lãnh đạo · Sở Người");
        assertThat(administrator.get(LIST + "?q=" + name + ".b").text()).contains("Thủ trưởng · Sở Người");
    }

    @Test
    @Tag("M-02")
    void nobody_gives_himself_a_duty() {
        var me = people.person(ADMINISTRATOR);
        var answer = give(visitors.as(me), me, "COORDINATOR", province);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Không ai tự giao vai trò cho chính mình");
        assertThat(people.now(me).current()).hasSize(1);
    }

    @Test
    @Tag("M-02")
    void a_coordinator_gives_no_more_than_he_holds_in_his_part_of_the_tree() {
        var coordinator = visitors.as(COORDINATOR, province);
        var mine = people.person(DRAFTER, department);
        var other = people.province("Tỉnh Khác " + System.nanoTime());
        assertThat(give(coordinator, mine, "HEAD", department).status()).isEqualTo(302);
        assertThat(give(coordinator, mine, "HEAD", other).text())
                .contains("Bạn chỉ giao được vai trò trong phần cây đơn vị của mình");
        assertThat(give(coordinator, mine, "ADMINISTRATOR", department).status())
                .isEqualTo(422);
        assertThat(people.now(mine).current()).hasSize(2);
    }

    @Test
    @Tag("M-02")
    void a_coordinator_sees_and_manages_the_people_of_his_part_alone() {
        var coordinator = visitors.as(COORDINATOR, province);
        var mine = people.person(DRAFTER, department);
        var theirs = people.person(DRAFTER, people.province("Tỉnh Khác " + System.nanoTime()));
        assertThat(coordinator.get(LIST).text()).contains(mine.name()).doesNotContain(theirs.name());
        var foreign = coordinator.get(LIST + "/" + theirs.id());
        var absent = coordinator.get(LIST + "/" + java.util.UUID.randomUUID());
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text()).isEqualTo(absent.text());
        assertThat(post(coordinator, LIST + "/" + theirs.id() + "/close", "").status())
                .isEqualTo(404);
        assertThat(people.now(theirs).enabled()).isTrue();
    }

    @Test
    @Tag("M-07")
    void a_closed_account_is_out_at_once_and_keeps_no_duty() {
        var made = people.person(HEAD, department);
        var visitor = visitors.as(made);
        assertThat(visitor.get("/criteria").status()).isEqualTo(200);
        assertThat(post(administrator, LIST + "/" + made.id() + "/close", "").status())
                .isEqualTo(302);
        assertThat(visitor.get("/criteria").location()).isEqualTo("/sign-in");
        assertThat(people.now(made).current()).isEmpty();
        assertThat(administrator.get(LIST + "?state=CLOSED&q=" + made.name()).text())
                .contains("Đã đóng");
    }

    @Test
    @Tag("M-07")
    void duties_are_handed_over_to_another_and_count_at_once() {
        var from = people.person(HEAD, department);
        var to = people.nobody();
        people.give(to, new Duty(DRAFTER, department.id(), null));
        var answer = post(administrator, LIST + "/" + from.id() + "/hand-over", "to=" + to.name());
        assertThat(answer.status()).isEqualTo(302);
        assertThat(people.now(from).current()).isEmpty();
        assertThat(people.now(to).current())
                .extracting(duty -> duty.duty().role())
                .contains(HEAD, DRAFTER);
    }

    @Test
    @Tag("F-08")
    void a_unit_that_ended_cannot_be_chosen_for_a_duty() {
        visitors.as(ADMINISTRATOR);
        post(administrator, "/admin/units/" + department.slug() + "/end", "last=2025-02-28");
        var answer = add(administrator, "sau-het-" + System.nanoTime(), "DRAFTER", department);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Không tìm thấy đơn vị");
    }

    @Test
    @Tag("M-04")
    void asking_for_a_new_password_answers_the_same_for_known_and_unknown_names() {
        var known = visitors.anonymous()
                .submit(
                        "/sign-in",
                        "/reset",
                        Map.of("name", people.person(DRAFTER).name()));
        var unknown = visitors.anonymous().submit("/sign-in", "/reset", Map.of("name", "khong-co-ai"));
        assertThat(known.status()).isEqualTo(200).isEqualTo(unknown.status());
        assertThat(known.text()).isEqualTo(unknown.text()).contains("chưa được cài đặt để gửi thư điện tử");
    }

    private Answer add(Visitor visitor, String name, String role, KnownUnit unit) {
        return visitor.submit(
                LIST, LIST, Map.of("name", name, "shown", "Người Thử", "mail", "", "role", role, "unit", unit.slug()));
    }

    private static Answer give(Visitor visitor, Made person, String role, KnownUnit unit) {
        return post(visitor, LIST + "/" + person.id() + "/duties", "role=" + role + "&unit=" + unit.slug());
    }

    private static Answer post(Visitor visitor, String path, String body) {
        var headers = Map.of("X-CSRF-Token", visitor.token(LIST), "Content-Type", "application/x-www-form-urlencoded");
        return visitor.send("POST", path, body, headers);
    }

    private static String link(Answer answer) {
        return answer.page().expectFirst("code").text();
    }

    private Answer upload(String text) {
        return administrator.upload(LIST, LIST + "/import", "nguoi.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
