package parindex.app.assessment.entry.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetHead.Sent;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.api.Times;
import parindex.core.criteria.item.Item;

/// A sheet as programs read it: how far it is, its cells without their points, and what its checks found.
///
/// @param until until when figures may change
/// @param sent  when it was sent, nothing while it is drafted
/// @param parts what each agency contributes
record SheetJson(
        String round,
        String unit,
        @Nullable String until,
        @Nullable String sent,
        String now,
        List<PartJson> parts,
        List<CellJson> cells,
        List<FindingJson> findings) {
    /// What an agency contributes.
    ///
    /// @param agency   its word in addresses
    /// @param returned why the head gave it back, or empty
    record PartJson(String agency, String name, String stage, String returned) {}

    /// A cell.
    ///
    /// @param version as `If-Match` of a change names it
    record CellJson(
            String code, int version, String state, Map<String, String> figures, String explanation, boolean editable) {
        static CellJson of(Sheet sheet, Item leaf) {
            var entry = sheet.entries().of(leaf.code());
            return new CellJson(
                    leaf.code().toString(),
                    entry.version(),
                    entry.state().name(),
                    entry.given(),
                    entry.explanation(),
                    sheet.isEditable(leaf));
        }
    }

    /// What a check found.
    record FindingJson(String code, String severity, String kind, String said) {}

    static SheetJson of(Sheet sheet, Words words) {
        var head = sheet.head();
        return new SheetJson(
                head.round().slug(),
                head.unit().slug(),
                head.until() == null ? null : Times.of(head.until()),
                Times.of(head.stage().sent().map(Sent::at)),
                Times.of(head.now()),
                sheet.parts().stream()
                        .map(part -> new PartJson(
                                part.agency().slug(),
                                part.agency().name(),
                                part.stage().name(),
                                part.returned()))
                        .toList(),
                sheet.entered().stream().map(leaf -> CellJson.of(sheet, leaf)).toList(),
                sheet.checks().all().stream()
                        .map(finding -> new FindingJson(
                                finding.item().toString(),
                                finding.severity().name(),
                                finding.kind().name(),
                                words.say(finding.said())))
                        .toList());
    }

    /// Changes with every step of the sheet and of its parts; cells have versions of their own.
    static String version(Sheet sheet) {
        var parts = sheet.parts().stream()
                .map(part -> String.valueOf(part.version()))
                .collect(Collectors.joining("."));
        return sheet.head().stage().version() + "-" + parts;
    }
}
