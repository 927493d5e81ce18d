package parindex.formats.register;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Points;
import parindex.core.ranking.Published;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standing.Basis;
import parindex.core.unit.Agencies;
import parindex.core.unit.Agency;
import parindex.core.unit.Register;
import parindex.core.unit.Succession;
import parindex.core.unit.Unit;

class BundledRegisterTest {
    private static final BundledRegister BUNDLED = BundledRegister.atHome();
    private static final Register PROVINCES = BUNDLED.provinces();
    private static final Agencies AGENCIES = BUNDLED.agencies();
    private static final Published PUBLISHED = BUNDLED.published();

    private static Unit province(String name, int year) {
        return PROVINCES.find(name, year).orElseThrow();
    }

    @Test
    @Tag("F-08")
    void there_are_63_provinces_in_2020_in_six_regions() {
        var regions = PROVINCES.in(2020).stream()
                .collect(groupingBy(unit -> unit.region().orElseThrow(), counting()));

        assertThat(PROVINCES.in(2020)).hasSize(63);
        assertThat(regions.values()).containsExactlyInAnyOrder(11L, 14L, 14L, 5L, 6L, 13L);
    }

    @Test
    @Tag("F-08")
    void there_are_34_from_the_first_of_july_2025() {
        assertThat(PROVINCES.on(LocalDate.of(2025, 6, 30))).hasSize(63);
        assertThat(PROVINCES.on(LocalDate.of(2025, 7, 1))).hasSize(34);
        assertThat(PROVINCES.on(LocalDate.of(2026, 5, 1))).hasSize(34);
    }

    @Test
    @Tag("U-04")
    void every_province_of_2020_leads_to_one_of_the_34() {
        var last = Set.copyOf(PROVINCES.on(LocalDate.of(2026, 5, 1)));

        assertThat(PROVINCES.in(2020).stream().map(BundledRegisterTest::heir).collect(Collectors.toSet()))
                .isEqualTo(last);
    }

    private static Unit heir(Unit unit) {
        return PROVINCES.successor(unit).map(BundledRegisterTest::heir).orElse(unit);
    }

    @Test
    @Tag("U-04")
    void lam_dong_was_made_of_three_provinces_by_resolution_202() {
        assertThat(PROVINCES.predecessors(province("Lâm Đồng", 2025)))
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Bình Thuận", "Đắk Nông", "Lâm Đồng");
        assertThat(PROVINCES.successions().stream()
                        .filter(change -> change.into().name().equals("Lâm Đồng"))
                        .flatMap(change -> change.act().stream()))
                .containsExactly("202/2025/QH15");
        assertThat(PROVINCES.successions().stream().filter(Succession::isMerger))
                .hasSize(23);
    }

    @Test
    @Tag("F-08")
    void names_are_found_without_accents_with_rank_and_in_old_spellings() {
        assertThat(List.of("TP. Hồ Chí Minh", "Tp Hồ Chí Minh", "TP.HCM", "Thành phố Hồ Chí Minh", "TPHCM"))
                .allSatisfy(name -> assertThat(province(name, 2020).name()).isEqualTo("Hồ Chí Minh"));
        assertThat(province("dak nong", 2020).name()).isEqualTo("Đắk Nông");
        assertThat(province("Tỉnh Đắc Lắc", 2020).name()).isEqualTo("Đắk Lắk");
        assertThat(province("Bà Rịa – Vũng Tàu", 2020).name()).isEqualTo("Bà Rịa - Vũng Tàu");
        assertThat(province("Thừa Thiên - Huế", 2020).name()).isEqualTo("Thừa Thiên Huế");
        assertThat(province("Huế", 2025).officialName()).isEqualTo("Thành phố Huế");
    }

    @Test
    @Tag("U-04")
    void departments_of_2020_lead_to_those_of_2025() {
        assertThat(AGENCIES.find("Sở TTTT")).map(Agency::name).contains("Sở Thông tin và Truyền thông");
        assertThat(AGENCIES.on("Sở TT&TT", LocalDate.of(2025, 3, 1)))
                .map(Agency::name)
                .contains("Sở Khoa học và Công nghệ");
        assertThat(AGENCIES.on("Sở KH&ĐT", LocalDate.of(2025, 2, 28)))
                .map(Agency::name)
                .contains("Sở Kế hoạch và Đầu tư");
    }

    @Test
    void both_names_of_the_districts_mean_the_same() {
        assertThat(AGENCIES.names().canonical("UBND các huyện, thành phố"))
                .isEqualTo(AGENCIES.names().canonical("ubnd cấp huyện"));
    }

    @Test
    @Tag("A-08")
    void the_63_places_of_2020_are_those_that_were_published() {
        var standings = PUBLISHED.standings(2020);

        assertThat(standings.ranked()).isEqualTo(63);
        assertThat(standings.units().stream()
                        .map(unit -> unit.place().orElseThrow())
                        .distinct())
                .hasSize(63);
        assertThat(standings.bands()).hasToString("{A=2, B=56, C=5}");
        assertThat(standings.units().getFirst().unit()).isEqualTo("Quảng Ninh");
    }

    @Test
    @Tag("A-08")
    void a_place_without_a_total_gets_none() {
        var ninhBinh = PUBLISHED.standings(2020).find("Ninh Bình").orElseThrow();

        assertThat(ninhBinh.total()).isEmpty();
        assertThat(ninhBinh.place()).contains(11);
        assertThat(ninhBinh.basis()).isEqualTo(Basis.ORDER_ONLY);
    }

    @Test
    @Tag("N-03")
    void the_neighbours_of_place_51_are_five_above_and_five_below() {
        assertThat(PUBLISHED.standings(2020).around("Tỉnh Đắk Nông", 5))
                .hasSize(11)
                .element(5)
                .satisfies(unit -> assertThat(unit.total()).contains(Points.of("82.05")));
    }

    @Test
    @Tag("A-08")
    void every_province_ever_published_is_in_the_register_and_in_a_region() {
        assertThat(PUBLISHED.years(Scope.PROVINCE)).startsWith(2024).endsWith(2012);
        assertThat(PUBLISHED.years(Scope.PROVINCE))
                .allSatisfy(year -> assertThat(PUBLISHED.standings(year).units())
                        .allMatch(unit -> unit.region().isPresent())
                        .extracting(Standing::unit)
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_figure_has_a_source_and_its_basis() {
        assertThat(PUBLISHED.results())
                .hasSize(246)
                .noneMatch(result -> result.source().title().isBlank());
        assertThat(PUBLISHED.results()).noneMatch(result -> result.basis() == Basis.COMPUTED);
    }

    @Test
    void means_of_provinces_ministries_and_regions_are_kept_apart() {
        assertThat(PUBLISHED.mean(2020).flatMap(mean -> mean.total())).contains(Points.of("83.72"));
        assertThat(PUBLISHED.mean(2019).flatMap(mean -> mean.total())).contains(Points.of("81.15"));
        assertThat(PUBLISHED.regions(2020)).hasSize(4);
        assertThat(PUBLISHED.regions(2020).getFirst().name()).isEqualTo("Đông Nam Bộ");
        assertThat(PUBLISHED.results().stream().filter(result -> result.scope() == Scope.MINISTRY))
                .hasSize(46);
    }

    @Test
    void the_year_before_is_found_by_any_form_of_the_name() {
        var before = PUBLISHED.find("Tỉnh Đắk Nông", 2019).orElseThrow();

        assertThat(before.place()).contains(56);
        assertThat(before.total()).contains(Points.of("78.92"));
        assertThat(before.basis()).isEqualTo(Basis.DERIVED);
    }
}
