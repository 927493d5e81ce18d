package parindex.core.ranking.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.ranking.comparison.SideBySide.Behind;

@Tag("A-08")
class SideBySideTest {
    private static final Standings ALL = Standings.of(
            2024,
            List.of(
                    entry("Thử Đông", "90", "Vùng Một", Map.of("1", "50", "2", "40")),
                    entry("Thử Tây", "80", "Vùng Một", Map.of("1", "52", "2", "28")),
                    entry("Thử Nam", "70", "Vùng Hai", Map.of("1", "30", "2", "40")),
                    entry("Thử Bắc", "60", "Vùng Hai", Map.of())),
            BandScale.NONE);

    private static Entry entry(String unit, String total, String region, Map<String, String> areas) {
        var points = new java.util.HashMap<String, Points>();
        areas.forEach((code, text) -> points.put(code, Points.of(text)));
        return new Entry(unit, Optional.of(Points.of(total)), Optional.of(region), points);
    }

    private static Standing unit(String name) {
        return ALL.find(name).orElseThrow();
    }

    private static SideBySide beside(String own, String... others) {
        return SideBySide.of(
                ALL,
                unit(own),
                List.of(others).stream().map(SideBySideTest::unit).toList());
    }

    @Test
    void the_total_stands_beside_mean_region_best_and_the_chosen_ones() {
        var total = beside("Thử Tây", "Thử Đông", "Thử Nam").total();
        assertThat(total.own()).contains(Points.of("80"));
        assertThat(total.place()).contains(2);
        assertThat(total.ranked()).isEqualTo(4);
        assertThat(total.mean().orElseThrow().value()).isEqualTo(Share.of("75"));
        assertThat(total.region().orElseThrow().value()).isEqualTo(Share.of("85"));
        assertThat(total.best().orElseThrow().units()).containsExactly("Thử Đông");
        assertThat(total.others().get(0).gap()).contains(Points.of("-10"));
        assertThat(total.others().get(1).gap()).contains(Points.of("10"));
    }

    @Test
    void an_area_counts_only_units_whose_points_there_are_known() {
        var second = beside("Thử Tây", "Thử Bắc").areas().get(1);
        assertThat(second.area()).isEqualTo("2");
        assertThat(second.place()).contains(3);
        assertThat(second.ranked()).isEqualTo(3);
        assertThat(second.mean().orElseThrow().value()).isEqualTo(Share.of("36"));
        assertThat(second.mean().orElseThrow().isComplete()).isFalse();
        assertThat(second.best().orElseThrow().units()).containsExactly("Thử Đông", "Thử Nam");
        assertThat(second.others().getFirst().points()).isEmpty();
        assertThat(second.others().getFirst().gap()).isEmpty();
    }

    @Test
    void the_widest_gap_behind_the_best_of_the_chosen_is_named_first() {
        assertThat(beside("Thử Nam", "Thử Đông", "Thử Tây").behind())
                .extracting(Behind::area, Behind::gap, gap -> gap.ahead().units())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1", Points.of("22"), List.of("Thử Tây")));
        assertThat(beside("Thử Tây").behind())
                .as("beside the best of all where nobody is chosen")
                .extracting(Behind::area, Behind::gap)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2", Points.of("12")));
        assertThat(beside("Thử Bắc", "Thử Đông").behind()).isEmpty();
    }

    @Test
    void who_alone_has_points_in_an_area_has_no_place_there_and_is_not_the_best() {
        var all = Standings.of(
                2024,
                List.of(
                        entry("Thử Đông", "90", "Vùng Một", Map.of("1", "50")),
                        entry("Thử Tây", "80", "Vùng Một", Map.of())),
                BandScale.NONE);
        var own = all.find("Thử Đông").orElseThrow();
        var area = SideBySide.of(all, own, List.of(all.find("Thử Tây").orElseThrow()))
                .areas()
                .getFirst();
        assertThat(area.own()).contains(Points.of("50"));
        assertThat(area.place()).isEmpty();
        assertThat(area.mean()).isEmpty();
        assertThat(area.region()).isEmpty();
        assertThat(area.best()).isEmpty();
    }
}
