package parindex.formats.publication;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.table.AllowedPoints;
import parindex.core.publication.Decision;
import parindex.core.publication.Heading;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.Proof;
import parindex.core.publication.Publication;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.UnitRecord;
import parindex.formats.criteria.BundledSets;

/// The invented round of "Tỉnh Thử": eight departments and six communes by the template sets, one of each unfinished.
final class InventedRound {
    private final Random random = new Random(20261128);

    static Publication publication() {
        return new InventedRound().whole();
    }

    private Publication whole() {
        var sets = BundledSets.in(Path.of(System.getProperty("parindex.home")));
        var department = sets.find("template-department-2025");
        var commune = sets.find("template-commune");
        var units = new ArrayList<UnitRecord>();
        for (int at = 1; at <= 8; at++) {
            units.add(unit("so-thu-" + at, "Sở Thử nghiệm " + at, "department", department, at == 8));
        }
        for (int at = 1; at <= 6; at++) {
            units.add(unit("xa-thu-" + at, "Xã Thử " + at, "commune", commune, at == 6));
        }
        return Publication.of(heading(), Map.of("department", department, "commune", commune), units);
    }

    private static Heading heading() {
        return new Heading(
                "tinh-thu-2026",
                "Đợt đánh giá của Tỉnh Thử năm 2026 (số liệu bịa)",
                2026,
                "Tỉnh Thử",
                1,
                new Decision("00/QĐ-UBND (bịa)", LocalDate.of(2026, 12, 15)),
                "parindex 0.1.0",
                "",
                Optional.empty(),
                true);
    }

    private UnitRecord unit(String code, String name, String kind, CriteriaSet set, boolean unfinished) {
        var unit = new PublishedUnit(code, name, kind, List.of());
        return unfinished
                ? UnitRecord.unfinished(unit)
                : UnitRecord.of(
                        unit,
                        set.leaves().stream().map(leaf -> leaf(code, leaf)).toList(),
                        List.of());
    }

    private LeafRecord leaf(String unit, Item leaf) {
        var rule = leaf.scoring().orElseThrow().rule();
        var facts = facts(rule);
        var proof = new Proof(
                Hash.of((unit + leaf.code()).getBytes(StandardCharsets.UTF_8)), "tr. " + (1 + random.nextInt(9)));
        var origin = leaf.source().isSurvey()
                ? new Origin.Surveyed(
                        "Khảo sát bịa của Tỉnh Thử",
                        survey(leaf),
                        Optional.of(120 + random.nextInt(300)),
                        Optional.of(Share.of("0.02")))
                : origin(leaf, rule, facts);
        return new LeafRecord(leaf.code(), facts, origin, List.of(proof));
    }

    private Points survey(Item leaf) {
        return new Points(leaf.max().value().multiply(new java.math.BigDecimal("0." + (700 + random.nextInt(299)))));
    }

    /// By the rule where it gives points for the figures, otherwise set by an appraiser within its steps.
    private Origin origin(Item leaf, Rule rule, Facts facts) {
        var byRule =
                leaf.scoring().orElseThrow().award(facts, leaf.max()).points().isPresent();
        if (byRule && random.nextInt(12) > 0) {
            return Origin.ByRule.IT;
        }
        var steps = AllowedPoints.of(rule, leaf.max()).steps();
        return new Origin.SetBy("appraiser", steps.isEmpty() ? leaf.max() : GeneratedRule.one(random, steps));
    }

    private Facts facts(Rule rule) {
        if (rule instanceof States states) {
            return Facts.state(
                    states.input().name(),
                    GeneratedRule.one(random, states.states()).name());
        }
        var given = new HashMap<String, Facts.Fact>();
        for (var input : rule.inputs()) {
            given.put(input.name(), new Facts.Figure(figure(input)));
        }
        return new Facts(given);
    }

    private Share figure(Input input) {
        var most = input.allowed().most().orElse(Share.of(100));
        var part = Share.of(70 + random.nextInt(31)).dividedBy(Share.of(100)).times(most);
        return input.allowed().whole() ? part.floor() : part;
    }
}
