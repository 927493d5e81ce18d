package parindex.formats.criteria;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Judgement;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.WorkedCase;
import parindex.core.scoring.grid.FactGrid;
import parindex.core.scoring.grid.Places;
import parindex.core.scoring.grid.PointGrid;
import parindex.core.scoring.grid.ScoringGrid;
import parindex.core.scoring.grid.Trial;

/// Scoring a whole field again, and trying single figures, make nothing that has to be cleared away. Counted in bytes,
/// which a busy machine does not change.
@Tag("N-05")
class FrugalScoringTest {
    private static final Path FOLDER = Path.of(System.getProperty("parindex.home"), "criteria", "vn-province-2020");
    private static final CriteriaSet SET = CriteriaSetReader.read(FOLDER);
    private static final ItemCode JUDGED = ItemCode.of("1.1");
    private static final int UNITS = 63;
    private static final int TIMES = 2_000;

    private final Places places = Places.of(PointGrid.of(FactGrid.of(ScoringGrid.of(SET), units())));
    private final Trial trial = Trial.of(places);
    private final int cell = places.points().facts().grid().cell(JUDGED, Judgement.POINTS);

    private static Map<String, UnitFacts> units() {
        var cases = CasesReader.read(FOLDER, SET).stream()
                .filter(worked -> worked.outcome() == WorkedCase.Outcome.SCORED)
                // An appraiser's points beside figures are worked out on a score card, which does make something.
                .filter(worked -> worked.facts().find(Judgement.POINTS).isEmpty())
                .collect(toMap(WorkedCase::item, WorkedCase::facts, (first, second) -> first));
        var facts = new HashMap<ItemCode, Facts>(cases);
        SET.leaves().stream()
                .filter(leaf -> leaf.scoring().orElseThrow().rule() instanceof Judgement)
                .forEach(leaf -> facts.put(leaf.code(), full(leaf)));
        var units = new LinkedHashMap<String, UnitFacts>();
        IntStream.range(0, UNITS).forEach(unit -> units.put("Đơn vị " + unit, new UnitFacts(facts, Set.of())));
        return units;
    }

    private static Facts full(Item leaf) {
        return Facts.of(Judgement.POINTS, leaf.max().share());
    }

    private static long bytes(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private void tryMany() {
        for (int i = 0; i < TIMES; i++) {
            trial.give(i % UNITS, cell, i % 5, 4);
            trial.place(i % UNITS);
            trial.achieved(places.points().facts().grid().total());
        }
    }

    private void scoreAgain() {
        places.points().score();
        places.rank();
    }

    @Test
    void a_trial_makes_nothing_whose_bytes_grow_with_the_trials() {
        assertThat(bytes(this::tryMany)).isLessThan(TIMES);
        assertThat(places.isTied(0)).isTrue();
    }

    @Test
    void scoring_all_units_again_makes_less_than_one_object_a_unit() {
        assertThat(bytes(this::scoreAgain)).isLessThan(UNITS * 16L);
    }
}
