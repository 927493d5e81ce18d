package parindex.formats.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Requirement;
import parindex.core.criteria.item.Source;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// Sets made by chance from a seed, which say everything a set can say, in odd words. Their sums are right, their rules
/// are not always wise.
public final class OddSetFixture {
    private final Random random;
    private final OddRulesFixture rules;

    private OddSetFixture(long seed) {
        this.random = new Random(seed);
        this.rules = new OddRulesFixture(random);
    }

    /// One set with two to four areas.
    public static CriteriaSet set(long seed) {
        return new OddSetFixture(seed).set();
    }

    private CriteriaSet set() {
        var items = new ArrayList<Item>();
        var areas = 2 + random.nextInt(3);
        IntStream.rangeClosed(1, areas).forEach(area -> area(String.valueOf(area), items));
        var bands = Stream.of("90", "79.5", "0").map(Points::of);
        var scale = new BandScale(bands.map(from -> new BandScale.Band(OddTexts.any(random), from))
                .toList());
        return new CriteriaSet("bo-thu-" + random.nextInt(9), OddTexts.any(random), items, scale, terms());
    }

    private void area(String code, List<Item> items) {
        var below = new ArrayList<Item>();
        for (int at = 1; at <= 1 + random.nextInt(3); at++) {
            if (random.nextBoolean()) {
                below.add(leaf(code + "." + at));
            } else {
                below.addAll(criterion(code + "." + at));
            }
        }
        items.add(parent(code, below.stream().filter(item -> item.code().parts().size() == 2)));
        items.addAll(below);
    }

    private List<Item> criterion(String code) {
        var leaves = IntStream.rangeClosed(9, 9 + random.nextInt(4))
                .mapToObj(at -> leaf(code + "." + at))
                .toList();
        return Stream.concat(Stream.of(parent(code, leaves.stream())), leaves.stream())
                .toList();
    }

    private Item parent(String code, Stream<Item> below) {
        var max = Points.sum(below.map(Item::max));
        return new Item(
                ItemCode.of(code),
                OddTexts.any(random),
                max,
                Source.UNKNOWN,
                assignment(),
                Optional.empty(),
                details());
    }

    private Item leaf(String code) {
        var max = Points.of(List.of("0.5", "1", "2", "0.25", "1.123456789").get(random.nextInt(5)));
        var source = Source.values()[random.nextInt(Source.values().length - 1)];
        return new Item(
                ItemCode.of(code),
                OddTexts.any(random),
                max,
                source,
                assignment(),
                Optional.of(rules.scoring(max)),
                details());
    }

    private Assignment assignment() {
        return new Assignment(names(), names(), names());
    }

    private List<String> names() {
        return IntStream.range(0, Math.max(0, random.nextInt(6) - 3))
                .mapToObj(at -> OddTexts.line(random))
                .toList();
    }

    private Details details() {
        return new Details(guidance(), evidence(), rules.law(), names());
    }

    private Guidance guidance() {
        return switch (random.nextInt(4)) {
            case 0 -> new Guidance(OddTexts.any(random), "", List.of());
            case 1 ->
                new Guidance(
                        OddTexts.any(random),
                        OddTexts.any(random),
                        List.of(new Guidance.Answer(OddTexts.any(random), OddTexts.any(random))));
            case 2 -> new Guidance("", OddTexts.any(random), List.of());
            default -> Guidance.NONE;
        };
    }

    private List<Requirement> evidence() {
        return switch (random.nextInt(3)) {
            case 0 -> List.of(new Requirement(OddTexts.any(random), "", ""));
            case 1 ->
                List.of(
                        new Requirement(OddTexts.any(random), OddTexts.any(random), ""),
                        new Requirement(OddTexts.any(random), "", OddTexts.any(random)));
            default -> List.of();
        };
    }

    private Terms terms() {
        return new Terms(
                Optional.of(UnitKind.values()[random.nextInt(UnitKind.values().length)]),
                List.of(2026, 2027),
                List.of(act("1/QĐ-THỬ"), new LegalBasis("2/HD-THỬ", Optional.empty(), OddTexts.any(random))),
                settling(),
                random.nextBoolean() ? Rounding.PRINTED : Rounding.cut(3),
                Optional.of(new Terms.Size(3, 6, 9, Points.of("12.5"))),
                Terms.Status.values()[random.nextInt(2)],
                rules.law(),
                new NotApplicable(NotApplicable.Policy.values()[random.nextInt(3)], rules.basis()),
                adjustments(),
                random.nextBoolean() ? Optional.empty() : Optional.of(lineage()));
    }

    private LegalBasis act(String number) {
        var validity = new Validity(Optional.of(LocalDate.of(2026, 1, 5)), Optional.of(LocalDate.of(2027, 12, 31)));
        return new LegalBasis(
                number,
                Optional.of(LocalDate.of(2025, 12, 30)),
                OddTexts.any(random),
                validity,
                "https://thu.vn/a?b=1");
    }

    private Settling settling() {
        Map<Source, Rounding> ways = new EnumMap<>(Source.class);
        ways.put(Source.FACTS, Rounding.cut(4));
        ways.put(Source.LEADERS_SURVEY, Rounding.halfUp(5));
        ways.put(Source.SIPAS, Rounding.cut(0));
        ways.put(Source.OTHER_BODY, Rounding.halfUp(12));
        return new Settling(ways, rules.basis());
    }

    private Adjustments adjustments() {
        if (random.nextInt(4) == 0) {
            return Adjustments.NONE;
        }
        var bonus = new Adjustment(
                "award",
                rules.label(),
                Adjustment.Direction.BONUS,
                rules.measure(),
                Points.of("0.5"),
                Points.of("2"),
                rules.basis());
        var penalty = new Adjustment(
                OddTexts.line(random),
                rules.label(),
                Adjustment.Direction.PENALTY,
                rules.measure(),
                Points.of("0.25"),
                Points.of("1"),
                rules.basis());
        return new Adjustments(
                List.of(bonus, penalty), Optional.of(Points.of("3")), Optional.empty(), random.nextBoolean());
    }

    private Lineage lineage() {
        return new Lineage(
                OddTexts.any(random),
                List.of(
                        new Lineage.Link(
                                Lineage.Change.SPLIT,
                                List.of(ItemCode.of("1.1")),
                                List.of(ItemCode.of("1.1"), ItemCode.of("1.10"))),
                        new Lineage.Link(Lineage.Change.DROPPED, List.of(ItemCode.of("3.4.12")), List.of()),
                        new Lineage.Link(Lineage.Change.NEW, List.of(), List.of(ItemCode.of("2.2")))),
                rules.basis());
    }

    /// An article of an act, for the fixture's rules.
    static Citation citation(Random random) {
        return new Citation("1/QĐ-THỬ", random.nextBoolean() ? "" : OddTexts.any(random));
    }
}
