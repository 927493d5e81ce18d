package parindex.app.assessment.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.people.PeopleFixture;
import parindex.app.publication.PublishedFixture;
import parindex.app.publication.PublishedFixture.Ready;
import parindex.core.assessment.Role;

/// Those who run a round part its units into groups: standings list within them, averages name them, and what is
/// published keeps them as they were.
@ServerTest
@Tag("A-03")
class GroupTest {
    private static final String NAME = "Khối tổng hợp, tham mưu";

    @Autowired
    PublishedFixture published;

    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private static String standings(Ready ready) {
        return "/assessment/" + ready.made().slug() + "/standings";
    }

    private static String in(Ready ready, int group, int unit) {
        return "in-%d-%s".formatted(group, ready.made().departments().get(unit).slug());
    }

    /// Sends the form as it stands, with these fields beside.
    private static Answer keep(Ready ready, Map<String, String> typed) {
        var visitor = ready.made().visitor();
        var page = visitor.get(ready.made().url() + "/groups").page();
        var fields = new HashMap<String, String>();
        for (var name : List.of("_csrf", "saw", "gap")) {
            fields.put(name, page.select("input[name=%s]".formatted(name)).attr("value"));
        }
        fields.putAll(typed);
        return visitor.post(ready.made().url() + "/groups", fields);
    }

    private static Answer together(Ready ready) {
        return keep(ready, Map.of("n-0", NAME, in(ready, 0, 0), "1", in(ready, 0, 2), "1"));
    }

    private static List<String> ranked(Visitor who, String path) {
        return who.get(path).page().select("table.wide-table tbody tr").eachText();
    }

    @Test
    void until_groups_are_formed_the_page_says_that_there_is_one_list_and_who_may_form_them() {
        var ready = published.ready();
        var page = ready.made().visitor().get(standings(ready));
        assertThat(page.text()).contains("Danh mục chỉ chia vùng cho các tỉnh, thành phố");
        assertThat(page.page().select("select[name=region], select[name=group]"))
                .isEmpty();
        assertThat(page.page().select("main p a[href$=/groups]").text()).isEqualTo("Lập nhóm");
        var leader = visitors.as(people.person(Role.LEADER, ready.made().province()));
        assertThat(leader.get(standings(ready)).page().select("a[href$=/groups]"))
                .isEmpty();
        assertThat(leader.get(ready.made().url() + "/groups").status()).isEqualTo(404);
        assertThat(ready.made().open("/groups").text())
                .contains("Danh mục không chia các đơn vị này thành nhóm; hãy lập nhóm bằng cách chọn trong bảng.");
    }

    @Test
    @Tag("A-06")
    void standings_rank_within_a_group_and_average_over_it() {
        var ready = published.ready();
        var visitor = ready.made().visitor();
        assertThat(ranked(visitor, standings(ready))).hasSize(2);
        assertThat(together(ready).status()).isEqualTo(302);
        published.sendLate(ready.made(), ready.made().departments().get(2));
        var page = visitor.get(standings(ready));
        assertThat(page.text()).doesNotContain("Danh mục chỉ chia vùng");
        assertThat(page.page().select("select[name=group] option").eachText()).contains(NAME);
        assertThat(page.page().select("table.plain tbody tr").eachText())
                .as("1, 0.5 and 1 point; 1 and 1 within the group")
                .anyMatch(row -> row.startsWith("Tất cả đơn vị trong bảng 3 0,83"))
                .anyMatch(row -> row.startsWith(NAME + " 2 1,00 66,67"));
        var within = standings(ready) + "?group=Kh%E1%BB%91i+t%E1%BB%95ng+h%E1%BB%A3p%2C+tham+m%C6%B0u";
        assertThat(ranked(visitor, within))
                .hasSize(2)
                .noneMatch(row -> row.contains("Sở Tài chính"))
                .allMatch(row -> row.startsWith("1 (đồng hạng)"));
    }

    @Test
    @Tag("A-07")
    void what_is_published_keeps_the_groups_as_they_were() {
        var ready = published.ready();
        together(ready);
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(keep(ready, Map.of()).status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).text()).contains("Số liệu đã đổi từ lúc đề nghị");
        together(ready);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        assertThat(keep(ready, Map.of()).status()).isEqualTo(302);
        var page = visitors.anonymous().get(ready.published() + "/1/standings").page();
        assertThat(page.select("select[name=group] option").eachText()).contains(NAME);
        assertThat(ready.made().visitor().get(standings(ready)).page().select("select[name=group]"))
                .isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused_with_what_was_typed_and_nothing_is_lost() {
        var ready = published.ready();
        var unnamed = keep(ready, Map.of(in(ready, 0, 0), "1"));
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.text()).contains("chưa đặt tên nhóm");
        assertThat(unnamed.page().select("input[name=%s][checked]".formatted(in(ready, 0, 0))))
                .hasSize(1);
        assertThat(keep(ready, Map.of("n-0", "Khối A")).text()).contains("Nhóm “Khối A” chưa có đơn vị nào");
        assertThat(keep(ready, Map.of("n-0", "Khối A", in(ready, 0, 0), "1", "n-1", "KHỐI A", in(ready, 1, 1), "1"))
                        .text())
                .contains("Có hai nhóm tên “KHỐI A”");
        assertThat(keep(ready, Map.of("n-0", "Khối A", "in-0-so-la", "1")).text())
                .contains("Đợt này không có đơn vị “so-la”");
        assertThat(keep(ready, Map.of("gap", "100,1")).text()).contains("Mức chênh là số từ 0 đến 100");
        assertThat(keep(ready, Map.of("saw", "0".repeat(16))).status()).isEqualTo(409);
        assertThat(rounds.count(
                        ready.made(),
                        "select count(*) from unit_group g join round on round.id = g.round and round.slug = :slug"))
                .isZero();
    }

    @Test
    @Tag("B-02")
    void the_gap_of_the_round_stands_in_the_legend_and_what_is_published_keeps_its_own() {
        var before = published.ready();
        var ready = published.ready();
        rounds.as(
                before.made().person().id(),
                sql -> sql.sql("update unit set name = :name where id = :id")
                        .param("name", ready.made().province().name())
                        .param("id", before.made().province().id())
                        .update());
        rounds.as(
                before.made().person().id(),
                sql -> sql.sql("update round set year = 2025 where slug = :slug")
                        .param("slug", before.made().slug())
                        .update());
        before.propose();
        assertThat(before.confirm(before.other()).status()).isEqualTo(302);
        var matrix = "/assessment/" + ready.made().slug() + "/matrix";
        var visitor = ready.made().visitor();
        assertThat(visitor.get(matrix).page().select(".matrix-legend").text()).contains("quá 1 điểm %");
        assertThat(keep(ready, Map.of("gap", "2,5")).status()).isEqualTo(302);
        assertThat(visitor.get(matrix).page().select(".matrix-legend").text()).contains("quá 2,5 điểm %");
        ready.propose();
        ready.confirm(ready.other());
        keep(ready, Map.of("gap", "0"));
        assertThat(visitors.anonymous()
                        .get(ready.published() + "/1/matrix")
                        .page()
                        .select(".matrix-legend")
                        .text())
                .contains("quá 2,5 điểm %");
    }

    @Test
    @Tag("O-07")
    void programs_form_groups_with_the_version_that_they_read() {
        var ready = published.ready();
        var visitor = ready.made().visitor();
        var address = "/api/v1/rounds/" + ready.made().slug() + "/groups";
        var read = visitor.get(address);
        assertThat(read.body()).isEqualTo("{\"gap\":\"1\",\"groups\":[]}");
        var unit = ready.made().departments().getFirst().slug();
        var body = "{\"gap\":\"0.5\",\"groups\":[{\"name\":\"Khối A\",\"units\":[\"%s\"]}]}".formatted(unit);
        var tag = read.header("ETag");
        var kept = visitor.ask("PUT", address, Map.of("If-Match", tag), body);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(visitor.get(address).body()).isEqualTo(body);
        assertThat(visitor.ask("PUT", address, Map.of("If-Match", tag), body).status())
                .isEqualTo(412);
        var again = visitor.get(address).header("ETag");
        assertThat(visitor.ask("PUT", address, Map.of("If-Match", again), body.replace(unit, "so-la"))
                        .status())
                .isEqualTo(422);
    }
}
