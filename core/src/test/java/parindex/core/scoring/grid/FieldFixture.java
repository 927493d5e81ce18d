package parindex.core.scoring.grid;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.scoring.UnitFacts;

/// A field of units close together: six leaves with points in quarters, so that many share a place; some wait for an
/// appraiser, some leaves do not apply to some, some report a bonus.
final class FieldFixture {
    static final List<ItemCode> LEAVES = IntStream.rangeClosed(1, 6)
            .mapToObj(i -> ItemCode.of((1 + i / 3) + "." + i))
            .toList();
    private static final ItemCode LAST = LEAVES.getLast();
    private static final Basis BASIS = Basis.of(Known.STATED, "1/QĐ-THỬ");
    private static final States ANSWERS = new States(
            new Input("answer", Text.same("trả lời"), Input.BARE, Input.Allowed.ANY),
            List.of(
                    new States.State("no", Text.same("không"), Optional.of(Points.ZERO)),
                    new States.State("yes", Text.same("có"), Optional.of(Points.of("1"))),
                    new States.State("none", Text.same("không phát sinh"), States.Worth.NotApplicable.IT)));
    private static final Adjustment BONUS = new Adjustment(
            "award",
            Text.same("thưởng"),
            Adjustment.Direction.BONUS,
            Measure.of(new Input("cases", Text.same("số lần"), Input.BARE, Input.Allowed.COUNT)),
            Points.of("0.25"),
            Points.of("0.5"),
            BASIS);
    private final Random random;

    FieldFixture(long seed) {
        this.random = new Random(seed);
    }

    /// A set that does with what does not apply as the policy says.
    static CriteriaSet set(Policy policy) {
        var leaves = LEAVES.stream()
                .map(code -> Item.of(code.toString(), "Mục", "1").scored(new Scoring(rule(code), BASIS)));
        var areas =
                LEAVES.stream().map(ItemCode::area).distinct().map(code -> Item.of(code.toString(), "Lĩnh vực", "2"));
        return new CriteriaSet("thu", "Bộ thử", Stream.concat(areas, leaves).toList(), BandScale.NONE, terms(policy));
    }

    private static Rule rule(ItemCode leaf) {
        return leaf.equals(LAST) ? ANSWERS : new Judgement(List.of());
    }

    private static Terms terms(Policy policy) {
        return new Terms(
                Optional.empty(),
                List.of(2030),
                List.of(),
                Settling.UNDECLARED,
                Rounding.PRINTED,
                Optional.empty(),
                Terms.Status.TEMPLATE,
                List.of(),
                new NotApplicable(policy, BASIS),
                new Adjustments(List.of(BONUS), Optional.empty(), Optional.empty(), false),
                Optional.empty());
    }

    Policy policy() {
        return Policy.values()[number(Policy.values().length)];
    }

    SequencedMap<String, UnitFacts> units(int count) {
        var units = new LinkedHashMap<String, UnitFacts>();
        IntStream.range(0, count).forEach(unit -> units.put("Đơn vị " + unit, unit()));
        return units;
    }

    private UnitFacts unit() {
        var facts = new HashMap<ItemCode, Facts>();
        LEAVES.forEach(leaf -> facts.put(leaf, facts(leaf)));
        if (number(8) == 0) {
            facts.remove(leaf());
        }
        return new UnitFacts(facts, number(4) == 0 ? Set.of(leaf()) : Set.of(), Set.of(), bonus());
    }

    // One in twenty reports words for a number of cases, which is not clear.
    private Map<String, Facts> bonus() {
        return switch (number(20)) {
            case 0 -> Map.of(BONUS.name(), Facts.state("cases", "chữ"));
            case 1, 2, 3, 4, 5 -> Map.of(BONUS.name(), Facts.of("cases", Share.of(number(4))));
            default -> Map.of();
        };
    }

    ItemCode leaf() {
        return LEAVES.get(number(LEAVES.size()));
    }

    /// Points in quarters, or an answer for the last leaf.
    Facts facts(ItemCode leaf) {
        return leaf.equals(LAST)
                ? Facts.state("answer", ANSWERS.states().get(number(3)).name())
                : Facts.of(Judgement.POINTS, Share.of(BigDecimal.valueOf(number(5) * 25L, 2)));
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
