package parindex.app.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.assessment.Role.ADMINISTRATOR;
import static parindex.core.assessment.Role.COORDINATOR;
import static parindex.core.assessment.Role.DRAFTER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.people.PeopleFixture;

/// The register of units, as people work on it.
@ServerTest
@Tag("F-08")
class UnitScreensTest {
    private static final String TOP = "/admin/units";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    Units units;

    private Visitor administrator;
    private KnownUnit province;

    @BeforeEach
    void sign_in() {
        administrator = visitors.as(ADMINISTRATOR);
        province = people.province("Tỉnh Thử " + System.nanoTime());
    }

    @Test
    void a_unit_is_added_below_another_and_found_without_accents() {
        var added = add(administrator, province, "Sở Đặc biệt " + province.slug());
        assertThat(added.status()).isEqualTo(302);
        var found = administrator.get(TOP + "?q=so+dac+biet+" + province.slug());
        assertThat(found.text()).contains("1 đơn vị khớp", "Sở Đặc biệt").contains(province.name());
    }

    @Test
    void two_units_of_one_name_below_the_same_one_are_refused_with_a_sentence() {
        add(administrator, province, "Sở Nội vụ");
        var again = add(administrator, province, " sở nội VỤ ");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Đã có đơn vị \"sở nội VỤ\" ở cùng cấp trên.");
    }

    @Test
    void a_unit_that_ended_cannot_be_chosen_later_and_stays_with_its_successor_and_act() {
        var old = people.department(province, "Sở Cũ");
        var fresh = people.department(province, "Sở Mới");
        var ended = submit(
                administrator,
                url(old),
                url(old) + "/end",
                Map.of("last", "2025-02-28", "successors", fresh.slug(), "act", "Nghị quyết 01 (giả định)"));
        assertThat(ended.status()).isEqualTo(302);
        assertThat(units.on(LocalDate.of(2025, 2, 28)))
                .extracting(KnownUnit::id)
                .contains(old.id(), fresh.id());
        assertThat(units.on(LocalDate.of(2026, 1, 1)))
                .extracting(KnownUnit::id)
                .contains(fresh.id())
                .doesNotContain(old.id());
        assertThat(administrator.get(url(old)).text())
                .contains("Đã kết thúc", "Được Sở Mới kế thừa từ ngày 01/03/2025 (Nghị quyết 01 (giả định)).");
        assertThat(administrator.get(url(fresh)).text()).contains("Kế thừa Sở Cũ từ ngày 01/03/2025");
    }

    @Test
    void everything_below_a_unit_ends_with_it() {
        var below = people.department(province, "Sở Thuộc");
        submit(administrator, url(province), url(province) + "/end", Map.of("last", "30/06/2025"));
        assertThat(units.find(below.id()).orElseThrow().validity().until()).contains(LocalDate.of(2025, 6, 30));
    }

    @Test
    void a_renamed_unit_keeps_its_address_and_somebody_elses_change_is_not_overwritten() {
        var unit = people.department(province, "Sở Tên cũ");
        var change = Map.of("name", "Sở Tên mới", "code", "M1", "parent", "", "version", "0");
        assertThat(submit(administrator, url(unit), url(unit), change).status()).isEqualTo(302);
        assertThat(administrator.get(url(unit)).text()).contains("Sở Tên mới");
        var late = submit(administrator, url(unit), url(unit), change);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Có người vừa sửa đơn vị này");
    }

    @Test
    void a_unit_moves_with_everything_below_it_but_never_below_itself() {
        var unit = people.department(province, "Sở Chuyển");
        var inner = people.department(unit, "Chi cục Trong");
        var target = people.province("Tỉnh Đích " + System.nanoTime());
        submit(
                administrator,
                url(unit),
                url(unit),
                Map.of("name", unit.name(), "code", "", "parent", target.slug(), "version", "0"));
        assertThat(units.find(inner.id()).orElseThrow().ancestors()).containsExactly(target.id(), unit.id());
        var circle = submit(
                administrator,
                url(unit),
                url(unit),
                Map.of("name", unit.name(), "code", "", "parent", inner.slug(), "version", "2"));
        assertThat(circle.text()).contains("Đơn vị không thể đứng dưới chính nó.");
    }

    @Test
    void a_coordinator_keeps_his_part_of_the_tree_alone() {
        var coordinator = visitors.as(COORDINATOR, province);
        var other = people.province("Tỉnh Khác " + System.nanoTime());
        assertThat(add(coordinator, province, "Sở Của mình").status()).isEqualTo(302);
        assertThat(add(coordinator, other, "Sở Của người").status()).isEqualTo(422);
        assertThat(coordinator
                        .send("POST", url(other) + "/end", "last=2025-02-28", header(coordinator))
                        .status())
                .isEqualTo(404);
        assertThat(units.find(other.id()).orElseThrow().validity().until()).isEmpty();
        assertThat(visitors.as(DRAFTER, province).get(TOP).status()).isEqualTo(404);
    }

    private static Map<String, String> header(Visitor visitor) {
        return Map.of("X-CSRF-Token", visitor.token(TOP), "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void a_file_is_tried_out_before_anything_is_written() {
        var file = """
                Tên đơn vị;Loại;Cấp trên;Mã;Từ ngày
                  Sở Một %1$s ;Sở;;01;01/03/2025
                Phòng Hai %1$s;sở;Sở Một %1$s;;
                """.formatted(province.slug());
        var page = upload(file);
        assertThat(page.text()).contains("sẽ thêm 2 đơn vị, 0 đơn vị đã có");
        assertThat(units.find(province.slug() + "-so-mot-" + province.slug())).isEmpty();
        confirm(page);
        assertThat(units.find(province.slug() + "-so-mot-" + province.slug())
                        .orElseThrow()
                        .validity()
                        .from())
                .contains(LocalDate.of(2025, 3, 1));
        assertThat(upload(file).text()).contains("sẽ thêm 0 đơn vị, 2 đơn vị đã có");
    }

    @Test
    void what_is_wrong_in_a_file_is_said_with_its_line_and_nothing_is_written() {
        var page = upload("Tên đơn vị,Loại,Cấp trên\nSở A,Phố,\nSở B,Sở,Tỉnh Không Có\nSở C,Sở,\nSở C,Sở,\n");
        assertThat(page.text())
                .contains("units.csv, dòng 2: \"Phố\" không phải loại đơn vị")
                .contains("dòng 3: Không tìm thấy đơn vị cấp trên \"Tỉnh Không Có\"")
                .contains("dòng 5: Tên \"Sở C\" có hai lần trong tệp.");
        assertThat(page.page().select("input[name=content]")).isEmpty();
    }

    @Test
    void the_ready_lists_add_what_is_not_there_yet() {
        var there = submit(
                administrator, url(province), TOP + "/ready", Map.of("parent", province.slug(), "list", "DEPARTMENTS"));
        assertThat(there.status()).isEqualTo(302);
        var first = units.tree().below(java.util.Optional.of(province.id())).size();
        assertThat(first).isGreaterThan(10);
        submit(administrator, url(province), TOP + "/ready", Map.of("parent", province.slug(), "list", "DEPARTMENTS"));
        assertThat(units.tree().below(java.util.Optional.of(province.id()))).hasSize(first);
        assertThat(units.find(province.slug() + "-so-giao-thong-van-tai")).isEmpty();
    }

    private Answer upload(String text) {
        return administrator.upload(
                url(province),
                TOP + "/import",
                "units.csv",
                text.getBytes(StandardCharsets.UTF_8),
                Map.of("parent", province.slug()));
    }

    private void confirm(Answer tried) {
        var form = tried.page().expectFirst("form[action$=/confirm]");
        var fields = new java.util.HashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        assertThat(administrator.post(form.attr("action"), fields).status()).isEqualTo(302);
    }

    private static Answer add(Visitor visitor, KnownUnit parent, String name) {
        return submit(visitor, TOP, TOP, Map.of("parent", parent.slug(), "name", name, "kind", "DEPARTMENT"));
    }

    private static Answer submit(Visitor visitor, String page, String action, Map<String, String> fields) {
        return visitor.submit(page, action, fields);
    }

    private static String url(KnownUnit unit) {
        return TOP + "/" + unit.slug();
    }
}
