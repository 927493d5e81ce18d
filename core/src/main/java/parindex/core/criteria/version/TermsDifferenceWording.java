package parindex.core.criteria.version;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaWording;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Source;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.Rounding;

/// What a set says about itself, in the words in which two sets are compared.
final class TermsDifferenceWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private TermsDifferenceWording() {}

    static Text years(List<Integer> years) {
        return Text.same(years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static Text size(Terms.Size size) {
        var total = DifferenceWording.points(size.total());
        return new Text(
                "%d lĩnh vực, %d tiêu chí, %d tiêu chí thành phần, %s điểm"
                        .formatted(size.areas(), size.criteria(), size.components(), total.vi()),
                "%d areas, %d criteria, %d components, %s points"
                        .formatted(size.areas(), size.criteria(), size.components(), total.en()));
    }

    static Text bands(BandScale scale) {
        return DifferenceWording.both(language -> scale.bands().stream()
                .map(band -> band.name()
                        + new Text(" từ ", " from ").in(language)
                        + DifferenceWording.points(band.from()).in(language))
                .collect(Collectors.joining("; ")));
    }

    static Text rounding(Rounding rounding) {
        return switch (rounding.way()) {
            case CUT -> new Text("cắt còn " + rounding.digits() + " chữ số", "cut to " + rounding.digits() + " digits");
            case HALF_UP ->
                new Text("làm tròn " + rounding.digits() + " chữ số", "rounded to " + rounding.digits() + " digits");
        };
    }

    static Text settling(Settling settling) {
        var declared = Stream.of(Source.values()).filter(settling::declares).toList();
        return DifferenceWording.both(language -> DifferenceWording.joined(
                "; ",
                declared.stream()
                        .map(source -> CriteriaWording.source(source).in(language) + " "
                                + rounding(settling.of(source)).in(language))
                        .collect(Collectors.joining(", ")),
                DifferenceWording.basis(settling.basis()).in(language)));
    }

    static Text notApplicable(NotApplicable rule) {
        return DifferenceWording.both(language -> DifferenceWording.joined(
                "; ",
                CriteriaWording.policy(rule.policy()).in(language),
                DifferenceWording.basis(rule.basis()).in(language)));
    }

    static Text act(LegalBasis act) {
        return DifferenceWording.both(language -> DifferenceWording.joined(
                ", ",
                act.number() + day(new Text(" ngày ", " of ").in(language), act.date()),
                act.title(),
                day(
                        new Text("hiệu lực từ ", "in force from ").in(language),
                        act.validity().from()),
                day(new Text("đến ", "to ").in(language), act.validity().until()),
                act.link()));
    }

    private static String day(String before, Optional<LocalDate> day) {
        return day.map(date -> before + date.format(DAY)).orElse("");
    }

    static Text acts(List<LegalBasis> acts) {
        return Text.same(acts.stream().map(LegalBasis::number).collect(Collectors.joining(", ")));
    }

    static Text adjustment(Adjustment adjustment) {
        var each = DifferenceWording.points(adjustment.each());
        var cap = DifferenceWording.points(adjustment.cap());
        var basis = DifferenceWording.basis(adjustment.basis());
        return new Text(
                "%s “%s”, mỗi trường hợp %s điểm, nhiều nhất %s điểm; %s"
                        .formatted(
                                direction(adjustment.direction()).vi(),
                                adjustment.title().vi(),
                                each.vi(),
                                cap.vi(),
                                basis.vi()),
                "%s “%s”, %s points a case, %s at most; %s"
                        .formatted(
                                direction(adjustment.direction()).en(),
                                adjustment.title().en(),
                                each.en(),
                                cap.en(),
                                basis.en()));
    }

    private static Text direction(Adjustment.Direction direction) {
        return switch (direction) {
            case BONUS -> new Text("thưởng", "bonus");
            case PENALTY -> new Text("phạt", "penalty");
        };
    }

    static Text of(Adjustment adjustment, Text change) {
        return new Text(
                "%s “%s”: %s"
                        .formatted(
                                direction(adjustment.direction()).vi(),
                                adjustment.title().vi(),
                                change.vi()),
                "%s “%s”: %s"
                        .formatted(
                                direction(adjustment.direction()).en(),
                                adjustment.title().en(),
                                change.en()));
    }

    static Text adjustments(List<Adjustment> all) {
        return Text.same(all.stream().map(Adjustment::name).collect(Collectors.joining(", ")));
    }

    static Text caps(Adjustments adjustments) {
        return DifferenceWording.both(language -> DifferenceWording.joined(
                "; ",
                adjustments
                        .bonusCap()
                        .map(cap -> new Text("thưởng nhiều nhất ", "bonuses at most ").in(language)
                                + DifferenceWording.points(cap).in(language))
                        .orElse(""),
                adjustments
                        .penaltyCap()
                        .map(cap -> new Text("phạt nhiều nhất ", "penalties at most ").in(language)
                                + DifferenceWording.points(cap).in(language))
                        .orElse(""),
                aboveMax(adjustments.aboveMax(), language)));
    }

    private static String aboveMax(boolean aboveMax, Language language) {
        return aboveMax
                ? new Text("tổng được vượt điểm tối đa", "totals may pass the maximum").in(language)
                : new Text("tổng không vượt điểm tối đa", "totals never pass the maximum").in(language);
    }

    static Text lineage(Lineage lineage) {
        return DifferenceWording.both(language -> DifferenceWording.joined(
                "; ",
                new Text("từ ", "from ").in(language) + lineage.from(),
                lineage.links().stream().map(link -> link.said().in(language)).collect(Collectors.joining("; ")),
                DifferenceWording.basis(lineage.basis()).in(language)));
    }
}
