package parindex.core.audit.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Text;

/// Looks for names, causes and agencies that break off: a bracket or quotation that is never closed, a text that
/// ends on a comma or on a word that needs another one after it. One finding a cell.
public final class CellsAreWhole implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.CELL_BROKEN);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.tree().rows().stream().flatMap(CellsAreWhole::row).toList();
    }

    private static Stream<Finding> row(ReportedItem item) {
        var cells = new LinkedHashMap<String, List<String>>();
        cells.put("name", List.of(item.name()));
        cells.put("cause", List.of(item.cause()));
        cells.put("responsible", agencies(item));
        return cells.entrySet().stream().flatMap(cell -> broken(item, cell).stream());
    }

    private static Optional<Finding> broken(ReportedItem item, Map.Entry<String, List<String>> cell) {
        return cell.getValue().stream()
                .flatMap(text -> BrokenText.why(text).map(why -> finding(item, cell.getKey(), text, why)).stream())
                .findFirst();
    }

    private static Finding finding(ReportedItem item, String field, String text, Text why) {
        var spot = Spot.of(item, field).says(BrokenText.end(text));
        return Finding.of(FindingKind.CELL_BROKEN, spot, FormWording.broken(spot, why));
    }

    private static List<String> agencies(ReportedItem item) {
        var assignment = item.assignment();
        return Stream.of(assignment.lead(), assignment.coordinating(), assignment.unlabelled())
                .flatMap(List::stream)
                .toList();
    }
}
