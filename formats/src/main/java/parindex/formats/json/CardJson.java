package parindex.formats.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parindex.core.audit.Finding;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.PrintedReport.SourceFile;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedItem;
import parindex.core.intake.ReportedUnit;
import parindex.core.intake.Subject;
import parindex.core.intake.TextFigure;

/// A reported card as the JSON that `read --json` prints; with its words and forms it holds all that is needed to
/// make the same card again ([CardJsonReader]).
public final class CardJson {
    private CardJson() {}

    /// The whole document.
    ///
    /// @param findings the findings that concern reading
    public static String text(ReportedCard card, List<Finding> findings) {
        return Json.text(document(card, findings));
    }

    private static Map<String, @Nullable Object> document(ReportedCard card, List<Finding> findings) {
        var document = Json.object("source", source(card.source()));
        document.put("subject", subject(card.subject()));
        document.put("columns", card.columns());
        document.put("nodes", list(card.items(), CardJson::node));
        document.put(
                "total", card.totals().isEmpty() ? null : total(card.totals().getFirst()));
        document.put("totals", list(card.totals(), CardJson::total));
        document.put("units", list(card.units(), CardJson::unit));
        document.put("figures", list(card.figures(), CardJson::figure));
        document.put("repairs", list(card.repairs(), CardJson::repair));
        document.put("notUnderstood", list(card.notUnderstood(), row -> place(row.place(), "cells", row.cells())));
        document.put("text", list(card.text(), line -> place(line.place(), "text", line.text())));
        document.put("findings", list(findings, AuditJson::finding));
        return document;
    }

    static Map<String, @Nullable Object> source(SourceFile source) {
        var object = Json.object("file", source.file());
        object.put("form", source.form());
        object.put("sha256", source.sha256());
        return object;
    }

    private static Map<String, @Nullable Object> subject(Subject subject) {
        var object = Json.object("unit", subject.unit().orElse(null));
        object.put("year", subject.year().orElse(null));
        object.put("index", subject.index());
        object.put("documents", list(subject.documents(), document -> {
            var each = Json.object("kind", document.kind());
            each.put("number", document.number());
            each.put("date", document.date().map(LocalDate::toString).orElse(null));
            return each;
        }));
        return object;
    }

    private static Map<String, @Nullable Object> node(ReportedItem item) {
        var node = Json.object("code", item.code().toString());
        node.put("level", item.code().level().depth());
        node.put("parent", item.code().parent().map(Object::toString).orElse(null));
        node.put("name", item.name());
        node.put("max", Json.decimal(item.max().value()));
        node.put("achieved", Json.decimal(item.achieved().value()));
        node.put("percent", Json.decimal(item.percent().value()));
        if (!item.scores().isEmpty()) {
            node.put("scores", mapped(item.scores(), figure -> Json.decimal(figure.value())));
        }
        node.put("cause", item.cause().isEmpty() ? null : item.cause());
        node.put("lead", item.assignment().lead());
        node.put("coordinating", item.assignment().coordinating());
        node.put("responsible", item.assignment().unlabelled());
        node.put("printed", printed(item));
        node.put("form", forms(item.max(), item.achieved(), item.percent()));
        node.put("place", PlaceText.write(item.place()));
        return node;
    }

    private static Map<String, @Nullable Object> printed(ReportedItem item) {
        var printed = Json.object("code", item.printedCode());
        printed.put("max", item.max().printed());
        printed.put("achieved", item.achieved().printed());
        printed.put("percent", item.percent().printed());
        if (!item.scores().isEmpty()) {
            printed.put("scores", mapped(item.scores(), PrintedFigure::printed));
        }
        return printed;
    }

    private static Map<String, @Nullable Object> total(ReportedTotal total) {
        var object = Json.object("max", Json.decimal(total.max().value()));
        object.put("achieved", Json.decimal(total.achieved().value()));
        object.put("percent", Json.decimal(total.percent().value()));
        var printed = Json.object("max", total.max().printed());
        printed.put("achieved", total.achieved().printed());
        printed.put("percent", total.percent().printed());
        object.put("printed", printed);
        object.put("form", forms(total.max(), total.achieved(), total.percent()));
        object.put("place", PlaceText.write(total.place()));
        return object;
    }

    private static Map<String, @Nullable Object> forms(
            PrintedFigure max, PrintedFigure achieved, PrintedFigure percent) {
        var forms = Json.object("max", word(max.form()));
        forms.put("achieved", word(achieved.form()));
        forms.put("percent", word(percent.form()));
        return forms;
    }

    private static Map<String, @Nullable Object> unit(ReportedUnit unit) {
        var object = Json.object("name", unit.name());
        object.put("achieved", Json.decimal(unit.total()));
        object.put("rank", unit.rank().orElse(null));
        object.put("group", unit.group().orElse(null));
        object.put("place", PlaceText.write(unit.place()));
        return object;
    }

    private static Map<String, @Nullable Object> figure(TextFigure figure) {
        var object = Json.object("text", figure.text());
        object.put("meaning", word(figure.meaning()));
        object.put("value", figure.date().isEmpty() ? Json.decimal(figure.value()) : figure.date());
        object.put("of", Json.decimal(figure.of()));
        object.put("place", PlaceText.write(figure.place()));
        return object;
    }

    private static Map<String, @Nullable Object> repair(Repair repair) {
        var object = place(repair.place(), "found", repair.found());
        object.put("taken", repair.taken());
        object.put("why", repair.why().vi());
        object.put("whyEn", repair.why().en());
        object.put("kind", word(repair.kind()));
        object.put("code", repair.code().isEmpty() ? null : repair.code());
        return object;
    }

    private static Map<String, @Nullable Object> place(Place place, String key, @Nullable Object value) {
        var object = Json.object("place", PlaceText.write(place));
        object.put(key, value);
        return object;
    }

    private static Map<String, @Nullable Object> mapped(
            Map<String, PrintedFigure> scores, Function<PrintedFigure, @Nullable Object> of) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        scores.forEach((name, figure) -> object.put(name, of.apply(figure)));
        return object;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> List<Map<String, @Nullable Object>> list(
            List<T> values, Function<T, Map<String, @Nullable Object>> each) {
        return values.stream().map(each).toList();
    }
}
