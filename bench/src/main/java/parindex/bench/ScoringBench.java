package parindex.bench;

import java.util.Map;
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
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.grid.FactGrid;
import parindex.core.scoring.grid.Places;
import parindex.core.scoring.grid.PointGrid;

/// W1, growing: facts in memory become the points of every item and the place of every unit.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBench {
    @Param({"63", "630", "6300"})
    private int units;

    private Map<String, UnitFacts> facts = Map.of();
    private Places places = new Field().places(Map.of());

    /// Generates the facts and checks points and places against score cards.
    @Setup
    public void check() {
        var field = new Field();
        facts = field.units(units);
        places = field.places(facts);
        Checked.same(places, Checked.cards(field.set(), facts));
    }

    /// Points and places from facts that are laid out already.
    @Benchmark
    public Places score() {
        places.points().score();
        places.rank();
        return places;
    }

    /// The same from facts as they are given, laid out first.
    @Benchmark
    public Places layOutAndScore() {
        return Places.of(PointGrid.of(FactGrid.of(places.points().facts().grid(), facts)));
    }
}
