package parindex.app.result.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.app.intake.table.TablesFiles.bringMinistries;
import static parindex.app.intake.table.TablesFiles.withdraw;
import static parindex.app.intake.table.TablesFiles.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Ministries side by side out of invented tables; one of them is called like a province.
@ServerTest
@Tag("A-08")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinistriesSideBySideTest {
    private static final String SHARED = "Đồng Nai";
    private static final String PAGE = "/rounds/2017/comparison?kind=ministry";
    private static final String CHOSEN = PAGE + "&unit=bo-thu-ba&with=bo-thu-hai";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private Visitor coordinator;
    private Visitor leader;
    private String table;
    private String older;

    @BeforeAll
    void bringIn() {
        coordinator = visitors.as(Role.COORDINATOR);
        leader = visitors.as(Role.LEADER);
        List.of("Bộ Thử Một", "Bộ Thử Hai", "Bộ Thử Ba", SHARED).forEach(people::ministry);
        table = bringMinistries(coordinator, 2017, "Bảng bịa của các bộ năm 2017", workbook(heads(), rows()));
        older = bringMinistries(
                coordinator,
                2014,
                "Bảng bịa của các bộ năm 2014",
                workbook(List.of("Bộ", "Điểm"), List.of(List.of("Bộ Thử Ba", points("81.5")))));
    }

    @AfterAll
    void withdrawThem() {
        withdraw(coordinator, table, "Thử xong");
        withdraw(coordinator, older, "Thử xong");
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    private static List<String> heads() {
        return List.of("Bộ", "Tổng điểm", "Hạng", "Lĩnh vực 1", "Lĩnh vực 2");
    }

    private static List<List<Object>> rows() {
        return List.of(
                List.of("Bộ Thử Một", points("90.5"), points("1"), points("8.5"), points("9.25")),
                List.of("BỘ THỬ HAI", points("88.12345"), points("2"), points("8.75"), points("9")),
                List.of("Bộ Thử Ba", points("80"), points("4"), points("8"), points("9.5")),
                List.of(SHARED, points("85"), points("3"), points("7"), points("7.25")));
    }

    private static List<String> heads(org.jsoup.nodes.Document page) {
        return page.select("table.comparison thead th").eachText();
    }

    @Test
    void total_and_areas_stand_beside_place_mean_best_and_gap_as_those_of_provinces_do() {
        var page = leader.get(CHOSEN).page();
        assertThat(page.title()).startsWith("So sánh với bộ, cơ quan ngang bộ khác");
        assertThat(page.select("h1").text()).isEqualTo("Bộ Thử Ba năm 2017: 80,00 điểm, hạng 4 trên 4");
        assertThat(page.select("main").text())
                .contains("Kết quả của các bộ, cơ quan ngang bộ", "Bảng bịa của các bộ năm 2017 – Bộ Thử Ba");
        assertThat(page.select("p.lead").text())
                .isEqualTo("Khoảng cách lớn nhất: lĩnh vực 1 kém 0,75 điểm (so với Bộ Thử Hai).");
        var rows = page.select("table.comparison tbody tr");
        assertThat(rows.select("th").eachText()).containsExactly("Tổng điểm", "Lĩnh vực 1", "Lĩnh vực 2");
        assertThat(rows.get(0).select("td").eachText())
                .containsExactly("80,00", "4 trên 4", "85,91", "90,50 Bộ Thử Một", "88,12345 −8,12345");
        assertThat(rows.get(2).select("td").eachText())
                .containsExactly("9,50", "1 trên 4", "8,75", "9,50 Bộ Thử Ba", "9,00 +0,50");
        assertThat(heads(page)).as("ministries lie in no region").noneMatch(head -> head.contains("vùng"));
    }

    @Test
    void a_province_and_a_ministry_are_never_laid_beside_each_other_even_under_one_name() {
        var ministries = leader.get(PAGE + "&unit=dong-nai&with=tay-ninh&with=bo-thu-mot")
                .page();
        assertThat(ministries.select("h1").text()).isEqualTo(SHARED + " năm 2017: 85,00 điểm, hạng 3 trên 4");
        assertThat(ministries.select("#unit option").eachText())
                .containsExactly("Bộ Thử Ba", "Bộ Thử Hai", "Bộ Thử Một", SHARED);
        assertThat(ministries.select("thead th.num span[lang=vi]").eachText()).containsExactly("Bộ Thử Một");
        var provinces = leader.get("/rounds/2017/comparison?unit=dong-nai&with=bo-thu-mot")
                .page();
        assertThat(provinces.select("h1").text())
                .startsWith(SHARED + " năm 2017: chưa")
                .contains("hạng 3 trên 63");
        assertThat(provinces.select("main").text())
                .contains("Kết quả của các tỉnh, thành phố")
                .doesNotContain("Bộ Thử", "85,00");
        assertThat(leader.get("/rounds/2017/comparison?unit=bo-thu-mot").status())
                .isEqualTo(404);
        assertThat(leader.get(PAGE + "&unit=tay-ninh").status()).isEqualTo(404);
    }

    @Test
    void every_link_and_the_form_keep_the_kind() {
        var page = leader.get(CHOSEN).page();
        assertThat(page.select("main a[href*=/comparison]").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/rounds/2017/comparison",
                        "/rounds/2017/comparison.csv?kind=ministry&unit=bo-thu-ba&with=bo-thu-hai",
                        "/rounds/2014/comparison?kind=ministry&unit=bo-thu-ba&with=bo-thu-hai");
        assertThat(page.select("form.card input[name=kind]").eachAttr("value")).containsExactly("ministry");
        assertThat(page.select("main a[href$=/standings]"))
                .as("standings of a report are of provinces")
                .isEmpty();
        assertThat(leader.get(table).page().select("main a[href*=/comparison]").eachAttr("href"))
                .containsExactly(PAGE);
    }

    @Test
    void the_other_kind_is_offered_where_something_of_it_is_known() {
        assertThat(leader.get(CHOSEN)
                        .page()
                        .select("main a[href=/rounds/2017/comparison]")
                        .text())
                .isEqualTo("Xem các tỉnh, thành phố");
        assertThat(leader.get("/rounds/2017/comparison")
                        .page()
                        .select("main a[href='%s']".formatted(PAGE))
                        .text())
                .isEqualTo("Xem các bộ, cơ quan ngang bộ");
        assertThat(leader.get("/rounds/2024/comparison").page().select("main a[href*=kind]"))
                .isEmpty();
    }

    @Test
    void the_file_says_the_kind_and_holds_every_digit() {
        var csv = leader.get(CHOSEN.replace("comparison?", "comparison.csv?"));
        assertThat(csv.header("Content-Disposition")).contains("so-sanh-bo-2017-bo-thu-ba.csv");
        var lines = csv.body().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).contains("Bộ, cơ quan ngang bộ;Điểm").doesNotContain("vùng");
        assertThat(lines.get(1)).contains("Bộ Thử Ba;80;4;4;85,91;4;90,5;Bộ Thử Một;88,12345;");
    }

    @Test
    void what_is_no_kind_and_a_year_without_ministries_are_not_there() {
        assertThat(leader.get("/rounds/2017/comparison?kind=province").status()).isEqualTo(200);
        assertThat(leader.get("/rounds/2017/comparison?kind=commune").status()).isEqualTo(404);
        assertThat(leader.get("/rounds/2017/comparison.csv?kind=MINISTRY").status())
                .isEqualTo(404);
        assertThat(leader.get("/rounds/2017/comparison?kind=ministry&kind=").status())
                .isEqualTo(404);
        assertThat(leader.get("/rounds/2024/comparison?kind=ministry").status()).isEqualTo(404);
        assertThat(leader.get("/rounds/2024/comparison.csv?kind=ministry").status())
                .isEqualTo(404);
    }

    @Test
    void places_and_means_are_those_of_all_that_were_ranked_where_few_are_known() {
        var page = leader.get("/rounds/2023/comparison?kind=ministry&unit=bo-cong-thuong")
                .page();
        assertThat(page.select("h1").text()).isEqualTo("Bộ Công Thương năm 2023: 78,03 điểm, hạng 17 trên 17");
        assertThat(page.select("table.comparison tbody td").eachText()).contains("84,38 (đã công bố)");
        assertThat(leader.get("/rounds/2012/comparison?kind=ministry")
                        .page()
                        .select("table.comparison tbody td")
                        .eachText())
                .contains("70,25 (của 5 trên 19 đơn vị)");
    }

    @Test
    @Tag("L-03")
    void the_page_speaks_english_too() {
        var page = visitors.as(Role.LEADER).inEnglish().get(CHOSEN);
        assertThat(page.page().title()).startsWith("Beside other ministries");
        assertThat(page.text()).contains("Results of ministries", "place 4 of 4", "See provinces and cities");
    }
}
