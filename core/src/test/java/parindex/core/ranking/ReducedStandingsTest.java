package parindex.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.ranking.Entry.Reduced;

/// Units whose maximum was brought down by items that do not apply, among units with the full one.
@Tag("F-06")
class ReducedStandingsTest {
    private static Entry unit(String name, String total, String area, Reduced... reduced) {
        return new Entry(
                name,
                Optional.of(Points.of(total)),
                Optional.of("Vùng"),
                area.isEmpty() ? Map.of() : Map.of("1", Points.of(area)),
                List.of(reduced).stream().findFirst());
    }

    private static Reduced on(String index, String form) {
        return new Reduced(Points.of("50"), Share.of(index), form);
    }

    private static Standings rank(Entry... entries) {
        return Standings.of(2030, List.of(entries), BandScale.NONE);
    }

    private static List<String> places(Standings standings) {
        return standings.units().stream()
                .map(unit ->
                        unit.unit() + " " + unit.place().map(String::valueOf).orElse("–"))
                .toList();
    }

    @Test
    void two_thirds_of_a_smaller_maximum_stand_exactly_between_their_neighbours() {
        var twoThirds = new Reduced(Points.of("3"), Share.of(200).dividedBy(Share.of(3)), "");

        assertThat(places(rank(
                        unit("Dưới", "66.666666666666", "1"),
                        unit("Giữa", "2", "1", twoThirds),
                        unit("Trên", "66.666666666667", "1"))))
                .containsExactly("Trên 1", "Giữa 2", "Dưới 3");
    }

    @Test
    void the_mean_takes_what_a_unit_is_ranked_on_and_leaves_out_units_on_their_own_form() {
        var standings = rank(
                unit("Đủ", "60", "1"),
                unit("Giảm", "40", "1", on("80", "")),
                unit("Riêng", "10", "1", on("20", "1.1")));

        assertThat(standings.mean().orElseThrow()).isEqualTo(new Mean("", Share.of(70), 2, 2));
        assertThat(standings.regions()).containsExactly(new Mean("Vùng", Share.of(70), 2, 2));
    }

    @Test
    void units_on_their_own_form_are_counted_apart() {
        var standings = rank(
                unit("Đủ", "60", "1"),
                unit("Riêng", "10", "1", on("20", "1.1")),
                unit("Riêng khác", "12", "1", on("24", "1.1")));

        assertThat(standings.ranked()).isEqualTo(1);
        assertThat(standings.ranked(standings.find("Riêng").orElseThrow())).isEqualTo(2);
        assertThat(standings.find("Riêng").orElseThrow().isApart()).isTrue();
    }

    @Test
    void by_area_they_stay_apart_and_an_area_that_does_not_apply_gives_no_place() {
        var area = rank(
                        unit("Đủ", "60", "3"),
                        unit("Giảm", "40", "", on("80", "")),
                        unit("Riêng", "10", "9", on("20", "1.1")))
                .byArea("1");

        assertThat(places(area)).containsExactly("Đủ 1", "Riêng 1", "Giảm –");
    }
}
