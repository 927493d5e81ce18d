package parindex.core.ranking.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.ranking.comparison.BodyFixture.at;
import static parindex.core.ranking.comparison.BodyFixture.body;
import static parindex.core.ranking.comparison.BodyFixture.league;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Share;
import parindex.core.ranking.comparison.Matrix.Side;
import parindex.core.ranking.comparison.Trend.Move;

/// Units beside areas, averages, and what moved.
@Tag("B-02")
class MatrixTest {
    private static final League NOW = league(List.of(
            body("A", "Bắc", "30", "20", "45"), body("B", "Bắc", "10", "10", "25"), body("C", "Nam", "30", "–", "35")));

    private static Optional<Side> side(String unit, String area) {
        var matrix = Matrix.of(NOW);
        var column = matrix.areas().stream()
                .filter(one -> one.item().code().toString().equals(area))
                .findFirst()
                .orElseThrow();
        return unit(NOW, unit).at(at(area)).flatMap(reached -> Matrix.side(reached, column.average()));
    }

    private static Body unit(League league, String name) {
        return league.bodies().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_cell_is_above_below_or_at_the_average_of_its_column() {
        // area 2: 45, 25 and 35: mean 35
        assertThat(side("A", "2")).contains(Side.ABOVE);
        assertThat(side("B", "2")).contains(Side.BELOW);
        assertThat(side("C", "2")).contains(Side.AT);
    }

    @Test
    @Tag("A-06")
    void a_unit_with_another_maximum_is_laid_beside_shares() {
        // area 1: A 50/50, B 20/50, C 30/30; mean of points 35 over two, mean share 0.8 over three
        var average = Matrix.of(NOW).areas().getFirst().average();
        assertThat(average.points()).contains(Share.of(35));
        assertThat(average.share()).contains(Share.of("0.8"));
        assertThat(side("C", "1")).contains(Side.ABOVE);
    }

    @Test
    void the_last_column_is_the_mean_of_a_unit_over_its_areas() {
        assertThat(Matrix.of(NOW).mean(unit(NOW, "B"))).contains(Share.of("0.45"));
    }

    @Test
    void an_arrow_stands_only_beyond_the_gap() {
        var before = league(List.of(
                body("A", "Bắc", "30", "19.5", "46"),
                body("B", "Bắc", "10", "10", "20"),
                body("C", "Nam", "30", "–", "36")));
        var trend = Trend.of(before, NOW, Trend.USUAL_GAP);
        // area 1 of A: 49.5 to 50 of 50 is exactly one percentage point: no arrow
        assertThat(trend.of(unit(NOW, "A"), at("1"))).contains(Move.SAME);
        assertThat(trend.of(unit(NOW, "A"), at("2"))).contains(Move.DOWN);
        assertThat(trend.of(unit(NOW, "B"), at("2"))).contains(Move.UP);
        assertThat(trend.of(unit(NOW, "A"), Optional.empty())).contains(Move.SAME);
    }

    @Test
    void whoever_runs_a_round_sets_the_gap_and_a_change_just_beyond_it_has_an_arrow() {
        var before = league(List.of(body("A", "Bắc", "30", "19.5", "46")));
        assertThat(moved(before, "0.01")).as("exactly the gap").isEqualTo(Move.SAME);
        assertThat(moved(before, "0.0099999999")).isEqualTo(Move.UP);
        assertThat(moved(before, "0.0100000001")).isEqualTo(Move.SAME);
        assertThat(moved(before, "0")).isEqualTo(Move.UP);
        var same = league(List.of(body("A", "Bắc", "30", "20", "46")));
        assertThat(moved(same, "0")).as("no change at all").isEqualTo(Move.SAME);
    }

    /// How A moved in area 1, to 50 of 50.
    private static Move moved(League before, String gap) {
        return Trend.of(before, NOW, Share.of(gap)).of(unit(NOW, "A"), at("1")).orElseThrow();
    }

    @Test
    void what_cannot_be_laid_side_by_side_has_no_arrow() {
        var other = BodyFixture.set("Một tiêu chí khác hẳn");
        var before = new League(2029, other, List.of(body(other, "A", "Bắc", "1", "1", "1")));
        var trend = Trend.of(before, NOW, Trend.USUAL_GAP);
        assertThat(trend.of(unit(NOW, "A"), at("1"))).isEmpty();
        assertThat(trend.of(unit(NOW, "A"), at("2"))).contains(Move.UP);
        assertThat(trend.of(unit(NOW, "B"), at("2")))
                .as("a unit that was not there")
                .isEmpty();
    }
}
