package parindex.app.result.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.app.intake.table.TablesFiles.area;
import static parindex.app.intake.table.TablesFiles.bring;
import static parindex.app.intake.table.TablesFiles.heads;
import static parindex.app.intake.table.TablesFiles.rows;
import static parindex.app.intake.table.TablesFiles.total;
import static parindex.app.intake.table.TablesFiles.units;
import static parindex.app.intake.table.TablesFiles.withdraw;
import static parindex.app.intake.table.TablesFiles.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.core.assessment.Role;
import parindex.formats.register.BundledRegister;

/// Units side by side, every figure against a plain recount of an invented table.
@ServerTest
@Tag("A-08")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonScreensTest {
    private static final List<String> UNITS = units(2021);
    private static final int OWN = UNITS.indexOf("Gia Lai");
    private static final int OTHER = UNITS.indexOf("Kon Tum");

    @Autowired
    VisitorFixture visitors;

    private Visitor coordinator;
    private Visitor leader;
    private String table;

    @BeforeAll
    void bringIn() {
        coordinator = visitors.as(Role.COORDINATOR);
        leader = visitors.as(Role.LEADER);
        table = bring(coordinator, 2021, "Bảng bịa để so sánh", workbook(heads(), rows(UNITS)));
    }

    @AfterAll
    void withdrawIt() {
        withdraw(coordinator, table, "Thử xong");
    }

    private static String printed(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    private static String exact(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',').replace('-', '−');
    }

    private static BigDecimal mean(List<Integer> units, IntFunction<BigDecimal> points) {
        return units.stream()
                .map(points::apply)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(units.size()), 20, RoundingMode.HALF_UP);
    }

    private static List<Integer> all() {
        return IntStream.range(0, UNITS.size()).boxed().toList();
    }

    private static List<Integer> highlands() {
        var register = BundledRegister.in(java.nio.file.Path.of("..")).provinces();
        return all().stream()
                .filter(at -> register.find(UNITS.get(at), 2021)
                        .flatMap(unit -> unit.region())
                        .filter("Tây Nguyên"::equals)
                        .isPresent())
                .toList();
    }

    @Test
    void each_area_stands_beside_place_means_best_and_gap() {
        var page =
                leader.get("/rounds/2021/comparison?unit=gia-lai&with=kon-tum").page();
        var lines = page.select("table.comparison tbody tr");
        assertThat(lines).hasSize(9);
        for (int number = 1; number <= 8; number++) {
            var area = number;
            var own = area(OWN, area);
            var place = 1
                    + all().stream()
                            .filter(at -> area(at, area).compareTo(own) > 0)
                            .count();
            var most = all().stream()
                    .map(at -> area(at, area))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            var gap = own.subtract(area(OTHER, area));
            var cells = lines.get(area).select("td").eachText();
            assertThat(lines.get(area).select("th").text()).startsWith(area + ". ");
            assertThat(cells.get(0)).isEqualTo(exact(own));
            assertThat(cells.get(1)).isEqualTo(place + " trên 63");
            assertThat(cells.get(2)).isEqualTo(printed(mean(all(), at -> area(at, area))));
            assertThat(cells.get(3)).isEqualTo(printed(mean(highlands(), at -> area(at, area))));
            assertThat(cells.get(4)).startsWith(exact(most) + " ");
            assertThat(cells.get(5))
                    .isEqualTo(exact(area(OTHER, area)) + " "
                            + (gap.signum() > 0 ? "+" : "")
                            + (gap.signum() == 0 ? "0,00" : two(gap)));
        }
        assertThat(lines.getFirst().select("td").eachText().getFirst()).isEqualTo(exact(total(OWN)));
        assertThat(page.text()).contains("Bảng bịa để so sánh – ");
    }

    /// At least two decimals.
    private static String two(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return (plain.scale() < 2 ? plain.setScale(2) : plain)
                .toPlainString()
                .replace('.', ',')
                .replace('-', '−');
    }

    @Test
    void the_areas_with_the_widest_gaps_are_named_in_one_sentence() {
        var widest = IntStream.rangeClosed(1, 8)
                .boxed()
                .filter(area -> area(OTHER, area).compareTo(area(OWN, area)) > 0)
                .max(Comparator.<Integer, BigDecimal>comparing(
                                area -> area(OTHER, area).subtract(area(OWN, area)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        assertThat(leader.get("/rounds/2021/comparison?unit=gia-lai&with=kon-tum")
                        .page()
                        .select("p.lead")
                        .text())
                .startsWith("Khoảng cách lớn nhất: lĩnh vực %d kém %s điểm (so với Kon Tum)"
                        .formatted(widest, two(area(OTHER, widest).subtract(area(OWN, widest)))));
    }

    @Test
    void a_year_whose_areas_were_not_published_says_so() {
        var page = leader.get("/rounds/2020/comparison?unit=quang-ninh&with=hai-phong");
        assertThat(page.text())
                .contains(
                        "Năm 2020 chưa có điểm lĩnh vực được công bố của các đơn vị này; chỉ so sánh được tổng điểm.");
        assertThat(page.page().select("table.comparison tbody tr")).hasSize(1);
        assertThat(page.page().select("table.comparison tbody td").eachText())
                .contains("91,04", "90,51 +0,53", "1 trên 63", "83,72 (đã công bố)");
    }

    @Test
    void the_file_holds_every_digit() {
        var csv = leader.get("/rounds/2021/comparison.csv?unit=gia-lai&with=kon-tum");
        assertThat(csv.header("Content-Disposition")).contains("so-sanh-2021-gia-lai.csv");
        var lines = csv.body().lines().toList();
        assertThat(lines).hasSize(10);
        assertThat(lines.getFirst()).contains("Nội dung", "Kon Tum;Chênh lệch với Kon Tum");
        assertThat(lines.get(1)).contains(exact(total(OWN)), exact(total(OTHER)));
    }

    @Test
    void an_address_without_units_compares_with_the_best_and_odd_ones_do_no_harm() {
        assertThat(leader.get("/rounds/2020/comparison").page().select("h1").text())
                .startsWith("Đắk Nông năm 2020:");
        assertThat(leader.get("/rounds/2020/comparison")
                        .page()
                        .select("table.comparison thead th")
                        .eachText())
                .anySatisfy(head -> assertThat(head).startsWith("Quảng Ninh"))
                .anySatisfy(head -> assertThat(head).startsWith("Hải Phòng"));
        assertThat(leader.get("/rounds/2020/comparison?unit=khong-co").status()).isEqualTo(404);
        assertThat(leader.get("/rounds/1999/comparison").status()).isEqualTo(404);
        var odd =
                leader.get("/rounds/2020/comparison?unit=gia-lai&with=gia-lai&with=khong-co&with=kon-tum&with=kon-tum");
        assertThat(odd.page()
                        .select("table.comparison thead th.num span[lang=vi]")
                        .eachText())
                .containsExactly("Tây Nguyên", "Kon Tum");
        assertThat(visitors.anonymous().get("/rounds/2020/comparison").status()).isNotEqualTo(200);
    }
}
