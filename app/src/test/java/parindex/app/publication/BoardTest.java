package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.StatementFixture;
import parindex.app.VisitorFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Standings and scorecard over HTTP: two departments of three are finished, one with 1 and one with 0.5 points.
@ServerTest
@Tag("A-03")
class BoardTest {
    private static final String LEAF = PublishedFixture.LEAF;

    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private static List<String> places(VisitorFixture.Answer answer) {
        return answer.page().select(".wide-table tbody tr").stream()
                .map(row -> row.select("td").getFirst().text() + " "
                        + row.select("th").text())
                .toList();
    }

    @Test
    @Tag("A-05")
    @Tag("E-20")
    void whoever_runs_the_round_sees_who_would_stand_where_and_who_is_not_finished() {
        var ready = published.ready();
        var departments = ready.made().departments();
        for (var query : List.of("", "?by=2", "?by=" + LEAF, "?kind=department")) {
            var page = ready.made().open("/standings" + query);
            assertThat(page.status()).isEqualTo(200);
            assertThat(places(page))
                    .as(query)
                    .containsExactly(
                            "1 " + departments.get(0).name(),
                            "2 " + departments.get(1).name());
            assertThat(page.page().select("section:has(#unranked) li").text())
                    .isEqualTo(departments.get(2).name() + " chưa hoàn thành");
            assertThat(page.page().select("h2").text()).startsWith("Xếp hạng 2 trong 3 đơn vị theo");
        }
        var apart = ready.made().open("/standings?by=1.1.1");
        assertThat(places(apart)).isEmpty();
        assertThat(apart.page().select("section:has(#unranked) li").eachText())
                .anyMatch(line -> line.endsWith("không áp dụng mục này"));
    }

    @Test
    @Tag("A-06")
    void an_average_counts_the_finished_alone() {
        var means = published.ready().made().open("/standings").page().select("section:has(#means) tbody tr");
        assertThat(means.text()).startsWith("Sở, ban, ngành 2/3 0,75");
    }

    @Test
    @Tag("B-02")
    @Tag("B-03")
    void from_a_cell_of_the_scorecard_to_the_leaf_to_its_documents_are_three_clicks_and_the_way_back_keeps_the_view() {
        var ready = published.ready();
        var page = ready.made().open("/standings?view=matrix").page();
        var line = page.select(".board-matrix tbody tr").first();
        var cells = line.select("td a");
        var area = cells.stream()
                .filter(cell -> cell.attr("href").endsWith("#item-2"))
                .findFirst()
                .orElseThrow();
        assertThat(area.text()).contains("▲").contains("trên trung bình");
        assertThat(page.select(".board-matrix tbody tr").get(1).text()).contains("▼");
        assertThat(page.select(".board-matrix tbody tr")
                        .get(2)
                        .select(".above, .below")
                        .size())
                .isZero();
        var unit = ready.made().visitor().get(area.attr("href").replaceAll("#.*", ""));
        assertThat(unit.page().select("main a:contains(Trở lại)").attr("href")).endsWith("/standings?view=matrix");
        var leaf =
                unit.page().select("#item-" + LEAF.replace(".", "\\.") + " a").attr("href");
        var item = ready.made().visitor().get(leaf);
        assertThat(item.status()).isEqualTo(200);
        assertThat(item.page().select("[data-evidence-panel]")).isNotEmpty();
    }

    @Test
    @Tag("B-02")
    void everybody_sees_what_was_published_and_nothing_before() {
        var ready = published.ready();
        var address = ready.published() + "/1/standings";
        assertThat(visitors.anonymous().get(address).status()).isEqualTo(404);
        ready.propose();
        ready.confirm(ready.other());
        var seen = visitors.anonymous().get(address + "?by=" + LEAF);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(places(seen)).hasSize(2);
        assertThat(visitors.anonymous().get(address + "?view=matrix").text()).contains("Trung bình");
        var link = seen.page().select(".wide-table tbody a").attr("href").replaceAll("#.*", "");
        assertThat(visitors.anonymous().get(link).status()).isEqualTo(200);
    }

    @Test
    void nobody_who_does_not_run_the_round_sees_its_standings_before() {
        var ready = published.ready();
        var unit = ready.made().departments().getFirst();
        for (var role : List.of(Role.DRAFTER, Role.HEAD, Role.LEADER, Role.APPRAISER)) {
            var answer = visitors.as(people.person(role, unit)).get(ready.made().url() + "/standings");
            assertThat(answer.status()).as(role.name()).isIn(403, 404);
        }
        var elsewhere = visitors.as(Role.COORDINATOR);
        assertThat(elsewhere.get(ready.made().url() + "/standings").status()).isEqualTo(404);
    }

    @Test
    void nonsense_in_the_address_shows_the_usual_view() {
        var ready = published.ready();
        for (var query :
                List.of("?by=99.9", "?by=%3Cscript%3E", "?kind=moon&gap=x&from=-3", "?from=999999", "?region=%00")) {
            var answer = ready.made().open("/standings" + query);
            assertThat(answer.status()).as(query).isEqualTo(200);
        }
    }

    @Test
    @Tag("O-04")
    void a_page_that_was_worked_out_once_costs_few_statements() {
        var ready = published.ready();
        ready.made().open("/standings");
        StatementFixture.counted();
        ready.made().open("/standings?view=matrix");
        assertThat(StatementFixture.counted()).isLessThanOrEqualTo(8);
    }
}
