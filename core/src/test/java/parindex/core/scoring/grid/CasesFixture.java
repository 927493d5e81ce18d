package parindex.core.scoring.grid;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.points.Basis;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;
import parindex.core.scoring.UnitFacts;

/// Sets and facts from a seed: trees of two or three levels with rules of every kind, and for each unit facts that
/// are right, missing, out of range, just at a limit, very long, words for numbers, or under names nobody asks for.
final class CasesFixture {
    private static final Basis BASIS = Basis.of(Known.STATED, "1/QĐ-THỬ");
    private static final String GROUP = "đặc khu";
    private final Random random;
    private final RulesFixture rules;

    CasesFixture(long seed) {
        this.random = new Random(seed);
        this.rules = new RulesFixture(random);
    }

    /// A set with about `leaves` leaves.
    CriteriaSet set(int leaves) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < leaves; i++) {
            var area = 1 + i / 3;
            var code = rules.once(2) ? area + "." + (1 + i) : area + "." + (1 + i) + ".1";
            items.add(leaf(code));
            Stream.iterate(ItemCode.of(code).parent(), Optional::isPresent, up -> up.flatMap(ItemCode::parent))
                    .map(parent -> Item.of(parent.orElseThrow().toString(), "Mục", "1"))
                    .forEach(items::add);
        }
        return new CriteriaSet("thu", "Bộ thử", items, BandScale.NONE, terms());
    }

    private Item leaf(String code) {
        var max = rules.max();
        return Item.of(code, "Mục", max.toString())
                .from(rules.one(List.of(Source.values())))
                .scored(new Scoring(rules.rule(max), BASIS))
                .with(new Details(Guidance.NONE, List.of(), List.of(), rules.once(6) ? List.of(GROUP) : List.of()));
    }

    private Terms terms() {
        var settling = Stream.of(Source.values())
                .filter(source -> !rules.once(6))
                .collect(toMap(
                        source -> source,
                        source -> new Rounding(random.nextInt(9), rules.one(List.of(Rounding.Way.values())))));
        return new Terms(
                Optional.empty(),
                List.of(2030),
                List.of(),
                new Settling(settling, BASIS),
                Rounding.PRINTED,
                Optional.empty(),
                Terms.Status.TEMPLATE,
                List.of(),
                new NotApplicable(rules.one(List.of(NotApplicable.Policy.values())), BASIS),
                rules.once(2) ? Adjustments.NONE : adjustments(),
                Optional.empty());
    }

    private Adjustments adjustments() {
        var all = Stream.of("award", "press", "breach")
                .map(name -> rules.adjustment(name, rules.one(List.of(Adjustment.Direction.values()))))
                .toList();
        return new Adjustments(all, cap(), cap(), rules.once(2));
    }

    private Optional<Points> cap() {
        return rules.once(2) ? Optional.empty() : Optional.of(rules.max());
    }

    Map<String, UnitFacts> units(CriteriaSet set, int count) {
        var units = new LinkedHashMap<String, UnitFacts>();
        IntStream.range(0, count).forEach(unit -> units.put("Đơn vị " + unit, unit(set)));
        return units;
    }

    int number(int below) {
        return random.nextInt(below);
    }

    /// Facts for a leaf, right or wrong.
    Facts facts(Item leaf) {
        return facts(leaf.scoring().orElseThrow().rule(), leaf.max());
    }

    private UnitFacts unit(CriteriaSet set) {
        var facts = new HashMap<ItemCode, Facts>();
        set.leaves().forEach(leaf -> facts.put(leaf.code(), facts(leaf)));
        var notApplicable = set.items().stream()
                .map(Item::code)
                .filter(code -> rules.once(30))
                .collect(toSet());
        var adjustments = set.terms().adjustments().all().stream()
                .filter(each -> rules.once(2))
                .collect(toMap(Adjustment::name, this::reported));
        return new UnitFacts(facts, notApplicable, rules.once(5) ? Set.of(GROUP) : Set.of(), adjustments);
    }

    private Facts reported(Adjustment adjustment) {
        return facts(new Deduction(adjustment.measure(), adjustment.each(), Optional.empty()), adjustment.cap());
    }

    private Facts facts(Rule rule, Points max) {
        var facts = new HashMap<String, Facts.Fact>();
        for (var name : CompiledRule.names(rule)) {
            if (!rules.once(25)) {
                facts.put(name, fact(rule, max));
            }
        }
        if (rules.once(20)) {
            facts.put(rules.once(3) ? "khác" : Judgement.POINTS, new Facts.Figure(Share.of("0.25")));
        }
        return new Facts(facts);
    }

    private Facts.Fact fact(Rule rule, Points max) {
        if (rules.once(60)) {
            return new Facts.State("chữ");
        }
        return switch (rule) {
            case States states ->
                rules.once(20)
                        ? new Facts.Figure(Share.ONE)
                        : new Facts.State(rules.one(states.states()).name());
            case Checklist ignored -> new Facts.Figure(Share.of(rules.once(30) ? 2 : random.nextInt(2)));
            case Judgement judgement -> new Facts.Figure(judged(judgement, max));
            case Steps steps ->
                figure(steps.steps().stream().map(Steps.Step::from).toList());
            case Threshold threshold -> figure(List.of(threshold.limit()));
            case Proportional proportional ->
                figure(proportional.fullAt().stream().toList());
            case Deduction deduction -> figure(deduction.knownUpTo().stream().toList());
        };
    }

    // Every fourth figure stands just at a limit of the rule.
    private Facts.Fact figure(List<Share> limits) {
        return new Facts.Figure(limits.isEmpty() || !rules.once(4) ? rules.figure() : rules.one(limits));
    }

    private Share judged(Judgement rule, Points max) {
        return rule.allowed().isEmpty() || rules.once(10)
                ? max.share().times(rules.figure()).dividedBy(Share.of(8))
                : rules.one(rule.allowed()).share();
    }
}
