package parindex.app.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Preparing and opening a round through its pages.
@ServerTest
@Tag("M-06")
class OpeningTest {
    private static final String OF_ROUND = " where round = (select id from round where slug = :slug)";

    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Test
    void from_an_empty_round_to_an_open_one() {
        var made = rounds.ready();
        assertThat(made.open("/check").text()).contains("Mở được sau khi chấp nhận", "Đơn vị chưa có người kê khai");
        var answer = made.accept();
        assertThat(answer.location()).isEqualTo(made.url());
        assertThat(made.open("").text()).contains("Các đơn vị đang tự đánh giá", "SHA-256", "Đã chấp nhận khi mở đợt");
        assertThat(rounds.count(made, "select count(*) from sheet" + OF_ROUND)).isEqualTo(3);
        assertThat(rounds.count(made, "select count(distinct item) from assignment" + OF_ROUND + " and part = 'LEAD'"))
                .isEqualTo(rounds.count(made, "select count(*) / 3 from assignment" + OF_ROUND + " and part = 'LEAD'"));
        assertThat(rounds.count(made, "select count(*) from part" + OF_ROUND)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void an_empty_round_says_everything_that_stops_it_and_does_not_open() {
        var made = rounds.begun();
        assertThat(made.open("/check").text())
                .contains("Chưa mở được", "Chưa có ngày", "Chưa chọn bộ tiêu chí nào", "Chưa chọn đơn vị");
        assertThat(made.send("/check", "/open", Map.of("accept", "dates,no-unit,no-set"))
                        .status())
                .isEqualTo(409);
        assertThat(made.open("").text()).contains("đang chuẩn bị");
    }

    @Test
    void what_is_not_accepted_by_name_keeps_it_closed() {
        var made = rounds.ready();
        var answer = made.send("/check", "/open", Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Chưa mở được: còn điều phải sửa, hoặc điều chưa ai chấp nhận");
    }

    @Test
    @Tag("F-01")
    void the_set_of_an_open_round_cannot_change_and_a_new_version_is_offered() {
        var made = rounds.opened();
        var page = made.open("");
        assertThat(page.text()).contains("Bộ tiêu chí của đợt đã chốt");
        assertThat(page.page().select("a[href=/criteria/drafts]")).isNotEmpty();
        assertThat(made.open("/sets").location()).isEqualTo(made.url());
        var refused =
                made.visitor().submit(made.url(), made.url() + "/sets", Map.of("version", "9", "set-department", ""));
        assertThat(refused.status()).isIn(302, 409);
        assertThat(rounds.count(made, "select count(*) from round_set" + OF_ROUND))
                .isEqualTo(1);
        for (var statement :
                List.of("update round_set set name = 'khác'" + OF_ROUND, "delete from round_set" + OF_ROUND)) {
            assertThatThrownBy(() -> rounds.as(
                            made.person().id(),
                            db -> db.sql(statement).param("slug", made.slug()).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("stay as they are");
        }
    }

    @Test
    @Tag("F-08")
    void a_unit_that_ended_before_the_opening_cannot_be_chosen() {
        var made = rounds.begun();
        rounds.dates(made, "01/01/2026", "31/12/2090");
        made.send("/sets", Map.of("set-department", RoundFixture.SET));
        var ended = made.departments().getLast();
        rounds.as(
                made.person().id(),
                db -> db.sql("update unit set valid_to = '2025-02-28' where id = :id")
                        .param("id", ended.id())
                        .update());
        assertThat(made.open("/units").page().select("input[value=" + ended.slug() + "]"))
                .isEmpty();
        made.send("/units", Map.of("unit", ended.slug()));
        assertThat(rounds.count(made, "select count(*) from sheet" + OF_ROUND)).isZero();
    }

    @Test
    @Tag("F-07")
    void names_of_the_set_are_matched_to_the_departments_and_can_be_matched_by_hand() {
        var made = rounds.ready();
        var page = made.open("/agencies?kind=DEPARTMENT");
        assertThat(page.text()).contains("khớp với Sở Nội vụ", "Sở Tư pháp", "chưa khớp");
        var health = "Sở Y tế, " + made.province().name();
        made.send("/agencies", Map.of("kind", "DEPARTMENT", "name", "Sở Tư pháp", "agency", health));
        assertThat(made.open("/agencies?kind=DEPARTMENT").page().select("input[value='" + health + "']"))
                .isNotEmpty();
        var wrong = made.send("/agencies", Map.of("kind", "DEPARTMENT", "name", "Sở Tư pháp", "agency", "Sở Lạ"));
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.text()).contains("“Sở Lạ” không khớp");
    }

    @Test
    @Tag("F-07")
    void an_item_is_given_to_another_agency_with_everything_below_it() {
        var made = rounds.ready();
        var health = made.departments().getLast();
        made.send(
                "/agencies",
                Map.of(
                        "kind",
                        "DEPARTMENT",
                        "item",
                        "1",
                        "agency",
                        health.name() + ", " + made.province().name()));
        made.accept();
        int led = rounds.as(
                made.person().id(),
                db -> db.sql("""
                        select count(*) from assignment
                        where round = (select id from round where slug = :slug) and part = 'LEAD'
                          and agency = :agency and item like '1.%'""")
                        .param("slug", made.slug())
                        .param("agency", health.id())
                        .query(Integer.class)
                        .single());
        assertThat(led).isPositive();
    }

    @Test
    @Tag("F-09")
    void a_unit_has_targets_of_its_own_beside_those_of_all() {
        var made = rounds.ready();
        var leaf = made.open("/goals?kind=DEPARTMENT")
                .page()
                .select("input[name^=t-]")
                .attr("name");
        made.send("/goals", Map.of("kind", "DEPARTMENT", leaf, "0,25"));
        var slug = made.departments().getFirst().slug();
        var own = "/goals?kind=DEPARTMENT&unit=" + slug;
        assertThat(made.send(own, "/goals", Map.of("kind", "DEPARTMENT", "unit", slug, leaf, "0,5"))
                        .status())
                .isEqualTo(302);
        assertThat(made.open(own).page().select("input[name=" + leaf + "]").attr("value"))
                .isEqualTo("0,5");
        assertThat(made.open(own).text()).contains("0,25");
        assertThat(made.open("/goals?kind=DEPARTMENT")
                        .page()
                        .select("input[name=" + leaf + "]")
                        .attr("value"))
                .isEqualTo("0,25");
    }

    @Test
    @Tag("F-09")
    void a_target_that_is_no_number_or_above_the_maximum_is_not_kept() {
        var made = rounds.ready();
        var leaf = made.open("/goals").page().select("input[name^=t-]").attr("name");
        for (var typed : List.of("nhiều", "99")) {
            var answer = made.send("/goals", Map.of("kind", "DEPARTMENT", leaf, typed));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.page().select("input[name=" + leaf + "]").attr("value"))
                    .isEqualTo(typed);
        }
    }

    @Test
    @Tag("F-06")
    void items_that_do_not_apply_to_a_kind_of_unit_are_kept() {
        var made = rounds.ready();
        var box = made.open("/goals").page().select("input[name^=na-]").attr("name");
        made.send("/goals", Map.of("kind", "DEPARTMENT", box, "1"));
        assertThat(made.open("/goals").page().select("input[name=" + box + "]").hasAttr("checked"))
                .isTrue();
        assertThat(rounds.count(made, "select count(*) from exemption" + OF_ROUND))
                .isEqualTo(1);
    }

    @Test
    @Tag("E-15")
    void dates_out_of_order_are_refused_and_stay_as_they_were_typed() {
        var made = rounds.begun();
        var answer = rounds.dates(made, "01/01/2026", "31/12/2092");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("phải sau ngày hết hạn tự đánh giá (23:59:59 ngày 31/12/2092)");
        assertThat(answer.page().select("#self-assessment-ends").attr("value")).isEqualTo("31/12/2092");
        assertThat(rounds.dates(made, "hôm qua", "31/12/2090").text()).contains("“hôm qua” không phải là ngày giờ");
    }

    @Test
    void who_looks_at_an_older_version_looks_again() {
        var made = rounds.ready();
        var late = made.send("/check", "/open", Map.of("version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("vừa được người khác sửa");
    }

    @Test
    void a_round_of_others_is_not_there() {
        var made = rounds.opened();
        var stranger = visitors.as(Role.COORDINATOR, people.province("Tỉnh Thử Khác"));
        for (var page : List.of("", "/sets", "/check", "/extensions")) {
            var foreign = stranger.get(made.url() + page);
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(foreign.text())
                    .isEqualTo(stranger.get("/admin/rounds/khong-co" + page).text());
        }
        assertThat(visitors.as(Role.DRAFTER, made.departments().getFirst())
                        .get(made.url())
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(Role.HEAD, made.departments().getFirst())
                        .get("/assessment/" + made.slug())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_round_is_withdrawn_while_nothing_was_entered() {
        var made = rounds.opened();
        assertThat(made.send("", "/withdraw", Map.of()).status()).isEqualTo(302);
        assertThat(made.open("").text()).contains("Đợt đã rút");
        var other = rounds.opened();
        rounds.as(
                other.person().id(),
                db -> db.sql("""
                insert into remark (id, round, unit, item, agency, person, text)
                select gen_random_uuid(), id, :unit, '1.1', :unit, :person, 'thử' from round where slug = :slug""")
                        .param("unit", other.departments().getFirst().id())
                        .param("person", other.person().id())
                        .param("slug", other.slug())
                        .update());
        var refused = other.send("", "/withdraw", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Đã có số liệu kê khai trong đợt");
    }

    @Test
    void last_years_round_is_copied_with_everything_a_year_later() {
        var made = rounds.ready();
        var answer = made.visitor()
                .submit(
                        "/admin/rounds",
                        "/admin/rounds",
                        Map.of("name", "Đợt sau", "year", "2027", "copy", made.slug()));
        assertThat(answer.status()).isEqualTo(302);
        var page = made.visitor().get(answer.location()).page();
        assertThat(page.select("#self-assessment-ends").attr("value")).isEqualTo("31/12/2091 23:59:59");
        assertThat(made.visitor().get(answer.location() + "/units").text()).contains("Đã chọn 3 đơn vị");
    }

    @Test
    @Tag("E-24")
    void every_deed_is_a_line_of_the_journal() {
        var made = rounds.opened();
        var deeds = rounds.as(
                made.person().id(),
                db -> db.sql("select action from journal where actor = :actor order by position")
                        .param("actor", made.person().id())
                        .query(String.class)
                        .list());
        assertThat(deeds).containsExactly("round-begun", "round-dates", "round-set", "round-units", "round-opened");
    }

    @Test
    @Tag("E-17")
    void whoever_has_one_sheet_in_one_round_lands_in_it() {
        var made = rounds.opened();
        var unit = made.departments().getLast();
        var drafter = visitors.as(Role.DRAFTER, unit);
        var answer = drafter.get("/assessment");
        if (answer.status() == 302) {
            assertThat(answer.location()).isEqualTo("/assessment/" + made.slug() + "/units/" + unit.slug());
        } else {
            assertThat(answer.text()).contains(unit.name(), "Đợt thử");
        }
    }
}
