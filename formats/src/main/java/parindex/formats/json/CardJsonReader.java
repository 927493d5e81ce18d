package parindex.formats.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.intake.PrintedReport.SourceFile;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedCard.TextLine;
import parindex.core.intake.ReportedItem;
import parindex.core.intake.ReportedUnit;
import parindex.core.intake.Subject;
import parindex.core.intake.Subject.PrintedDocument;
import parindex.core.intake.TextFigure;
import parindex.core.language.Text;
import tools.jackson.databind.JsonNode;

/// The way back from [CardJson]: the same card, figure by figure.
public final class CardJsonReader {
    private CardJsonReader() {}

    /// The card that the text was written from.
    public static ReportedCard read(String text) {
        var json = Json.tree(text);
        var source = json.get("source");
        return new ReportedCard(
                new SourceFile(string(source, "file"), string(source, "form"), string(source, "sha256")),
                subject(json.get("subject")),
                list(json.get("columns"), JsonNode::asString),
                list(json.get("nodes"), CardJsonReader::item),
                list(json.get("totals"), CardJsonReader::total),
                list(json.get("units"), CardJsonReader::unit),
                list(json.get("figures"), CardJsonReader::figure),
                list(json.get("repairs"), CardJsonReader::repair),
                list(json.get("notUnderstood"), row -> new Row(place(row), list(row.get("cells"), JsonNode::asString))),
                list(json.get("text"), line -> new TextLine(place(line), string(line, "text"))));
    }

    private static Subject subject(JsonNode json) {
        return new Subject(
                optional(json, "unit"),
                optional(json, "year").map(Integer::valueOf),
                string(json, "index"),
                list(
                        json.get("documents"),
                        document -> new PrintedDocument(
                                string(document, "kind"),
                                string(document, "number"),
                                optional(document, "date").map(LocalDate::parse))));
    }

    private static ReportedItem item(JsonNode node) {
        return new ReportedItem(
                ItemCode.of(string(node, "code")),
                string(node.get("printed"), "code"),
                string(node, "name"),
                printedFigure(node, "max"),
                printedFigure(node, "achieved"),
                printedFigure(node, "percent"),
                optional(node, "cause").orElse(""),
                new Assignment(
                        list(node.get("lead"), JsonNode::asString),
                        list(node.get("coordinating"), JsonNode::asString),
                        list(node.get("responsible"), JsonNode::asString)),
                scores(node),
                place(node));
    }

    private static Map<String, PrintedFigure> scores(JsonNode node) {
        var scores = new LinkedHashMap<String, PrintedFigure>();
        var values = node.get("scores");
        if (values != null) {
            values.propertyNames()
                    .forEach(name -> scores.put(
                            name,
                            figure(
                                    optional(values, name),
                                    string(node.get("printed").get("scores"), name),
                                    PrintedFigure.Form.PLAIN)));
        }
        return scores;
    }

    private static ReportedTotal total(JsonNode json) {
        return new ReportedTotal(
                printedFigure(json, "max"),
                printedFigure(json, "achieved"),
                printedFigure(json, "percent"),
                place(json));
    }

    private static PrintedFigure printedFigure(JsonNode node, String field) {
        var form = PrintedFigure.Form.valueOf(constant(string(node.get("form"), field)));
        return figure(optional(node, field), string(node.get("printed"), field), form);
    }

    private static PrintedFigure figure(Optional<String> value, String printed, PrintedFigure.Form form) {
        var decimal = value.map(BigDecimal::new);
        return new PrintedFigure(
                printed, decimal, decimal.map(BigDecimal::scale).orElse(0), form);
    }

    private static ReportedUnit unit(JsonNode json) {
        return new ReportedUnit(
                string(json, "name"),
                optional(json, "achieved").map(BigDecimal::new),
                optional(json, "rank").map(Integer::valueOf),
                optional(json, "group"),
                place(json));
    }

    private static TextFigure figure(JsonNode json) {
        var meaning = TextFigure.Meaning.valueOf(constant(string(json, "meaning")));
        var isDate = meaning == TextFigure.Meaning.DATE;
        var value =
                isDate ? Optional.<BigDecimal>empty() : optional(json, "value").map(BigDecimal::new);
        return new TextFigure(
                string(json, "text"),
                meaning,
                value,
                optional(json, "of").map(BigDecimal::new),
                isDate ? string(json, "value") : "",
                value.map(BigDecimal::scale).orElse(0),
                place(json));
    }

    private static Repair repair(JsonNode json) {
        return new Repair(
                Repair.Kind.valueOf(constant(string(json, "kind"))),
                optional(json, "code").orElse(""),
                place(json),
                string(json, "found"),
                string(json, "taken"),
                new Text(string(json, "why"), string(json, "whyEn")));
    }

    private static Place place(JsonNode json) {
        return PlaceText.read(string(json, "place"));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String string(JsonNode json, String field) {
        return json.get(field).asString();
    }

    private static Optional<String> optional(JsonNode json, String field) {
        var value = json.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
        return array.valueStream().map(each).toList();
    }
}
