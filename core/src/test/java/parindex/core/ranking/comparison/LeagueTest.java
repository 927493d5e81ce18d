package parindex.core.ranking.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.ranking.comparison.BodyFixture.at;
import static parindex.core.ranking.comparison.BodyFixture.body;
import static parindex.core.ranking.comparison.BodyFixture.league;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Share;

/// Ten units, every list of which was worked out by hand.
class LeagueTest {
    private static final League TEN = league(List.of(
            body("A", "Bắc", "30", "20", "45"), // 95
            body("B", "Bắc", "20", "12.0452", "50"), // 82.0452
            body("C", "Bắc", "20", "12.0548", "50"), // 82.0548
            body("D", "Trung", "30", "10", "40"), // 80
            body("E", "Trung", "29.996", "10", "40"), // 79.996
            body("F", "Trung", "10", "20", "50"), // 80
            body("G", "Nam", "0", "20", "50"), // 70
            body("H", "Nam", "30", "–", "40"), // 70 of 80: 87.5 on the full scale
            body("I", "Nam", "5", "?", "50"), // not finished
            body("K", "Nam", "0", "0", "0"))); // 0, and finished

    private static List<String> places(League league, String code) {
        return league.table(code.isEmpty() ? Optional.empty() : at(code)).rows().stream()
                .map(row -> row.body().name()
                        + row.standing().place().map(String::valueOf).orElse("–")
                        + (row.standing().tied() ? "=" : ""))
                .toList();
    }

    @Test
    @Tag("A-02")
    @Tag("A-03")
    void by_total_on_exact_values_equal_ones_sharing_a_place() {
        assertThat(places(TEN, "")).containsExactly("A1", "H2", "C3", "B4", "D5=", "F5=", "E7", "G8", "K9", "I–");
    }

    @Test
    @Tag("A-03")
    void by_area_by_criterion_and_by_leaf() {
        // 1: A 50, D 40, E 39.996, F 30, H 30 of 30: 50 on the full scale, C 32.0548, B 32.0452, G 20, K 0
        assertThat(places(TEN, "1")).containsExactly("A1=", "H1=", "D3", "E4", "C5", "B6", "F7", "G8", "K9", "I–");
        assertThat(places(TEN, "1.1"))
                .containsExactly("A1=", "D1=", "H1=", "E4", "B5=", "C5=", "F7", "G8=", "K8=", "I–");
        assertThat(places(TEN, "2")).containsExactly("B1=", "C1=", "F1=", "G1=", "A5", "D6=", "E6=", "H6=", "K9", "I–");
    }

    @Test
    @Tag("A-03")
    void an_item_that_does_not_apply_gives_no_place_and_is_not_called_unfinished() {
        var rows = TEN.table(at("1.2")).unranked();
        assertThat(rows)
                .extracting(row -> row.body().name() + row.isUnfinished())
                .containsExactly("Hfalse", "Itrue");
    }

    @Test
    @Tag("A-03")
    void within_a_region_and_a_group_places_are_given_anew() {
        assertThat(places(TEN.within(Optional.of("Trung"), Optional.empty()), ""))
                .containsExactly("D1=", "F1=", "E3");
        assertThat(places(TEN.within(Optional.empty(), Optional.of("miền núi")), "2"))
                .containsExactly("B1=", "C1=", "A3");
        assertThat(TEN.regions()).containsExactly("Bắc", "Nam", "Trung");
        assertThat(TEN.groups()).containsExactly("miền núi");
    }

    @Test
    @Tag("A-02")
    void bands_are_decided_on_exact_values() {
        var table = TEN.table(Optional.empty());
        assertThat(table.bands()).isEqualTo(Map.of("A", 1, "B", 5, "C", 2));
        assertThat(TEN.table(at("1")).bands()).isEmpty();
    }

    @Test
    @Tag("A-05")
    void three_of_34_are_not_finished_and_31_are_ranked() {
        var bodies = Stream.concat(
                        IntStream.rangeClosed(1, 31).mapToObj(n -> body("Tỉnh " + n, "Bắc", "10", "10", "" + n)),
                        IntStream.rangeClosed(32, 34).mapToObj(n -> body("Tỉnh " + n, "Bắc", "10", "10", "?")))
                .toList();
        var table = league(bodies).table(Optional.empty());
        assertThat(table.ranked())
                .extracting(row -> row.standing().place().orElseThrow())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
        assertThat(table.unfinished()).isEqualTo(3);
        assertThat(table.averages().all().all()).isEqualTo(31);
        // 20 + the mean of 1 … 31
        assertThat(table.averages().all().points()).contains(Share.of(36));
    }

    @Test
    @Tag("A-06")
    void points_are_averaged_over_units_with_the_same_maximum_only() {
        var averages = TEN.table(Optional.empty()).averages();
        var south = averages.regions().stream()
                .filter(one -> one.name().equals("Nam"))
                .findFirst()
                .orElseThrow();
        // G 70 and K 0 in points; in shares H 70/80 as well
        assertThat(south.points()).contains(Share.of(35));
        assertThat(south.equal()).isEqualTo(2);
        assertThat(south.all()).isEqualTo(3);
        assertThat(south.share()).contains(Share.of("0.525"));
        assertThat(south.isMixed()).isTrue();
        assertThat(averages.regions()).extracting(Average::name).containsExactly("Bắc", "Trung", "Nam");
    }

    @Test
    void nobody_is_no_table() {
        assertThat(league(List.of()).table(Optional.empty()).averages().all().share())
                .isEmpty();
    }
}
