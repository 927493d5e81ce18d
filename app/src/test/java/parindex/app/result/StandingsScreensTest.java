package parindex.app.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
@Tag("A-08")
class StandingsScreensTest {
    private static final String STANDINGS = "/rounds/2020/standings?unit=dak-nong";

    @Autowired
    VisitorFixture visitors;

    @Test
    @Tag("A-04")
    void sixty_three_units_stand_in_three_bands() {
        assertThat(visitors.signedIn().get(STANDINGS).page().select("h1").text())
                .isEqualTo("63 đơn vị năm 2020: nhóm A có 2, nhóm B có 56, nhóm C có 5; trung bình đã công bố 83,72");
    }

    @Test
    void a_band_can_be_looked_at_by_itself() {
        assertThat(visitors.signedIn()
                        .get(STANDINGS + "&band=C")
                        .page()
                        .select("tbody")
                        .getFirst()
                        .select("tr"))
                .hasSize(5);
    }

    @Test
    void a_mean_is_given_only_where_it_is_known() {
        var bands = visitors.signedIn()
                .get(STANDINGS)
                .page()
                .select("section.card")
                .getFirst()
                .text();
        assertThat(bands).contains("A 2 90,78", "B 56 chưa có số liệu");
    }

    @Test
    @Tag("N-11")
    void every_province_has_a_square_and_the_islands_are_there() {
        var map = visitors.signedIn().get(STANDINGS).page().select("svg.tiles");
        assertThat(map.select("g.tile")).hasSize(63);
        assertThat(map.text()).contains("Hoàng Sa", "Trường Sa");
    }

    @Test
    void an_invented_unit_stands_among_those_of_its_own_report() {
        var page = visitors.signedIn().get("/rounds/2023/standings?unit=thu").page();
        assertThat(page.select("tbody").getFirst().select("tr")).hasSize(6);
        assertThat(page.select("svg.tiles")).isEmpty();
    }

    @Test
    void a_year_without_a_result_is_not_found() {
        assertThat(visitors.signedIn().get("/rounds/1999/standings").status()).isEqualTo(404);
    }
}
