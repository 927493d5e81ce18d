package parindex.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import parindex.app.FreshDataFixture;
import parindex.app.VisitorFixture.Visitor;

/// The demonstration: an invented province in the middle of a round, and a way into each role.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parindex.data=target/demo-data",
            "parindex.demo=true",
            "parindex.demo-round=true",
            "logging.file.name=",
            "logging.threshold.console=error"
        })
@ContextConfiguration(initializers = FreshDataFixture.class)
@DirtiesContext
@Tag("M-06")
class DemoRoundTest {
    @Autowired
    Environment settings;

    private Visitor as(String account) {
        var visitor = Visitor.at("http://localhost:" + settings.getRequiredProperty("local.server.port"));
        var answer = visitor.submit("/demo", "/demo", Map.of("name", account));
        assertThat(answer.location()).isEqualTo("/");
        return visitor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dieuphoi.thu", "kekhai.thu01", "thutruong.thu02", "lanhdao.thu", "thamdinh.thu"})
    void each_role_opens_with_one_click_and_begins_with_its_work(String account) {
        var visitor = as(account);
        assertThat(visitor.get("/").location()).isEqualTo("/work");
        assertThat(visitor.get("/work").status()).isEqualTo(200);
    }

    @Test
    void the_round_is_in_mid_flight_and_everything_in_it_says_that_it_is_invented() {
        var coordinator = as("dieuphoi.thu");
        var round =
                coordinator.get("/work").page().select("a[href^=/work/board/]").attr("href");
        assertThat(coordinator.get(round).text())
                .contains("2/8 đơn vị đã gửi phiếu")
                .contains("Sở Thử 05 0/50");
        var sheet = as("kekhai.thu01").get(round.replace("/work/board/", "/assessment/") + "/units/tinh-thu-so-thu-01");
        assertThat(sheet.text()).contains("minh họa").contains("Sở Thử 01");
    }

    @Test
    @Tag("E-22")
    void an_appraiser_finds_lines_to_judge() {
        var appraiser = as("thamdinh.thu");
        var work = appraiser.get("/work").page();
        assertThat(work.text()).contains("dòng được phân công");
        var list = work.select("a[href^=/appraisal/]").attr("href");
        assertThat(appraiser.get(list).page().select(".appraisal-list tbody tr").size())
                .isGreaterThan(50);
    }

    @Test
    void a_department_sees_nothing_of_another() {
        var round = as("dieuphoi.thu")
                .get("/work")
                .page()
                .select("a[href^=/work/board/]")
                .attr("href");
        var units = round.replace("/work/board/", "/assessment/") + "/units/";
        var drafter = as("kekhai.thu01");
        for (var other : List.of("tinh-thu-so-thu-02", "tinh-thu-khong-co")) {
            assertThat(drafter.get(units + other).status()).isEqualTo(404);
        }
    }

    @Test
    void no_other_account_is_entered_this_way() {
        var visitor = Visitor.at("http://localhost:" + settings.getRequiredProperty("local.server.port"));
        assertThat(visitor.submit("/demo", "/demo", Map.of("name", "admin")).status())
                .isEqualTo(404);
    }
}
