package parindex.core.intake;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// A reported card taken as it stands: its leaves become a score card. Sums that the report printed are left behind
/// as claims, since a card adds its own.
public final class Acceptance {
    private Acceptance() {}

    /// The score card of a report.
    ///
    /// @param card  the report
    /// @param known the criteria set of its year, used when the report has the same items with the same maxima
    public static ScoreCard of(ReportedCard card, Optional<CriteriaSet> known) {
        var set = known.filter(bundled -> isTheSame(card, bundled)).orElseGet(() -> printedSet(card));
        var leaves =
                card.leaves().stream().collect(toMap(ReportedItem::code, Acceptance::score, (first, second) -> first));
        return new ScoreCard(card.subject().shortUnit(), card.subject().year().orElse(0), set, leaves);
    }

    /// The criteria set that a report's own table shows; where a figure comes from is taken from what it says of it.
    public static CriteriaSet printedSet(ReportedCard card) {
        var items = card.items().stream()
                .map(item -> new Item(
                        item.code(),
                        item.name(),
                        item.maxPoints().orElse(Points.ZERO),
                        source(card, item.code()),
                        item.assignment()))
                .toList();
        return new CriteriaSet("", card.subject().index(), items, BandScale.NONE);
    }

    private static boolean isTheSame(ReportedCard card, CriteriaSet set) {
        return card.items().size() == set.items().size()
                && card.items().stream()
                        .allMatch(item -> set.item(item.code())
                                .filter(known -> Optional.of(known.max()).equals(item.maxPoints()))
                                .isPresent());
    }

    private static LeafScore score(ReportedItem item) {
        if (item.achieved().form() == PrintedFigure.Form.NOT_APPLICABLE) {
            return LeafScore.NOT_APPLICABLE;
        }
        return item.achievedPoints().map(LeafScore::scored).orElse(LeafScore.MISSING);
    }

    private static Source source(ReportedCard card, ItemCode code) {
        var words = lineage(code)
                .flatMap(above -> card.item(above).stream())
                .map(item -> item.name() + " " + item.cause())
                .map(said -> said.toLowerCase(Locale.forLanguageTag("vi")))
                .toList();
        if (words.stream().anyMatch(said -> said.contains("sipas") || said.contains("chỉ số hài lòng"))) {
            return Source.SIPAS;
        }
        return words.stream().anyMatch(said -> said.contains("điều tra xã hội học"))
                ? Source.LEADERS_SURVEY
                : Source.UNKNOWN;
    }

    /// An item and all above it but its area, nearest first.
    private static Stream<ItemCode> lineage(ItemCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, each -> each.flatMap(ItemCode::parent))
                .flatMap(Optional::stream)
                .filter(each -> each.parent().isPresent());
    }
}
