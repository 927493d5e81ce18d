package parindex.formats.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.publication.Decision;
import parindex.core.publication.ExtraRecord;
import parindex.core.publication.Heading;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.Proof;
import parindex.core.publication.Publication;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.UnitRecord;
import parindex.core.unit.UnitKind;

/// Invented publications with ties, missing items, items that do not apply, bonuses, penalties and figures at the
/// edge of rounding; the same seed is the same publication.
final class GeneratedPublication {
    private final Random random;
    private final Map<ItemCode, GeneratedRule> rules = new HashMap<>();

    GeneratedPublication(long seed) {
        this.random = new Random(seed);
    }

    static Publication of(long seed) {
        return new GeneratedPublication(seed).publication(2 + (int) (seed % 5));
    }

    Publication publication(int units) {
        var set = set();
        var records = new ArrayList<UnitRecord>();
        for (int at = 0; at < units; at++) {
            var code = "xa-%03d".formatted(at);
            records.add(at > 0 && random.nextInt(4) == 0 ? twin(records.getLast(), code) : record(set, code));
        }
        return Publication.of(heading(1), Map.of("commune", set), records);
    }

    static Heading heading(int version) {
        var before = version == 1
                ? Optional.<Heading.Previous>empty()
                : Optional.of(new Heading.Previous(version - 1, "0".repeat(64)));
        return new Heading(
                "tinh-thu-2026",
                "Đợt chấm thử “Tỉnh Thử”",
                2026,
                "Tỉnh Thử",
                version,
                new Decision("12/QĐ-UBND", LocalDate.of(2026, 12, 1)),
                "parindex 0.1.0",
                version == 1 ? "" : "Đính chính một mục",
                before,
                true);
    }

    private CriteriaSet set() {
        var items = new ArrayList<Item>();
        for (int area = 1; area <= 2 + random.nextInt(2); area++) {
            items.add(item(String.valueOf(area), false));
            for (int criterion = 1; criterion <= 1 + random.nextInt(3); criterion++) {
                var parts = random.nextInt(4);
                items.add(item(area + "." + criterion, parts == 0));
                for (int part = 1; part <= parts; part++) {
                    items.add(item(area + "." + criterion + "." + part, true));
                }
            }
        }
        var bands = new BandScale(List.of(
                new BandScale.Band("A", Points.of("6")),
                new BandScale.Band("B", Points.of("3.5")),
                new BandScale.Band("C", Points.ZERO)));
        return new CriteriaSet("invented", "Bộ tiêu chí bịa ra để thử", items, bands, terms());
    }

    private Item item(String code, boolean leaf) {
        var max = Points.of(GeneratedRule.one(random, List.of("0.5", "1", "1.5", "0.25", "2")));
        var source =
                !leaf ? Source.UNKNOWN : GeneratedRule.one(random, List.of(Source.FACTS, Source.SIPAS, Source.FACTS));
        var details = new Details(
                Guidance.NONE, List.of(), List.of(), random.nextInt(9) == 0 ? List.of("island", "new") : List.of());
        var item = new Item(ItemCode.of(code), "Mục " + code, max, source, Assignment.NONE).with(details);
        if (!leaf || random.nextInt(15) == 0) {
            return item;
        }
        var rule = GeneratedRule.of(random, max);
        rules.put(item.code(), rule);
        return item.scored(new Scoring(rule.rule(), Basis.NONE));
    }

    private Terms terms() {
        var settling = new EnumMap<Source, Rounding>(Source.class);
        if (random.nextBoolean()) {
            settling.put(Source.FACTS, random.nextBoolean() ? Rounding.halfUp(2) : Rounding.cut(3));
            settling.put(Source.SIPAS, Rounding.halfUp(4));
        }
        var policy = GeneratedRule.one(random, List.of(NotApplicable.Policy.values()));
        return new Terms(
                        Optional.of(UnitKind.COMMUNE),
                        List.of(2026),
                        List.of(),
                        new Settling(settling, Basis.NONE),
                        Rounding.PRINTED,
                        Optional.empty())
                .with(new NotApplicable(policy, Basis.NONE))
                .with(adjustments());
    }

    private Adjustments adjustments() {
        if (random.nextInt(3) == 0) {
            return Adjustments.NONE;
        }
        var cases = Measure.of(new Input("cases", Text.same("Số lần"), Text.same("lần"), Allowed.COUNT));
        var prize = new Adjustment(
                "prize",
                Text.same("Sáng kiến"),
                Adjustment.Direction.BONUS,
                cases,
                Points.of("0.3"),
                Points.of("1"),
                Basis.NONE);
        var breach = new Adjustment(
                "breach",
                Text.same("Vi phạm"),
                Adjustment.Direction.PENALTY,
                cases,
                Points.of("0.7"),
                Points.of("2"),
                Basis.NONE);
        var cap = random.nextBoolean() ? Optional.of(Points.of("0.5")) : Optional.<Points>empty();
        return new Adjustments(List.of(prize, breach), cap, Optional.empty(), random.nextBoolean());
    }

    private UnitRecord record(CriteriaSet set, String code) {
        var groups = random.nextInt(4) == 0 ? List.of("island") : List.<String>of();
        var unit = new PublishedUnit(code, "Xã Thử " + code, "commune", groups);
        if (random.nextInt(12) == 0) {
            return UnitRecord.unfinished(unit);
        }
        var leaves = new ArrayList<LeafRecord>();
        for (var leaf : set.leaves()) {
            leaves.add(leaf(leaf));
        }
        return UnitRecord.of(unit, leaves, extras(set));
    }

    private LeafRecord leaf(Item leaf) {
        var rule = rules.get(leaf.code());
        var facts = rule == null ? Facts.of("points", leaf.max().share()) : rule.facts(random);
        var proofs = random.nextBoolean() ? List.of(proof()) : List.<Proof>of();
        return new LeafRecord(leaf.code(), facts, origin(leaf), proofs);
    }

    private Proof proof() {
        var sha256 = Hash.of(new byte[] {(byte) random.nextInt(9)});
        return random.nextBoolean()
                ? new Proof(sha256, "tr. 2–5")
                : new Proof(sha256, "tr. 2–5", "12/BC-THỬ", Optional.of(LocalDate.of(2026, 3, 1)));
    }

    private Origin origin(Item leaf) {
        return switch (random.nextInt(14)) {
            case 0 -> new Origin.Exempt("council");
            case 1, 2, 3 -> new Origin.SetBy("appraiser", GeneratedRule.points(random, leaf.max()));
            case 4 -> new Origin.SetBy("council", leaf.max());
            case 5, 6 ->
                new Origin.Surveyed(
                        "Khảo sát bịa",
                        new Points(leaf.max().value().multiply(new java.math.BigDecimal("0.87655"))),
                        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(412),
                        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Share.of("0.0125")));
            default -> Origin.ByRule.IT;
        };
    }

    private List<ExtraRecord> extras(CriteriaSet set) {
        var extras = new ArrayList<ExtraRecord>();
        for (var adjustment : set.terms().adjustments().all()) {
            if (random.nextInt(3) == 0) {
                var cases = random.nextInt(40) == 0 ? Facts.NONE : Facts.of("cases", Share.of(random.nextInt(5)));
                extras.add(new ExtraRecord(adjustment.name(), cases, "council", List.of()));
            }
        }
        return extras;
    }

    /// A unit with the very same figures: it shares the place.
    private static UnitRecord twin(UnitRecord other, String code) {
        var unit = other.unit();
        return new UnitRecord(
                new PublishedUnit(code, "Xã Thử " + code, unit.kind(), unit.groups()), other.leaves(), other.extras());
    }
}
