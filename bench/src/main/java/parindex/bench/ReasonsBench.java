package parindex.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.ranking.Standings;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.grid.Places;

/// W1 with reasons, 63 units: the way every rule went, what it looked at, what was lost; and the same by score cards.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReasonsBench {
    private static final int UNITS = 63;

    private final Field field = new Field();
    private final Map<String, UnitFacts> facts = field.units(UNITS);
    private final Places places = field.places(facts);
    private final List<ItemCode> items =
            field.set().items().stream().map(Item::code).toList();
    private final List<ItemCode> leaves =
            field.set().leaves().stream().map(Item::code).toList();

    /// Checks points, places and the sentences of every leaf against score cards.
    @Setup
    public void check() {
        var cards = Checked.cards(field.set(), facts);
        Checked.same(places, cards);
        for (int unit = 0; unit < UNITS; unit++) {
            for (var leaf : leaves) {
                Checked.check(
                        places.points().leaf(unit, leaf).equals(cards.get(unit).leaf(leaf)), leaf);
            }
        }
    }

    /// Points, places, and for each item of each unit which way its rule went and the points lost.
    @Benchmark
    public void scoreWithReasons(Blackhole hole) {
        score();
        for (int unit = 0; unit < UNITS; unit++) {
            for (var item : items) {
                var why = places.points().why(unit, item);
                hole.consume(why.branch());
                hole.consume(why.number());
                hole.consume(why.lostUnits());
            }
        }
    }

    /// The same and the facts that every rule looked at.
    @Benchmark
    public void scoreWithReasonsAndFacts(Blackhole hole) {
        scoreWithReasons(hole);
        for (int unit = 0; unit < UNITS; unit++) {
            for (var leaf : leaves) {
                hole.consume(places.points().facts().facts(unit, leaf));
            }
        }
    }

    /// The sentences, in both languages, of all leaves of one unit.
    @Benchmark
    public void sentencesOfOneUnit(Blackhole hole) {
        for (var leaf : leaves) {
            places.points().leaf(7, leaf).award().ifPresent(award -> hole.consume(award.said()));
        }
    }

    /// The peer within the house: score cards and standings.
    @Benchmark
    public Standings cardsAndStandings() {
        return Checked.standings(Checked.cards(field.set(), facts));
    }

    private void score() {
        places.points().score();
        places.rank();
    }
}
