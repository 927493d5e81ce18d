package parindex.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.BandScale.Band;
import parindex.core.points.Points;
import parindex.core.points.Share;

class StandingsTest {
    private static final BandScale BANDS = new BandScale(
            List.of(new Band("A", Points.of("90")), new Band("B", Points.of("80")), new Band("C", Points.of("70"))));

    private static Standings rank(Entry... entries) {
        return Standings.of(2020, List.of(entries), BANDS);
    }

    private static Entry unit(String name, String total) {
        return Entry.of(name, Points.of(total));
    }

    private static Entry unit(String name, String total, String region, String area) {
        return new Entry(name, Optional.of(Points.of(total)), Optional.of(region), Map.of("1", Points.of(area)));
    }

    private static Optional<Integer> place(Standings standings, String unit) {
        return standings.find(unit).flatMap(Standing::place);
    }

    @Test
    @Tag("A-02")
    void totals_that_print_alike_rank_apart() {
        var standings = rank(unit("Thử Một", "82.0452"), unit("Thử Hai", "82.0548"));

        assertThat(standings.units()).extracting(Standing::unit).containsExactly("Thử Hai", "Thử Một");
        assertThat(standings.units()).noneMatch(Standing::tied);
    }

    @Test
    @Tag("A-02")
    void equal_totals_share_a_place_and_the_next_is_skipped() {
        var standings = rank(unit("Một", "90"), unit("Hai", "85.0"), unit("Ba", "85"), unit("Bốn", "70"));

        assertThat(standings.units())
                .extracting(standing -> standing.place().orElseThrow())
                .containsExactly(1, 2, 2, 4);
        assertThat(standings.units()).extracting(Standing::tied).containsExactly(false, true, true, false);
    }

    @Test
    @Tag("A-04")
    void bands_are_decided_on_exact_totals() {
        var standings = rank(unit("Đúng", "80"), unit("Gần", "79.996"), unit("Cao", "90"), unit("Thấp", "69.999"));

        assertThat(standings.find("Đúng").flatMap(Standing::band)).contains("B");
        assertThat(standings.find("Gần").flatMap(Standing::band)).contains("C");
        assertThat(standings.find("Cao").flatMap(Standing::band)).contains("A");
        assertThat(standings.find("Thấp").flatMap(Standing::band)).isEmpty();
        assertThat(standings.bands()).isEqualTo(Map.of("A", 1, "B", 1, "C", 1));
    }

    @Test
    @Tag("A-05")
    void unfinished_units_are_marked_and_not_ranked_as_zero() {
        var entries = new ArrayList<Entry>();
        IntStream.range(0, 31).forEach(i -> entries.add(unit("Tỉnh Thử " + i, "" + (50 + i))));
        IntStream.range(31, 34).forEach(i -> entries.add(Entry.unfinished("Tỉnh Thử " + i)));
        var standings = Standings.of(2020, entries, BANDS);

        assertThat(standings.ranked()).isEqualTo(31);
        assertThat(standings.units().subList(31, 34))
                .allMatch(unit -> unit.place().isEmpty());
        assertThat(standings.mean().orElseThrow().count()).isEqualTo(31);
        assertThat(standings.mean().orElseThrow().isComplete()).isFalse();
    }

    @Test
    void a_unit_with_zero_is_ranked_and_last() {
        assertThat(place(rank(unit("Không", "0"), unit("Một", "1")), "Không")).contains(2);
    }

    @Test
    @Tag("A-06")
    void the_mean_is_exact_and_says_over_how_many() {
        var mean =
                rank(unit("Một", "1"), unit("Hai", "1"), unit("Ba", "2")).mean().orElseThrow();

        assertThat(mean.value()).isEqualTo(Share.of(4).dividedBy(Share.of(3)));
        assertThat(mean.count()).isEqualTo(3);
        assertThat(rank(Entry.unfinished("Một")).mean()).isEmpty();
    }

    @Test
    @Tag("A-06")
    void regions_are_averaged_over_known_totals_highest_first() {
        var open = new Entry("Mở", Optional.empty(), Optional.of("Nam"), Map.of());
        var standings =
                rank(unit("Một", "80", "Bắc", "1"), unit("Hai", "90", "Nam", "1"), unit("Ba", "70", "Bắc", "1"), open);

        assertThat(standings.regions()).extracting(Mean::name).containsExactly("Nam", "Bắc");
        assertThat(standings.regions()).extracting(Mean::count).containsExactly(1, 2);
        assertThat(standings.regions()).extracting(Mean::units).containsExactly(2, 2);
    }

    @Test
    @Tag("A-03")
    void areas_have_their_own_order() {
        var standings =
                rank(unit("Một", "80", "Bắc", "7.5"), unit("Hai", "90", "Nam", "6"), unit("Ba", "70", "Bắc", "7.5"));
        var area = standings.byArea("1");

        assertThat(place(area, "Một")).contains(1);
        assertThat(place(area, "Ba")).contains(1);
        assertThat(place(area, "Hai")).contains(3);
        assertThat(standings.byArea("9").ranked()).isZero();
    }

    @Test
    void a_unit_is_found_with_and_without_its_rank() {
        assertThat(rank(unit("Thử", "80")).find("Tỉnh Thử")).isPresent();
    }

    @Test
    @Tag("A-02")
    void the_order_in_which_units_are_given_does_not_matter() {
        var random = new Random(20);
        var entries = new ArrayList<>(Stream.generate(() -> random.nextInt(40))
                .limit(63)
                .map(total -> unit("Tỉnh Thử " + random.nextInt(), total + ".5"))
                .toList());
        var first = Standings.of(2020, entries, BANDS);
        Collections.shuffle(entries, random);

        assertThat(Standings.of(2020, entries, BANDS)).isEqualTo(first);
    }

    @Test
    @Tag("A-02")
    void more_points_never_lower_the_place() {
        var random = new Random(7);
        assertThat(Stream.generate(() -> random.nextInt(100)).limit(50)).allSatisfy(total -> {
            var others = IntStream.range(0, 30).mapToObj(i -> unit("Thử " + i, random.nextInt(100) + ".25"));
            var rest = others.toList();
            var less = Standings.of(2020, with(rest, unit("Xét", total + "")), BANDS);
            var more = Standings.of(2020, with(rest, unit("Xét", total + ".3")), BANDS);
            assertThat(place(more, "Xét").orElseThrow())
                    .isLessThanOrEqualTo(place(less, "Xét").orElseThrow());
        });
    }

    private static List<Entry> with(List<Entry> rest, Entry one) {
        return Stream.concat(rest.stream(), Stream.of(one)).toList();
    }
}
