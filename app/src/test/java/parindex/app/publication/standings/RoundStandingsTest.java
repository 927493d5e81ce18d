package parindex.app.publication.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.people.PeopleFixture;
import parindex.app.publication.PublishedFixture;
import parindex.app.publication.PublishedFixture.Ready;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Standings and scorecard before and after publication: two departments are finished with 1 and 0.5 points, the third
/// has not sent its sheet.
@ServerTest
class RoundStandingsTest {
    private static final List<String> PAGES = List.of("/standings", "/standings.csv", "/matrix", "/matrix/");

    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private static String url(Ready ready) {
        return "/assessment/" + ready.made().slug();
    }

    private static List<String> rows(VisitorFixture.Answer answer) {
        return answer.page().select("table.wide-table tbody tr").eachText();
    }

    @Test
    @Tag("A-03")
    @Tag("A-05")
    void whoever_runs_the_round_sees_all_units_ranked_and_the_unfinished_marked() {
        var ready = published.ready();
        var page = ready.made().visitor().get(url(ready) + "/standings");
        assertThat(page.text())
                .contains(
                        "2 trong 3 đơn vị được xếp hạng theo tổng điểm; 1 đơn vị chưa hoàn thành",
                        "Điểm tạm tính lúc",
                        "Sở Y tế – chưa hoàn thành");
        assertThat(rows(page)).hasSize(2);
        assertThat(rows(page).getFirst()).startsWith("1 Sở Nội vụ 1 ");
        assertThat(page.page().select("table.plain tbody tr").eachText().getFirst())
                .startsWith("Tất cả đơn vị trong bảng 2 0,75");
    }

    @Test
    @Tag("A-03")
    void what_is_ranked_by_stands_in_the_address() {
        var ready = published.ready();
        var visitor = ready.made().visitor();
        var leaf = visitor.get(url(ready) + "/standings?at=2.1.2");
        assertThat(leaf.text()).contains("được xếp hạng theo 2.1.2");
        assertThat(leaf.page().select("select[name=at] option[selected]").val()).isEqualTo("2.1.2");
        var apart = visitor.get(url(ready) + "/standings?at=1");
        assertThat(apart.text()).contains("Không có đơn vị nào được xếp hạng", "Sở Nội vụ – không áp dụng");
        assertThat(visitor.get(url(ready) + "/standings?at=99&kind=x&page=99999999999&region=%22%3E")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(url(ready) + "/standings.csv?at=2.1.2").body())
                .contains("Hạng;Mã;Đơn vị;Điểm", "Sở Nội vụ", ";chưa hoàn thành");
    }

    @Test
    @Tag("A-03")
    void what_changes_in_the_round_is_seen_at_once() {
        var ready = published.ready();
        var visitor = ready.made().visitor();
        assertThat(rows(visitor.get(url(ready) + "/standings"))).hasSize(2);
        published.sendLate(ready.made(), ready.made().departments().get(2));
        assertThat(rows(visitor.get(url(ready) + "/standings")).get(1)).startsWith("1 (đồng hạng) Sở Y tế");
    }

    @Test
    @Tag("S-14")
    @Tag("A-05")
    void a_result_from_outside_is_seen_at_once_and_by_leaders_alike() {
        var ready = published.ready("8.3");
        var made = ready.made();
        var leader = visitors.as(people.person(Role.LEADER, made.province()));
        var first = made.departments().getFirst();
        assertThat(rows(leader.get(url(ready) + "/standings"))).isEmpty();
        var page = made.url() + "/outside/" + first.slug();
        var given = Map.of("source", "Khảo sát của Tỉnh Thử", "seen.8.3", "0", "in.8.3.points", "1,5");
        assertThat(made.visitor().submit(page, page, given).status()).isEqualTo(302);
        for (var reader : List.of(leader, made.visitor())) {
            assertThat(rows(reader.get(url(ready) + "/standings")))
                    .singleElement()
                    .asString()
                    .startsWith("1 Sở Nội vụ 2,5");
        }
    }

    @Test
    @Tag("A-03")
    @Tag("M-02")
    void leaders_of_the_host_read_it_and_nobody_of_a_single_unit_does() {
        var ready = published.ready();
        var made = ready.made();
        var unit = made.departments().getFirst();
        var leader = visitors.as(people.person(Role.LEADER, made.province()));
        for (var page : PAGES) {
            var path = url(ready) + page + (page.endsWith("/") ? unit.slug() : "");
            assertThat(leader.get(path).status()).as("leader at %s", path).isEqualTo(200);
            for (var role : List.of(Role.DRAFTER, Role.HEAD, Role.LEADER)) {
                assertThat(visitors.as(people.person(role, unit)).get(path).status())
                        .as("%s of a unit at %s", role, path)
                        .isEqualTo(404);
            }
            var other =
                    people.having(new Duty(Role.COORDINATOR, people.province().id(), null));
            assertThat(visitors.as(other).get(path).status())
                    .as("another province at %s", path)
                    .isEqualTo(404);
            assertThat(visitors.anonymous().get(path).status()).isNotEqualTo(200);
        }
        assertThat(visitors.as(people.person(Role.HEAD, unit))
                        .get("/assessment")
                        .body())
                .doesNotContain("/standings");
    }

    @Test
    @Tag("B-02")
    void the_matrix_says_above_and_below_in_words_and_signs() {
        var ready = published.ready();
        var page = ready.made().visitor().get(url(ready) + "/matrix");
        assertThat(page.text()).contains("2 đơn vị: 1 trên trung bình, 1 dưới trung bình", "nên không có mũi tên");
        assertThat(rows(page).getFirst()).contains("1,00", "+", "trên trung bình");
        assertThat(rows(page).get(1)).contains("0,50", "−", "dưới trung bình");
        assertThat(page.page().select("tfoot").text()).contains("0,75");
        var below = ready.made().visitor().get(url(ready) + "/matrix?only=below");
        assertThat(rows(below)).hasSize(1).first().asString().contains("Sở Tài chính");
    }

    @Test
    @Tag("B-03")
    void a_cell_leads_to_its_lines_and_back_with_what_was_chosen() {
        var ready = published.ready();
        var visitor = ready.made().visitor();
        var matrix = visitor.get(url(ready) + "/matrix?only=above");
        var cell = matrix.page().select("tbody a[href*='area=2']").attr("href");
        assertThat(cell).contains("only=above");
        var lines = visitor.get(cell);
        assertThat(lines.text()).contains("1 trên 1,5 điểm", "tính theo quy tắc");
        assertThat(lines.page().select("main a[href*='/matrix?only=above#']")).isNotEmpty();
        var line = lines.page().select("tbody th a").first();
        assertThat(line).isNotNull();
        assertThat(visitor.get(line.attr("href")).status()).isEqualTo(200);
        assertThat(visitor.get(url(ready) + "/matrix/khong-co").status()).isEqualTo(404);
    }

    @Test
    @Tag("A-03")
    @Tag("U-05")
    void everybody_reads_the_same_of_what_was_published() {
        var ready = published.ready();
        ready.propose();
        ready.confirm(ready.other());
        var address = ready.published() + "/1";
        var visitor = visitors.anonymous();
        assertThat(visitor.get(address).body()).contains(address + "/standings", address + "/matrix");
        var page = visitor.get(address + "/standings?at=2.1.2");
        assertThat(page.text())
                .contains("2 trong 3 đơn vị", "quyết định 12/QĐ-UBND")
                .doesNotContain("tạm tính");
        assertThat(visitor.get(address + "/standings.csv").body()).contains("Sở Nội vụ");
        var matrix = visitor.get(address + "/matrix");
        var lines = visitor.get(matrix.page().select("tbody a").attr("href"));
        assertThat(lines.text()).contains("Sở Nội vụ", "tính theo quy tắc");
        var slip =
                visitor.get(lines.page().select("tbody a[href$='/items/2.1.2']").attr("href"));
        assertThat(slip.text()).contains("Sở Nội vụ", "2.1.2");
        assertThat(visitor.get(ready.published() + "/9/standings").status()).isEqualTo(404);
    }
}
