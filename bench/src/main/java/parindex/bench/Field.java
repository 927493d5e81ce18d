package parindex.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.grid.FactGrid;
import parindex.core.scoring.grid.Places;
import parindex.core.scoring.grid.PointGrid;
import parindex.core.scoring.grid.ScoringGrid;
import parindex.formats.criteria.BundledSets;

/// A field of units to measure on: the bundled set of a year, and facts that its rules can turn into points, the same
/// ones from the same seed. Where the appraiser sets the points, they are generated too.
final class Field {
    private static final String SET = "vn-province-2020";
    private static final int CHOICE = 64;
    private static final int TRIES = 1_000;
    private final Random random = new Random(2020);
    private final CriteriaSet set =
            BundledSets.in(Path.of(System.getProperty("parindex.home"))).find(SET);
    private final Map<ItemCode, List<Facts>> choices = new LinkedHashMap<>();

    Field() {
        set.leaves().forEach(leaf -> choices.put(leaf.code(), choices(leaf)));
    }

    CriteriaSet set() {
        return set;
    }

    /// The facts of so many units, by name.
    Map<String, UnitFacts> units(int count) {
        var units = new LinkedHashMap<String, UnitFacts>();
        for (int unit = 1; unit <= count; unit++) {
            var facts = new HashMap<ItemCode, Facts>();
            choices.forEach((leaf, choice) -> facts.put(leaf, one(choice)));
            units.put("Đơn vị " + unit, new UnitFacts(facts, Set.of()));
        }
        return units;
    }

    /// The places of these units on a grid of the set.
    Places places(Map<String, UnitFacts> units) {
        return Places.of(PointGrid.of(FactGrid.of(ScoringGrid.of(set), units)));
    }

    /// Other facts for a leaf.
    Facts other(ItemCode leaf) {
        return one(choices.getOrDefault(leaf, List.of()));
    }

    private List<Facts> choices(Item leaf) {
        var scoring = leaf.scoring().orElseThrow();
        var choice = new ArrayList<Facts>();
        for (int i = 0; i < TRIES && choice.size() < CHOICE; i++) {
            var facts = facts(scoring.rule(), leaf.max());
            if (scoring.award(facts, leaf.max()).points().isPresent()) {
                choice.add(facts);
            }
        }
        return choice;
    }

    private Facts facts(Rule rule, Points max) {
        return switch (rule) {
            case Judgement judgement -> Facts.of(Judgement.POINTS, judged(judgement, max));
            case States states ->
                Facts.state(states.input().name(), one(states.states()).name());
            case Checklist checklist -> figures(checklist.inputs(), 2);
            case Threshold _, Steps _, Proportional _, Deduction _ -> figures(rule.inputs(), one(List.of(4, 1_000)));
        };
    }

    // Every input from the same span, so that parts are about as often below their whole as above it.
    private Facts figures(List<Input> inputs, int span) {
        return inputs.stream()
                .map(input -> Facts.of(input.name(), figure(input.allowed(), span)))
                .reduce(Facts.NONE, Field::joined);
    }

    private static Facts joined(Facts some, Facts other) {
        return other.given().entrySet().stream()
                .reduce(some, (facts, fact) -> facts.and(fact.getKey(), fact.getValue()), (one, two) -> two);
    }

    private Share figure(Input.Allowed allowed, int span) {
        if (allowed.whole()) {
            return Share.of(random.nextInt(span));
        }
        var top = allowed.most().orElseGet(() -> Share.of(span));
        return Share.of(BigDecimal.valueOf(random.nextInt(100_001), 5)).times(top);
    }

    private Share judged(Judgement rule, Points max) {
        var allowed = rule.allowed().isEmpty()
                ? Stream.of("0", "0.5", "1")
                        .map(part -> max.share().times(Share.of(part)))
                        .toList()
                : rule.allowed().stream().map(Points::share).toList();
        return one(allowed);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
