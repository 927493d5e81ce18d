package parindex.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.grid.Trial;

/// W2: one input of one unit changes; its path, its total and the places of all units are worked out anew.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrialBench {
    private static final int PROBES = 200;

    @Param({"63", "630", "6300"})
    private int units;

    private Trial trial = Trial.of(new Field().places(Map.of()));
    private List<Changes.Change> changes = List.of();
    private int total;
    private int next;

    /// Generates one change for every unit and leaf, and checks some of them against cards and standings.
    @Setup
    public void check() {
        var field = new Field();
        var facts = field.units(units);
        var cards = Checked.cards(field.set(), facts);
        trial = Trial.of(field.places(facts));
        changes = Changes.of(field, facts);
        total = field.set().items().size();
        for (int i = 0; i < PROBES; i++) {
            var change = changes.get((int) (i * 7_919L % changes.size()));
            give(change);
            check(change, ScoreCard.of("thử", 2020, field.set(), changed(field, change, facts)), cards);
        }
    }

    private static UnitFacts changed(Field field, Changes.Change change, Map<String, UnitFacts> facts) {
        var name = List.copyOf(facts.keySet()).get(change.unit());
        var given = Optional.ofNullable(facts.get(name)).orElseThrow();
        var leaves = new HashMap<>(given.leaves());
        leaves.put(change.leaf(), change.facts());
        return new UnitFacts(leaves, given.notApplicable());
    }

    private void check(Changes.Change change, ScoreCard again, List<ScoreCard> cards) {
        var place = 1;
        for (int unit = 0; unit < cards.size(); unit++) {
            place += unit != change.unit() && cards.get(unit).total().isMoreThan(again.total()) ? 1 : 0;
        }
        Checked.check(trial.total().equals(again.total()), change);
        Checked.check(
                again.isComplete() ? trial.place(change.unit()) == place : trial.place(change.unit()) == 0, change);
    }

    private void give(Changes.Change change) {
        trial.give(change.unit(), change.cell(), change.num(), change.den());
    }

    /// One change, another one every time.
    @Benchmark
    public void oneChange(Blackhole hole) {
        var change = changes.get(next);
        next = next + 1 == changes.size() ? 0 : next + 1;
        give(change);
        hole.consume(trial.achieved(change.node()));
        hole.consume(trial.achieved(total));
        hole.consume(trial.place(change.unit()));
    }
}
