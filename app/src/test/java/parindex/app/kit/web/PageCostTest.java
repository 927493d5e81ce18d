package parindex.app.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.StatementFixture;
import parindex.app.VisitorFixture;

/// What a page costs: statements on the server, bytes on the line.
@ServerTest
class PageCostTest {
    private static final int MOST_STATEMENTS = 3;
    private static final int MOST_BYTES = 250_000;

    @Autowired
    VisitorFixture visitors;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rounds/2020/units/dak-nong",
                "/rounds/2020/units/dak-nong/items",
                "/rounds/2020/units/dak-nong/items/7.2.1",
                "/rounds/2020/units/dak-nong/losses",
                "/rounds/2020/units/dak-nong/findings",
                "/rounds/2020/units/dak-nong/source",
                "/rounds/2020/units/dak-nong/sources/7.2.1",
                "/rounds/2020/units/dak-nong/sources/total",
                "/criteria",
                "/criteria/vn-province-2020",
                "/criteria/vn-ministry-2020",
                "/criteria/template-department/items/1.1.2?in.done=17&in.planned=20",
                "/criteria/vn-province-2020/check",
                "/criteria/compare?after=template-department",
                "/criteria/import",
                "/rounds/2020/standings",
                "/rounds/2020/comparison",
                "/rounds/2020/comparison?kind=ministry",
                "/tables",
                "/intake"
            })
    void a_page_asks_the_database_three_times_at_most(String path) {
        var visitor = visitors.signedIn();
        assertThat(visitor.get(path).status()).isEqualTo(200);
        assertThat(StatementFixture.counted()).as("requests are counted").isPositive();
        visitor.get(path);
        assertThat(StatementFixture.asked()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void a_search_asks_once_more_for_the_criteria_sets_of_this_installation() {
        var visitor = visitors.signedIn();
        visitor.get("/search?q=dak+nong");
        StatementFixture.counted();
        visitor.get("/search?q=dak+nong");
        assertThat(StatementFixture.asked()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS + 1);
    }

    @Test
    void the_rehearsal_asks_once_more_for_the_figures_to_choose_from() {
        var visitor = visitors.signedIn();
        var path = "/criteria/rehearsal?facts=thu-departments-2025&set=template-department";
        visitor.get(path);
        StatementFixture.counted();
        visitor.get(path);
        assertThat(StatementFixture.asked()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS + 1);
    }

    @Test
    void the_first_page_with_everything_on_it_weighs_less_than_250_kilobytes() {
        var visitor = visitors.signedIn();
        var page = visitor.get("/rounds/2020/units/dak-nong", "Accept-Encoding", "gzip");
        var plain = visitor.get("/rounds/2020/units/dak-nong").page();
        var sum = page.bytes().length;
        var files = new java.util.TreeSet<>(plain.select("script[src]").eachAttr("src"));
        files.addAll(plain.select("link[href]").eachAttr("href"));
        files.add(plain.select("use").attr("href").replaceAll("#.*", ""));
        for (var file : files) {
            var answer = visitor.get(file, "Accept-Encoding", "gzip");
            assertThat(answer.header("Cache-Control")).contains("immutable");
            sum += answer.bytes().length;
            for (var font : fonts(visitor.get(file).body())) {
                sum += visitor.get(font).bytes().length;
            }
        }
        assertThat(files).hasSizeGreaterThan(4);
        assertThat(sum).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static List<String> fonts(String styles) {
        return java.util.regex.Pattern.compile("url\\(\"(/assets/inter[^\"]+)\"\\)")
                .matcher(styles)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
