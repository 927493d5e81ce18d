package parindex.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.ranking.PublishedResult.Citation;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.Standing.Basis;
import parindex.core.unit.Register;
import parindex.core.unit.Unit;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// Published results of provinces and of ministries, all of them invented; one province and one ministry share a name.
@Tag("A-08")
class PublishedTest {
    private static final String SHARED = "Thử Chung";
    private static final Published ALL = new Published(
            List.of(
                    result(2024, Scope.PROVINCE, SHARED, "81.5", 1, 63),
                    result(2024, Scope.PROVINCE, "Thử Tây", "80", 2, 63),
                    result(2024, Scope.MINISTRY, "Bộ Thử Hai", "87.5", 2, 17),
                    result(2024, Scope.MINISTRY, "Bộ Thử Một", "87.5", 2, 17),
                    result(2024, Scope.MINISTRY, "Bộ Thử Cuối", "70.25", 17, 17),
                    result(2024, Scope.MINISTRY, SHARED, "90.125", 1, 0),
                    result(2023, Scope.MINISTRY, "Bộ Thử Một", "86", 0, 0),
                    result(2022, Scope.PROVINCE, SHARED, "79", 1, 0),
                    result(2024, Scope.ALL_PROVINCES, "trung bình", "82", 0, 0),
                    result(2023, Scope.ALL_MINISTRIES, "trung bình", "84.38", 0, 0),
                    result(2024, Scope.REGION, "Vùng Thử", "80.5", 0, 0)),
            Register.of(List.of(province(SHARED), province("Thử Tây")), List.of(), List.of()));

    private static Unit province(String name) {
        return new Unit(
                "00",
                name,
                "Tỉnh " + name,
                UnitKind.PROVINCE,
                Optional.of("Vùng Thử"),
                Validity.ALWAYS,
                List.of(),
                Optional.empty());
    }

    private static PublishedResult result(int year, Scope scope, String name, String total, int place, int of) {
        return new PublishedResult(
                year,
                scope,
                name,
                Optional.of(Points.of(total)),
                Optional.of(place).filter(known -> known > 0),
                Optional.of(of).filter(known -> known > 0),
                Optional.empty(),
                Map.of(),
                Basis.PUBLISHED,
                new Citation("Báo bịa", "", ""),
                Map.of());
    }

    @Test
    void ministries_stand_by_place_with_shared_places_and_without_a_region() {
        var standings = ALL.standings(Scope.MINISTRY, 2024);
        assertThat(standings.units())
                .extracting(Standing::unit)
                .containsExactly(SHARED, "Bộ Thử Hai", "Bộ Thử Một", "Bộ Thử Cuối");
        assertThat(standings.units().stream().map(unit -> unit.place().orElseThrow()))
                .containsExactly(1, 2, 2, 17);
        assertThat(standings.units()).extracting(Standing::tied).containsExactly(false, true, true, false);
        assertThat(standings.units()).allMatch(unit -> unit.region().isEmpty());
    }

    @Test
    void a_province_and_a_ministry_of_one_name_never_meet() {
        assertThat(ALL.standings(2024).units()).extracting(Standing::unit).containsExactly(SHARED, "Thử Tây");
        assertThat(ALL.standings(2024).find(SHARED).orElseThrow().tied())
                .as("place 1 is not shared with the ministry")
                .isFalse();
        assertThat(ALL.find(SHARED, 2024).orElseThrow().total()).contains(Points.of("81.5"));
        assertThat(ALL.find(Scope.MINISTRY, SHARED, 2024).orElseThrow().total()).contains(Points.of("90.125"));
        assertThat(ALL.find(Scope.MINISTRY, "Tỉnh Thử Tây", 2024)).isEmpty();
        assertThat(ALL.find("Bộ Thử Một", 2024)).isEmpty();
    }

    @Test
    void a_newer_result_of_a_ministry_takes_the_place_of_the_older_however_it_is_written() {
        var newer = ALL.with(List.of(
                result(2024, Scope.MINISTRY, "BỘ THỬ MỘT", "87.5004", 0, 0),
                result(2024, Scope.MINISTRY, "Thử Tây", "60", 5, 0)));
        assertThat(newer.standings(Scope.MINISTRY, 2024).units()).hasSize(5);
        var one = newer.find(Scope.MINISTRY, "bộ thử một", 2024).orElseThrow();
        assertThat(one.total()).contains(Points.of("87.5004"));
        assertThat(one.place()).as("a place that is not said stays").contains(2);
        assertThat(newer.standings(2024)).as("provinces stay as they were").isEqualTo(ALL.standings(2024));
    }

    @Test
    void years_are_those_of_the_kind_and_another_year_has_nothing() {
        assertThat(ALL.years(Scope.MINISTRY)).containsExactly(2024, 2023);
        assertThat(ALL.years(Scope.PROVINCE)).containsExactly(2024, 2022);
        assertThat(ALL.standings(Scope.MINISTRY, 2022).units()).isEmpty();
        assertThat(ALL.find(Scope.MINISTRY, "Bộ Thử Hai", 2023)).isEmpty();
    }

    @Test
    void a_mean_is_that_of_the_kind_or_none() {
        assertThat(ALL.mean(Scope.MINISTRY, 2024)).isEmpty();
        assertThat(ALL.mean(Scope.MINISTRY, 2023).flatMap(PublishedResult::total))
                .contains(Points.of("84.38"));
        assertThat(ALL.mean(Scope.PROVINCE, 2024).flatMap(PublishedResult::total))
                .contains(Points.of("82"));
        assertThat(ALL.mean(Scope.REGION, 2024)).isEmpty();
        assertThat(ALL.standings(Scope.REGION, 2024).units())
                .as("a mean is no unit")
                .isEmpty();
    }

    @Test
    void as_many_were_ranked_as_the_source_says_and_no_fewer_than_have_a_place() {
        assertThat(ALL.ranked(Scope.MINISTRY, 2024)).isEqualTo(17);
        assertThat(ALL.ranked(Scope.PROVINCE, 2024)).isEqualTo(63);
        assertThat(ALL.ranked(Scope.PROVINCE, 2022)).isEqualTo(1);
        assertThat(ALL.ranked(Scope.MINISTRY, 2023)).isZero();
        assertThat(ALL.within("Vùng Thử", 2024)).isEqualTo(2);
    }

    @Test
    void a_mean_of_some_is_not_the_mean_of_all() {
        var mean = ALL.standings(Scope.MINISTRY, 2023).mean().orElseThrow();
        assertThat(mean.isComplete()).isTrue();
        assertThat(mean.among(17).isComplete()).isFalse();
        assertThat(mean.among(17).value()).isEqualTo(Share.of("86"));
        assertThat(mean.among(0)).isEqualTo(mean);
    }
}
