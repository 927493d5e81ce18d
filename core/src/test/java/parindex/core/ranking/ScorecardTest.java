package parindex.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.ranking.Scorecard.Side;
import parindex.core.ranking.Scorecard.Trend;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// Ten invented units by total, area, criterion and leaf, and side by side.
class ScorecardTest {
    private static final CriteriaSet SET = new CriteriaSet(
            "thu",
            "Bộ thử",
            List.of(
                    Item.of("1", "Lĩnh vực một", "6"),
                    Item.of("1.1", "Tiêu chí một", "4"),
                    Item.of("1.1.1", "Thành phần một", "1"),
                    Item.of("1.1.2", "Thành phần hai", "3"),
                    Item.of("1.2", "Tiêu chí hai", "2"),
                    Item.of("2", "Lĩnh vực hai", "4"),
                    Item.of("2.1", "Tiêu chí ba", "4")),
            BandScale.NONE);

    /// Points of 1.1.1, 1.1.2, 1.2 and 2.1; "–" is not settled, "x" does not apply.
    private static final List<String> TEN = List.of(
            "1 3 2 4", // 10, the most
            "1 3 2 0", // 6
            "0 3 1 4", // 8
            "0.5 2 1 4", // 7.5
            "0.5 2 1 3.999", // 7.499
            "1 0 0 4", // 5
            "0 0 0 0", // zero, which is a value
            "1 3 – 4", // not finished
            "x 3 2 4", // 9 of 9
            "1 1 2 x"); // 4 of 6

    private static ScoreCard card(int number, String points) {
        var scores = new HashMap<ItemCode, LeafScore>();
        var leaves = List.of("1.1.1", "1.1.2", "1.2", "2.1");
        var texts = points.split(" ");
        for (int i = 0; i < texts.length; i++) {
            scores.put(ItemCode.of(leaves.get(i)), score(texts[i]));
        }
        return new ScoreCard("U%02d".formatted(number), 2030, SET, scores);
    }

    private static LeafScore score(String text) {
        return switch (text) {
            case "–" -> LeafScore.MISSING;
            case "x" -> LeafScore.NOT_APPLICABLE;
            default -> LeafScore.scored(Points.of(text));
        };
    }

    private static List<ScoreCard> ten() {
        return IntStream.range(0, TEN.size())
                .mapToObj(at -> card(at + 1, TEN.get(at)))
                .toList();
    }

    private static String places(String item) {
        var entries = ten().stream()
                .map(card -> item.isEmpty() ? Entry.of(card) : Entry.of(card, ItemCode.of(item)))
                .toList();
        var said = new ArrayList<String>();
        Standings.of(2030, entries, BandScale.NONE)
                .units()
                .forEach(unit -> said.add(unit.place().map(String::valueOf).orElse("–") + ":"
                        + unit.unit().substring(1)));
        return String.join(" ", said);
    }

    @Test
    @Tag("A-03")
    @Tag("A-02")
    void units_are_ranked_by_total_area_criterion_and_leaf_as_worked_out_by_hand() {
        assertThat(places("")).isEqualTo("1:01 1:09 3:03 4:04 5:05 6:10 7:02 8:06 9:07 –:08");
        assertThat(places("1")).isEqualTo("1:01 1:02 1:09 4:03 4:10 6:04 6:05 8:06 9:07 –:08");
        assertThat(places("2")).isEqualTo("1:01 1:03 1:04 1:06 1:09 6:05 7:02 7:07 –:08 –:10");
        assertThat(places("1.1")).isEqualTo("1:01 1:02 1:09 4:03 5:04 5:05 7:10 8:06 9:07 –:08");
        assertThat(places("1.2")).isEqualTo("1:01 1:02 1:09 1:10 5:03 5:04 5:05 8:06 8:07 –:08");
        assertThat(places("1.1.1")).isEqualTo("1:01 1:02 1:06 1:10 5:04 5:05 7:03 7:07 –:08 –:09");
    }

    @Test
    @Tag("A-05")
    void three_of_thirty_four_that_are_not_finished_leave_the_places_1_to_31() {
        var entries = IntStream.range(0, 34)
                .mapToObj(at -> Entry.of(card(at, at < 3 ? "1 3 2 –" : "0 0 0 0.%03d".formatted(at)), ItemCode.of("2")))
                .toList();
        var standings = Standings.of(2030, entries, BandScale.NONE);
        assertThat(standings.units())
                .extracting(unit -> unit.place().orElse(0))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 34)
                        .map(place -> place > 31 ? 0 : place)
                        .boxed()
                        .toList());
        assertThat(standings.ranked()).isEqualTo(31);
    }

    @Test
    @Tag("B-02")
    @Tag("A-06")
    void the_average_of_an_area_is_that_of_shares_of_finished_units_to_which_it_applies() {
        var scorecard = Scorecard.of(SET, ten());
        // Area 2: 1, 0, 1, 1, 3.999/4, 1, 0 and 1 over eight units.
        assertThat(scorecard.mean().areas().get(1))
                .contains(Share.of("23.999").dividedBy(Share.of(4)).dividedBy(Share.of(8)));
        assertThat(scorecard.units().get(7).areas()).containsOnly(Optional.empty());
        assertThat(scorecard.units().get(9).areas().get(1)).isEmpty();
        assertThat(scorecard.units().get(8).total()).contains(Share.ONE);
        assertThat(scorecard.only(List.of("U01", "U02")).mean().areas().get(1))
                .contains(Share.ONE.dividedBy(Share.of(2)));
        assertThat(scorecard.only(List.of("U08")).mean().total()).isEmpty();
    }

    @Test
    @Tag("B-02")
    void an_arrow_needs_a_change_of_more_than_the_gap() {
        var gap = Share.of("0.05");
        assertThat(Trend.of(Share.of("0.80"), Share.of("0.75"), gap)).isEqualTo(Trend.LEVEL);
        assertThat(Trend.of(Share.of("0.8001"), Share.of("0.75"), gap)).isEqualTo(Trend.UP);
        assertThat(Trend.of(Share.of("0.70"), Share.of("0.7501"), gap)).isEqualTo(Trend.DOWN);
        assertThat(Side.of(Share.of("0.5"), Share.ONE.dividedBy(Share.of(2)))).isEqualTo(Side.AT);
        assertThat(Side.of(Share.of("0.5001"), Share.of("0.5"))).isEqualTo(Side.ABOVE);
        assertThat(Side.of(Share.of("0.4999"), Share.of("0.5"))).isEqualTo(Side.BELOW);
    }
}
