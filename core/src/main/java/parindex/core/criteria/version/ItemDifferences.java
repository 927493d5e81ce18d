package parindex.core.criteria.version;

import java.util.List;
import java.util.Optional;
import parindex.core.criteria.CriteriaWording;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.version.Difference.Kind;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.change.RuleDifference;
import parindex.core.points.change.RuleDifference.Scored;

/// What differs between an item before and after, wherever it stands.
final class ItemDifferences {
    private ItemDifferences() {}

    static List<Difference> between(Item before, Item after) {
        var lines = new Lines(Optional.of(after.code()));
        lines.differ(Kind.TITLE_CHANGED, before.title(), after.title(), DifferenceWording::quoted);
        lines.differ(Kind.MAX_CHANGED, before.max(), after.max(), DifferenceWording::points);
        lines.differ(Kind.SOURCE_CHANGED, before.source(), after.source(), CriteriaWording::source);
        rule(before, after, lines);
        lines.differ(Kind.ASSIGNMENT_CHANGED, before.assignment(), after.assignment(), DifferenceWording::assignment);
        var old = before.details();
        var now = after.details();
        lines.differ(Kind.EVIDENCE_CHANGED, old.evidence(), now.evidence(), DifferenceWording::evidence);
        if (!old.guidance().equals(now.guidance())) {
            lines.add(
                    Kind.GUIDANCE_CHANGED,
                    DifferenceWording.guidance(old.guidance()),
                    DifferenceWording.guidance(now.guidance()),
                    DifferenceWording.guidanceChanged());
        }
        lines.differ(Kind.LAW_CHANGED, old.law(), now.law(), DifferenceWording::law);
        lines.differ(Kind.SCOPE_CHANGED, old.notFor(), now.notFor(), DifferenceWording::names);
        return lines.all();
    }

    private static void rule(Item before, Item after, Lines lines) {
        var old = scored(before);
        var now = scored(after);
        if (old.isPresent() && now.isPresent()) {
            RuleDifference.between(old.get(), now.get())
                    .forEach(change -> lines.add(Kind.RULE_CHANGED, change.before(), change.after(), change.said()));
            lines.differ(Kind.BASIS_CHANGED, basis(before), basis(after), DifferenceWording::basis);
        } else if (old.isPresent() || now.isPresent()) {
            lines.differ(Kind.RULE_CHANGED, old, now, ItemDifferences::rule);
        }
    }

    private static Basis basis(Item item) {
        return item.scoring().map(Scoring::basis).orElse(Basis.NONE);
    }

    private static Optional<Scored> scored(Item item) {
        return item.scoring().map(scoring -> new Scored(scoring.rule(), item.max()));
    }

    private static Text rule(Optional<Scored> scored) {
        return scored.map(rule -> rule.rule().said(rule.max())).orElse(Text.same(""));
    }
}
