package parindex.core.analysis;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedItem;
import parindex.core.unit.NameAliases;

/// Why points were lost and who answers, item by item, as somebody said it.
///
/// @param reasons     reason for lost points by item; items without one are left out
/// @param assignments responsible agencies by item
/// @param aliases     names that mean the same agency
public record Attribution(Map<ItemCode, String> reasons, Map<ItemCode, Assignment> assignments, NameAliases aliases) {
    public static final Attribution NONE = new Attribution(Map.of(), Map.of(), NameAliases.NONE);

    public Attribution {
        reasons = Map.copyOf(reasons);
        assignments = Map.copyOf(assignments);
    }

    /// What a report says.
    public static Attribution of(ReportedCard card, NameAliases aliases) {
        var reasons = card.items().stream()
                .filter(item -> !item.cause().isEmpty())
                .collect(toMap(ReportedItem::code, ReportedItem::cause, (first, second) -> first));
        var assignments = card.items().stream()
                .collect(toMap(ReportedItem::code, ReportedItem::assignment, (first, second) -> first));
        return new Attribution(reasons, assignments, aliases);
    }

    /// The item that gives the reason: the leaf or its nearest ancestor.
    Optional<ItemCode> reasonFrom(ItemCode leaf) {
        return lineage(leaf).filter(reasons::containsKey).findFirst();
    }

    String reason(ItemCode leaf) {
        return reasonFrom(leaf).map(reasons::get).orElse("");
    }

    /// Whose a loss is (U-09): the labelled lead of the leaf or of its nearest ancestor, else the unlabelled agency of
    /// the leaf, else nobody. The first of several, so that shared duty is never counted twice.
    Optional<String> responsible(ItemCode leaf) {
        return lineage(leaf)
                .map(this::assignment)
                .map(Assignment::lead)
                .filter(lead -> !lead.isEmpty())
                .map(List::getFirst)
                .findFirst()
                .or(() -> assignment(leaf).unlabelled().stream().findFirst())
                .map(aliases::canonical);
    }

    private Assignment assignment(ItemCode code) {
        return assignments.getOrDefault(code, Assignment.NONE);
    }

    private static Stream<ItemCode> lineage(ItemCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, each -> each.flatMap(ItemCode::parent))
                .flatMap(Optional::stream);
    }
}
