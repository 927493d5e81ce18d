package parindex.formats.criteria;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Measured;
import parindex.core.points.rule.Award;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;

/// The invented figures of twenty departments: what rules are tried out on.
@Tag("U-20")
class InventedFactsTest {
    private static final CriteriaSet SET = BundledSets.atHome().find("template-department-2025");
    private static final Path FILE =
            Path.of(System.getProperty("parindex.home"), "examples", "thu-departments-2025", "facts.csv");
    private static final Faults FAULTS = new Faults("facts.csv");
    private static final List<ScoreCard> CARDS = cards();

    private record Row(String unit, ItemCode code, String input, String value) {
        static Row of(String line) {
            var cells = line.split(",", -1);
            return new Row(cells[0], ItemCode.of(cells[1]), cells[2], cells[3]);
        }

        Node node() {
            return new Node.Word(Place.WHOLE, value);
        }
    }

    private static List<ScoreCard> cards() {
        var units = lines().stream()
                .skip(1)
                .map(Row::of)
                .collect(groupingBy(Row::unit, TreeMap::new, groupingBy(Row::code)));
        return units.entrySet().stream()
                .map(unit -> ScoreCard.of(unit.getKey(), 2025, SET, new UnitFacts(facts(unit.getValue()), Set.of())))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<ItemCode, Facts> facts(Map<ItemCode, List<Row>> rows) {
        return rows.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, leaf -> facts(leaf.getKey(), leaf.getValue())));
    }

    private static Facts facts(ItemCode code, List<Row> rows) {
        var inputs = new Node.Branch(Place.WHOLE, rows.stream().collect(toMap(Row::input, Row::node)));
        var block = Block.of(new Node.Branch(Place.WHOLE, Map.of("inputs", inputs)), FAULTS);
        var rule = SET.item(code).flatMap(Item::scoring).orElseThrow().rule();
        return FactsReader.read(block, rule);
    }

    @Test
    void nineteen_of_twenty_departments_are_finished() {
        var open = CARDS.stream().filter(card -> !card.isComplete()).toList();

        assertThat(FAULTS.list()).isEmpty();
        assertThat(CARDS).hasSize(20);
        assertThat(open).extracting(ScoreCard::unit).containsExactly("Sở Thử 13");
        assertThat(open.getFirst().missing())
                .extracting(item -> item.code().toString())
                .containsExactly("1.6", "6.1.2", "7.3.1", "8.3");
    }

    @Test
    void some_items_do_not_apply_to_some_departments() {
        var without = CARDS.stream()
                .filter(card -> card.totalMax().isLessThan(SET.max()))
                .count();

        assertThat(without).isBetween(8L, 15L);
    }

    @Test
    void totals_spread_over_every_band_but_the_lowest() {
        var bands = CARDS.stream()
                .filter(ScoreCard::isComplete)
                .collect(groupingBy(card -> SET.bands().of(card.total()).orElse("-"), counting()));

        assertThat(bands.keySet()).containsExactlyInAnyOrder("Tốt", "Khá", "Trung bình");
        assertThat(bands.values()).allMatch(units -> units >= 3);
    }

    @Test
    void a_threshold_cuts_through_a_crowd() {
        assertThat(near("1.3.1", "0.2")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(near("3.4.1", "0.98")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(near("7.2.1", "0.6")).hasSizeGreaterThanOrEqualTo(7);
    }

    /// Figures no more than one point of percent away from a limit.
    private static List<Share> near(String code, String limit) {
        var point = Share.of("0.01");
        return CARDS.stream()
                .map(card -> card.leaf(ItemCode.of(code)))
                .flatMap(score -> score.award().stream())
                .flatMap((Award award) -> award.because().figure().stream())
                .map(Measured::value)
                .filter(value -> value.isAtLeast(Share.of(limit).minus(point)))
                .filter(value -> Share.of(limit).plus(point).isAtLeast(value))
                .toList();
    }

    @Test
    void appraised_points_are_there() {
        assertThat(CARDS)
                .allSatisfy(card ->
                        assertThat(card.leaf(ItemCode.of("2.1.2")).state()).isEqualTo(LeafScore.State.SCORED));
    }
}
