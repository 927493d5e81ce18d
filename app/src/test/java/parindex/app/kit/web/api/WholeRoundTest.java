package parindex.app.kit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// From an empty province to a receipt without opening a page: units, people, a round, its sheet.
@ServerTest
@Tag("M-01")
@Tag("O-07")
class WholeRoundTest {
    private static final String SET = "template-department";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private Ask coordinator(KnownUnit province) {
        return Ask.as(visitors.as(Role.COORDINATOR, province));
    }

    private KnownUnit province() {
        return people.province("Tỉnh Thử Máy " + Long.toHexString(System.nanoTime()));
    }

    private static String text(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return Ask.json(answer).path(field).asString();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    private static Answer refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = Ask.json(answer);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return answer;
    }

    private static String unit(Ask ask, KnownUnit province, String name) {
        var body = "{\"parent\":\"%s\",\"name\":\"%s\",\"kind\":\"DEPARTMENT\"}".formatted(province.slug(), name);
        return text(ask.post("/units", body), "unit");
    }

    /// A round of one department, ready to be opened.
    private static String prepared(Ask ask, KnownUnit province, String department) {
        var begun =
                ask.post("/rounds", "{\"name\":\"Đợt máy\",\"year\":2026,\"host\":\"%s\"}".formatted(province.slug()));
        var round = "/rounds/" + text(begun, "round");
        done(ask.put(round, """
                {"dates":{"opening":"2026-01-01T00:00:00+07:00","self-assessment-ends":"2091-01-01T00:00:00+07:00",
                 "appraisal-ends":"2091-02-01T00:00:00+07:00","explanation-ends":"2091-02-16T00:00:00+07:00",
                 "publication":"2091-03-01T00:00:00+07:00"}}"""));
        done(ask.change("PUT", round + "/sets", round, "{\"department\":\"%s\"}".formatted(SET)));
        done(ask.change("PUT", round + "/units", round, "{\"chosen\":[\"%s\"]}".formatted(department)));
        return round;
    }

    private static String opened(Ask ask, String round) {
        var words = new java.util.ArrayList<String>();
        Ask.json(ask.get(round + "/check"))
                .forEach(fault -> words.add("\"" + fault.path("word").asString() + "\""));
        done(ask.change("POST", round + "/opening", round, "{\"accepted\":" + words + "}"));
        return round;
    }

    @Test
    void a_round_goes_from_nothing_to_a_receipt() {
        var province = province();
        var ask = coordinator(province);
        var department = unit(ask, province, "Sở Thử Máy");
        var round = opened(ask, prepared(ask, province, department));
        var sheet = "/assessment" + round.substring("/rounds".length()) + "/units/" + department;
        var drafter = Ask.as(visitors.as(person(ask, department, "DRAFTER")));
        var head = Ask.as(visitors.as(person(ask, department, "HEAD")));
        fillWithWords(drafter, sheet);
        done(drafter.post(sheet + "/items/" + first(drafter, sheet) + "/remarks", "{\"text\":\"Đã rà soát\"}"));
        done(drafter.change("POST", sheet + "/complete", sheet, ""));
        done(drafter.change("POST", sheet + "/resume", sheet, ""));
        done(drafter.change("POST", sheet + "/complete", sheet, "{}"));
        var returned = "{\"agency\":\"%s\",\"words\":\"Xem lại\"}".formatted(department);
        done(head.change("POST", sheet + "/return", sheet, returned));
        done(drafter.change("POST", sheet + "/complete", sheet, ""));
        done(head.change("POST", sheet + "/approve", sheet, "{\"agency\":\"%s\"}".formatted(department)));
        refused(head.get(sheet + "/receipt"), 404, "not-found");
        var paper = "Phiếu đã ký".getBytes(StandardCharsets.UTF_8);
        var version = head.get(sheet).header("ETag");
        refused(head.form(sheet + "/send", "phieu.pdf", paper, Map.of("note", "x"), ""), 428, "version-wanted");
        refused(head.form(sheet + "/send", "phieu.pdf", paper, Map.of("note", "x"), "\"9\""), 412, "changed-meanwhile");
        var sent = head.form(sheet + "/send", "phieu.png", Ask.picture(), Map.of("note", "Đã rà soát"), version);
        assertThat(done(sent).body()).isEqualTo(head.get(sheet + "/receipt").body());
        assertThat(Ask.json(head.get(sheet)).path("sent").isString()).isTrue();
        refused(drafter.change("POST", sheet + "/resume", sheet, ""), 423, "sheet-sent");
    }

    private static String first(Ask ask, String sheet) {
        return Ask.json(ask.get(sheet)).path("cells").get(0).path("code").asString();
    }

    private static void fillWithWords(Ask ask, String sheet) {
        Ask.json(ask.get(sheet)).path("cells").forEach(cell -> {
            var path = sheet + "/items/" + cell.path("code").asString();
            var body = "{\"state\":\"NOT_APPLICABLE\",\"explanation\":\"Không phát sinh trong năm\"}";
            done(ask.send("PUT", path, body, Map.of("If-None-Match", "*")));
        });
    }

    private java.util.UUID person(Ask ask, String unit, String role) {
        var name = "may-" + Long.toHexString(System.nanoTime());
        var body = "{\"name\":\"%s\",\"role\":\"%s\",\"unit\":\"%s\"}".formatted(name, role, unit);
        done(ask.post("/people", body));
        var found = Ask.json(ask.get("/people?q=" + name)).path("items").get(0);
        return java.util.UUID.fromString(found.path("id").asString());
    }

    @Test
    void nothing_is_changed_without_the_version_or_with_an_old_one() {
        var province = province();
        var ask = coordinator(province);
        var department = unit(ask, province, "Sở Phiên bản");
        var round = prepared(ask, province, department);
        var changes = Map.of(
                "PUT " + round,
                "{\"name\":\"Khác\"}",
                "PUT " + round + "/sets",
                "{\"department\":\"\"}",
                "PUT " + round + "/units",
                "{\"chosen\":[]}",
                "PUT " + round + "/agencies",
                "{\"kind\":\"DEPARTMENT\",\"item\":\"1\",\"agency\":\"x\"}",
                "PUT " + round + "/goals",
                "{\"kind\":\"DEPARTMENT\",\"targets\":{},\"exempt\":[]}",
                "POST " + round + "/opening",
                "{}",
                "POST " + round + "/withdrawal",
                "",
                "PUT /units/" + department,
                "{\"name\":\"Khác\"}",
                "POST /units/" + department + "/end",
                "{\"last\":\"2026-01-01\"}",
                "PUT /account",
                "{\"shown\":\"Khác\",\"mail\":\"\"}");
        var before = ask.get(round).body().replaceAll("\"now\":\"[^\"]*\"", "");
        changes.forEach((address, body) -> {
            var words = address.split(" ");
            refused(ask.send(words[0], words[1], body, Map.of()), 428, "version-wanted");
            refused(ask.send(words[0], words[1], body, Map.of("If-Match", "\"999\"")), 412, "changed-meanwhile");
        });
        assertThat(ask.get(round).body().replaceAll("\"now\":\"[^\"]*\"", "")).isEqualTo(before);
    }

    @Test
    void what_is_chosen_for_a_round_is_read_back_and_what_is_not_there_is_named() {
        var province = province();
        var ask = coordinator(province);
        var department = unit(ask, province, "Sở Lựa chọn");
        var other = unit(ask, province, "Sở Khác");
        var round = prepared(ask, province, department);
        assertThat(ask.get(round + "/sets").body()).contains("\"department\":\"" + SET + "\"");
        assertThat(ask.get(round + "/units").body()).contains("\"chosen\":[\"" + department + "\"]", other);
        refused(ask.change("PUT", round + "/units", round, "{\"chosen\":[\"khong-co\"]}"), 422, "no-such-unit");
        var answered = Ask.json(ask.get(round + "/agencies?kind=DEPARTMENT")).get(0);
        var item = answered.path("item").asString();
        var choice = "{\"kind\":\"DEPARTMENT\",\"item\":\"%s\",\"agency\":\"%s\"}".formatted(item, other);
        var chosen = done(ask.change("PUT", round + "/agencies", round, choice));
        assertThat(Ask.json(chosen).get(0).path("lead").asString()).isEqualTo(other);
        var goals = "{\"kind\":\"DEPARTMENT\",\"targets\":{\"%s\":\"0.25\"},\"exempt\":[]}".formatted(item);
        done(ask.change("PUT", round + "/goals", round, goals));
        assertThat(ask.get(round + "/goals?kind=DEPARTMENT").body()).contains("\"" + item + "\":\"0.25\"");
        var stranger = goals.replace(item, "99.9");
        refused(ask.change("PUT", round + "/goals", round, stranger), 422, "no-such-item");
        var copy = ask.post(
                "/rounds",
                "{\"name\":\"Đợt chép\",\"year\":2027,\"copy\":\"%s\"}"
                        .formatted(round.substring("/rounds/".length())));
        assertThat(ask.get("/rounds/" + text(copy, "round") + "/units").body()).contains(department);
        opened(ask, round);
        var later = "{\"dates\":{\"publication\":\"2091-03-02T00:00:00+07:00\"},\"reason\":\"Trùng ngày nghỉ\"}";
        assertThat(done(ask.change("POST", round + "/dates", round, later)).body())
                .contains("2091-03-02");
        refused(ask.change("POST", round + "/dates", round, later), 409, "refused");
        done(ask.change("POST", round + "/withdrawal", round, ""));
    }

    @Test
    void units_and_people_come_from_files_when_they_are_confirmed() {
        var province = province();
        var ask = coordinator(province);
        var units = "Tên đơn vị,Loại\nSở Từ tệp,Sở\nSở Thứ hai,Sở\n".getBytes(StandardCharsets.UTF_8);
        var at = "?file=don-vi.csv&parent=" + province.slug();
        assertThat(done(ask.file("/units/import" + at, units)).body()).contains("\"added\":2", "\"faults\":[]");
        assertThat(ask.get("/units?q=" + province.slug()).body()).doesNotContain("tu-tep");
        done(ask.file("/units/import/confirm" + at, units));
        assertThat(ask.get("/units?q=" + province.slug()).body()).contains("tu-tep");
        var name = "tep-" + Long.toHexString(System.nanoTime());
        var row = "Tên tài khoản,Vai trò,Đơn vị\n%s,Kê khai,%s-so-tu-tep\n".formatted(name, province.slug());
        var people = row.getBytes(StandardCharsets.UTF_8);
        assertThat(done(ask.file("/people/import?file=nguoi.csv", people)).body())
                .contains("\"joining\":1");
        assertThat(done(ask.file("/people/import/confirm?file=nguoi.csv", people))
                        .body())
                .contains("/join/");
        refused(ask.file("/people/import/confirm?file=nguoi.csv", people), 422, "faults");
    }

    @Test
    void somebody_is_changed_gets_and_loses_duties_hands_over_and_is_closed() {
        var province = province();
        var ask = coordinator(province);
        var department = unit(ask, province, "Sở Nhân sự");
        var one = "/people/" + person(ask, department, "DRAFTER");
        var other = Ask.json(ask.get("/people/" + person(ask, department, "DRAFTER")));
        done(ask.put(one, "{\"shown\":\"Bà Thử\",\"mail\":\"\"}"));
        assertThat(ask.get(one).body()).contains("Bà Thử");
        refused(ask.send("PUT", one, "{\"shown\":\"x\"}", Map.of("If-Match", "\"0\"")), 412, "changed-meanwhile");
        var given = ask.post(one + "/duties", "{\"role\":\"HEAD\",\"unit\":\"%s\"}".formatted(department));
        var duties = Ask.json(done(given)).path("duties");
        assertThat(duties).hasSize(2);
        done(ask.post(one + "/duties/" + duties.get(0).path("id").asString() + "/end", ""));
        done(ask.post(
                one + "/hand-over",
                "{\"to\":\"%s\"}".formatted(other.path("name").asString())));
        done(ask.post(one + "/unlock", ""));
        assertThat(done(ask.post(one + "/link", "")).body()).contains("/join/");
        done(ask.post(one + "/second-factor/remove", ""));
        done(ask.post(one + "/close", ""));
        assertThat(ask.get(one).body()).contains("\"open\":false");
    }

    @Test
    void lists_go_on_where_they_stopped() {
        var province = province();
        var ask = coordinator(province);
        for (int at = 0; at < 5; at++) {
            unit(ask, province, "Sở Trang " + at);
        }
        var first = Ask.json(ask.get("/units?limit=4&q=" + province.slug()));
        assertThat(first.path("items")).hasSize(4);
        var rest = Ask.json(ask.get("/units?limit=4&q=" + province.slug() + "&after="
                + first.path("next").asString()));
        assertThat(rest.path("items")).hasSize(2);
        assertThat(rest.path("next").isNull()).isTrue();
        refused(ask.get("/units?after=AAAA"), 400, "cursor");
        refused(ask.get("/units?limit=500"), 400, "limit");
        var administrator = Ask.as(visitors.as(Role.ADMINISTRATOR));
        var newest = Ask.json(administrator.get("/journal?limit=3"));
        var older = Ask.json(administrator.get(
                "/journal?limit=3&after=" + newest.path("next").asString()));
        assertThat(older.path("items").get(0).path("position").asInt())
                .isLessThan(newest.path("items").get(2).path("position").asInt());
    }

    @Test
    @Tag("M-08")
    @Tag("E-24")
    void notices_work_board_and_the_own_places() {
        var province = province();
        var ask = coordinator(province);
        var posted = ask.form(
                "/notices",
                "giay.png",
                Ask.picture(),
                Map.of("unit", province.id().toString(), "title", "Họp", "body", "Chiều mai"),
                "");
        var notice = "/notices/" + text(posted, "id");
        assertThat(ask.get(notice).body()).contains("\"file\":\"giay.png\"");
        assertThat(ask.get("/notices").body()).contains("Họp");
        done(ask.post(notice + "/take-down", ""));
        assertThat(ask.get(notice).status()).isEqualTo(404);
        var department = unit(ask, province, "Sở Tiến độ");
        var round = opened(ask, prepared(ask, province, department));
        assertThat(ask.get("/work/board" + round.substring("/rounds".length())).body())
                .contains("\"unit\":\"" + department + "\"", "\"filled\":0");
        assertThat(Ask.json(done(ask.get("/work"))).path("lines").isArray()).isTrue();
        var places = Ask.json(ask.get("/account/places"));
        assertThat(places.get(0).path("here").asBoolean()).isTrue();
        done(ask.put("/account", "{\"shown\":\"Ông Máy\",\"mail\":\"\"}"));
        assertThat(ask.get("/account").body()).contains("Ông Máy");
        done(ask.post("/account/places/" + places.get(0).path("id").asString() + "/end", ""));
        refused(ask.get("/account"), 401, "unauthorized");
    }
}
