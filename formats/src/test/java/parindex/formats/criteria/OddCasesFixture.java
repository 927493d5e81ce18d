package parindex.formats.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.scoring.WorkedCase;
import parindex.core.scoring.WorkedCase.Outcome;

/// Worked cases made by chance, one for each leaf: figures, rates, states, appraised points, or nothing at all. They do
/// not have to hold, only to come back as they were.
final class OddCasesFixture {
    private final Random random;

    private OddCasesFixture(long seed) {
        this.random = new Random(seed);
    }

    static List<WorkedCase> cases(CriteriaSet set, long seed) {
        var fixture = new OddCasesFixture(seed);
        return set.leaves().stream().map(fixture::worked).toList();
    }

    private WorkedCase worked(Item leaf) {
        var facts = facts(leaf.scoring().orElseThrow().rule());
        var outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
        var points = outcome == Outcome.SCORED ? Optional.of(Points.of("0.375")) : Optional.<Points>empty();
        return new WorkedCase(OddTexts.any(random), leaf.code(), facts, outcome, points, OddTexts.any(random));
    }

    private Facts facts(Rule rule) {
        if (random.nextInt(5) == 0) {
            return Facts.NONE;
        }
        if (rule instanceof Judgement) {
            return Facts.of(Judgement.POINTS, Share.of("0.25"));
        }
        if (rule instanceof States states) {
            var chosen = states.states().get(random.nextInt(states.states().size()));
            return Facts.state(states.input().name(), random.nextBoolean() ? chosen.name() : "1,5");
        }
        return rule.inputs().stream().reduce(Facts.NONE, this::with, (one, other) -> other);
    }

    private Facts with(Facts facts, Input input) {
        var value = Share.of(List.of("0", "1.234", "12.5", "2538227", "-3").get(random.nextInt(5)));
        var isRate = input.unit().equals(Input.PERCENT);
        return facts.and(input.name(), isRate ? value.dividedBy(Share.of(100)) : value);
    }
}
