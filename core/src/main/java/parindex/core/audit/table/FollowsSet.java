package parindex.core.audit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.intake.Place;
import parindex.core.intake.ReportedItem;
import parindex.core.points.Points;

/// Compares codes, names and maximum points with the criteria set, where one is given. Names that differ in accents,
/// case or abbreviations are the same; a few other letters are a note. A report that agrees with the set in fewer
/// than half of its items follows another set, and that is one finding.
public final class FollowsSet implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.SET_MISMATCH, FindingKind.NAME_VARIES);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.set()
                .filter(set -> !input.tree().items().isEmpty())
                .map(set -> compare(input, set))
                .orElse(List.of());
    }

    private static List<Finding> compare(AuditInput input, CriteriaSet set) {
        var shared = set.items().stream()
                .filter(item -> input.tree()
                        .item(item.code())
                        .filter(row -> agrees(row, item))
                        .isPresent())
                .count();
        if (shared * 2 < set.items().size()) {
            var first = input.tree().items().getFirst();
            var spot = Spot.at(first.place(), "set")
                    .says(String.valueOf(shared))
                    .shouldSay(String.valueOf(set.items().size()));
            return List.of(Finding.of(FindingKind.SET_MISMATCH, spot, RowWording.anotherSet(set, shared)));
        }
        var findings = new ArrayList<Finding>();
        input.tree()
                .items()
                .forEach(row -> set.item(row.code())
                        .ifPresentOrElse(
                                item -> findings.addAll(compare(row, item, set)), () -> findings.add(extra(row, set))));
        set.items().stream()
                .filter(item -> input.tree().item(item.code()).isEmpty())
                .forEach(item -> findings.add(missing(item, place(input, item))));
        return findings;
    }

    private static boolean agrees(ReportedItem row, Item item) {
        return TitleMatch.of(row.name(), item.title()) != TitleMatch.OTHER;
    }

    private static List<Finding> compare(ReportedItem row, Item item, CriteriaSet set) {
        var findings = new ArrayList<Finding>();
        row.maxPoints()
                .filter(max -> !max.equals(item.max()))
                .map(max -> max(row, max, item))
                .ifPresent(findings::add);
        switch (TitleMatch.of(row.name(), item.title())) {
            case SAME -> {}
            case VARIES -> findings.add(name(FindingKind.NAME_VARIES, row, item));
            case OTHER ->
                findings.add(elsewhere(row, set)
                        .map(place -> moved(row, place))
                        .orElseGet(() -> name(FindingKind.SET_MISMATCH, row, item)));
        }
        return findings;
    }

    private static Finding max(ReportedItem row, Points max, Item item) {
        var spot = Spot.of(row, "max").says(max.toString()).shouldSay(item.max().toString());
        return Finding.of(FindingKind.SET_MISMATCH, spot, RowWording.setMax(spot, max, item.max()));
    }

    private static Finding name(FindingKind kind, ReportedItem row, Item item) {
        var spot = Spot.of(row, "name").says(row.name()).shouldSay(item.title());
        return Finding.of(kind, spot, RowWording.setName(spot));
    }

    private static Optional<Item> elsewhere(ReportedItem row, CriteriaSet set) {
        return set.items().stream()
                .filter(item -> item.code().level() == row.code().level())
                .filter(item -> TitleMatch.same(row.name(), item.title()))
                .findFirst();
    }

    private static Finding moved(ReportedItem row, Item item) {
        var spot = Spot.of(row, "code")
                .says(row.code().toString())
                .shouldSay(item.code().toString());
        return Finding.of(FindingKind.SET_MISMATCH, spot, RowWording.setPlace(spot, row.name()));
    }

    private static Finding extra(ReportedItem row, CriteriaSet set) {
        var spot = Spot.of(row, "code").says(row.code().toString());
        return elsewhere(row, set)
                .map(item -> moved(row, item))
                .orElseGet(() -> Finding.of(FindingKind.SET_MISMATCH, spot, RowWording.setExtra(row)));
    }

    private static Finding missing(Item item, Place place) {
        var code = item.code().toString();
        var spot = new Spot(code, "code", "", code, place);
        return Finding.of(FindingKind.SET_MISMATCH, spot, RowWording.setMissing(item));
    }

    private static Place place(AuditInput input, Item item) {
        return item.code()
                .parent()
                .flatMap(input.tree()::item)
                .orElseGet(() -> input.tree().items().getLast())
                .place();
    }
}
