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
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.grid.Trial;

/// W2, all single changes: one for every leaf of each of 63 units, with the places of all units after each.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EveryChangeBench {
    private final Field field = new Field();
    private final Map<String, UnitFacts> facts = field.units(63);
    private final Trial trial = Trial.of(field.places(facts));
    private final List<Changes.Change> changes = Changes.of(field, facts);

    /// Checks the total after every change against the cards.
    @Setup
    public void check() {
        var cards = Checked.cards(field.set(), facts);
        for (var change : changes) {
            give(change);
            Checked.check(trial.total().equals(total(cards.get(change.unit()), change)), change);
        }
    }

    private Points total(ScoreCard card, Changes.Change change) {
        var leaf = field.set().item(change.leaf()).orElseThrow();
        var before = card.leaf(change.leaf()).points().orElse(Points.ZERO);
        var after = LeafScore.of(leaf, change.facts(), field.set().terms().settling());
        return card.total().minus(before).plus(after.points().orElse(Points.ZERO));
    }

    private void give(Changes.Change change) {
        trial.give(change.unit(), change.cell(), change.num(), change.den());
    }

    /// Every change once.
    @Benchmark
    public void everyChange(Blackhole hole) {
        for (var change : changes) {
            give(change);
            hole.consume(trial.achieved(change.node()));
            hole.consume(trial.place(change.unit()));
        }
    }
}
