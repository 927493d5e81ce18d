package parindex.core.criteria.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.CriteriaWording;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.Terms;
import parindex.core.criteria.version.Difference.Kind;
import parindex.core.language.Text;
import parindex.core.points.change.RuleDifference;

/// What differs between two sets beside their items.
final class TermsDifferences {
    private static final Text NONE = Text.same("");

    private final Lines lines = new Lines(Optional.empty());

    private TermsDifferences() {}

    static List<Difference> between(CriteriaSet before, CriteriaSet after) {
        var differences = new TermsDifferences();
        differences.lines.differ(Kind.ID_CHANGED, before.id(), after.id(), Text::same);
        differences.lines.differ(Kind.TITLE_CHANGED, before.title(), after.title(), DifferenceWording::quoted);
        differences.terms(before.terms(), after.terms());
        differences.lines.differ(Kind.BANDS_CHANGED, before.bands(), after.bands(), TermsDifferenceWording::bands);
        return differences.lines.all();
    }

    private void terms(Terms before, Terms after) {
        lines.differ(
                Kind.KIND_CHANGED,
                before.kind(),
                after.kind(),
                kind -> kind.map(CriteriaWording::kind).orElse(NONE));
        lines.differ(Kind.YEARS_CHANGED, before.years(), after.years(), TermsDifferenceWording::years);
        lines.differ(Kind.STATUS_CHANGED, before.status(), after.status(), CriteriaWording::status);
        lines.differ(
                Kind.SIZE_CHANGED,
                before.size(),
                after.size(),
                size -> size.map(TermsDifferenceWording::size).orElse(NONE));
        lines.differ(Kind.SETTLING_CHANGED, before.settling(), after.settling(), TermsDifferenceWording::settling);
        lines.differ(Kind.PRINTING_CHANGED, before.printing(), after.printing(), TermsDifferenceWording::rounding);
        acts(before.acts(), after.acts());
        lines.differ(Kind.LAW_CHANGED, before.law(), after.law(), DifferenceWording::law);
        lines.differ(
                Kind.NOT_APPLICABLE_CHANGED,
                before.notApplicable(),
                after.notApplicable(),
                TermsDifferenceWording::notApplicable);
        adjustments(before.adjustments(), after.adjustments());
        lines.differ(
                Kind.LINEAGE_CHANGED,
                before.lineage(),
                after.lineage(),
                lineage -> lineage.map(TermsDifferenceWording::lineage).orElse(NONE));
    }

    private void acts(List<LegalBasis> before, List<LegalBasis> after) {
        var old = named(before, LegalBasis::number);
        var now = named(after, LegalBasis::number);
        var found = lines.all().size();
        old.forEach((number, act) -> lines.differ(
                Kind.ACTS_CHANGED, Optional.of(act), Optional.ofNullable(now.get(number)), TermsDifferences::act));
        now.forEach((number, act) -> {
            if (!old.containsKey(number)) {
                lines.differ(Kind.ACTS_CHANGED, Optional.empty(), Optional.of(act), TermsDifferences::act);
            }
        });
        if (found == lines.all().size()) {
            lines.differ(Kind.ACTS_CHANGED, before, after, TermsDifferenceWording::acts);
        }
    }

    private static Text act(Optional<LegalBasis> act) {
        return act.map(TermsDifferenceWording::act).orElse(NONE);
    }

    private void adjustments(Adjustments before, Adjustments after) {
        var old = named(before.all(), Adjustment::name);
        var now = named(after.all(), Adjustment::name);
        var found = lines.all().size();
        old.forEach((name, one) -> Optional.ofNullable(now.get(name))
                .ifPresentOrElse(
                        same -> adjustment(one, same),
                        () -> lines.differ(
                                Kind.ADJUSTMENT_REMOVED, Optional.of(one), Optional.empty(), TermsDifferences::said)));
        now.forEach((name, one) -> {
            if (!old.containsKey(name)) {
                lines.differ(Kind.ADJUSTMENT_ADDED, Optional.empty(), Optional.of(one), TermsDifferences::said);
            }
        });
        if (found == lines.all().size()) {
            lines.differ(Kind.ADJUSTMENT_CHANGED, before.all(), after.all(), TermsDifferenceWording::adjustments);
        }
        lines.differ(Kind.CAPS_CHANGED, caps(before), caps(after), TermsDifferenceWording::caps);
    }

    /// The adjustments without their list.
    private static Adjustments caps(Adjustments adjustments) {
        return new Adjustments(List.of(), adjustments.bonusCap(), adjustments.penaltyCap(), adjustments.aboveMax());
    }

    private static Text said(Optional<Adjustment> adjustment) {
        return adjustment.map(TermsDifferenceWording::adjustment).orElse(NONE);
    }

    private void adjustment(Adjustment before, Adjustment after) {
        RuleDifference.between(before.measure(), after.measure())
                .forEach(change -> lines.add(
                        Kind.ADJUSTMENT_CHANGED,
                        change.before(),
                        change.after(),
                        TermsDifferenceWording.of(after, change.said())));
        lines.differ(Kind.ADJUSTMENT_CHANGED, over(before, after), after, TermsDifferenceWording::adjustment);
    }

    /// The earlier adjustment with what it counts taken from the later, which has been compared.
    private static Adjustment over(Adjustment before, Adjustment after) {
        return new Adjustment(
                before.name(),
                before.title(),
                before.direction(),
                after.measure(),
                before.each(),
                before.cap(),
                before.basis());
    }

    private static <T> Map<String, T> named(List<T> all, Function<T, String> name) {
        var named = new LinkedHashMap<String, T>();
        all.forEach(one -> named.put(name.apply(one), one));
        return named;
    }
}
