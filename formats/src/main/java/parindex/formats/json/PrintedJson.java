package parindex.formats.json;

import java.util.ArrayList;
import java.util.List;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.intake.PrintedReport.SourceFile;
import tools.jackson.databind.JsonNode;

/// The printed lines of a report as JSON and back, for the way from one process to another.
public final class PrintedJson {
    private PrintedJson() {}

    /// The lines as text.
    public static String text(PrintedReport report) {
        var document = Json.object("source", CardJson.source(report.source()));
        document.put("paged", report.paged());
        document.put(
                "rows",
                report.rows().stream()
                        .map(row -> List.of(
                                row.place().sheet(),
                                row.place().line(),
                                row.place().cell(),
                                row.cells()))
                        .toList());
        return Json.text(document);
    }

    /// The lines that the text was written from.
    public static PrintedReport read(String text) {
        var json = Json.tree(text);
        var source = json.get("source");
        var rows = new ArrayList<Row>();
        json.get("rows").forEach(row -> rows.add(row(row)));
        return new PrintedReport(
                new SourceFile(
                        source.get("file").asString(),
                        source.get("form").asString(),
                        source.get("sha256").asString()),
                json.get("paged").asBoolean(),
                rows);
    }

    private static Row row(JsonNode json) {
        var cells = new ArrayList<String>();
        json.get(3).forEach(cell -> cells.add(cell.asString()));
        return new Row(
                new Place(
                        json.get(0).asString(), json.get(1).asInt(), json.get(2).asString()),
                cells);
    }
}
