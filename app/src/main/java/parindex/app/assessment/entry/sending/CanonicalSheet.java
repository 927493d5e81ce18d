package parindex.app.assessment.entry.sending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parindex.app.assessment.entry.Sheet;
import parindex.core.criteria.item.Item;
import parindex.formats.json.Json;

/// A sheet as one text that says everything that was sent: what a receipt stands for.
final class CanonicalSheet {
    private static final int FORM = 1;

    private CanonicalSheet() {}

    /// @param signed SHA-256 of the signed file
    static String text(Sheet sheet, List<StageStore.Proof> proofs, String signed) {
        var head = sheet.head();
        var document = new LinkedHashMap<String, Object>();
        document.put("sheet", FORM);
        document.put("round", head.round().slug());
        document.put("year", head.round().year());
        document.put("unit", head.unit().slug());
        document.put("name", head.unit().name());
        document.put("set", head.set());
        document.put("signed", signed);
        document.put(
                "total",
                sheet.card().achieved(parindex.core.criteria.item.Source.FACTS).toString());
        document.put(
                "items",
                sheet.entries().entered().stream()
                        .map(leaf -> item(sheet, leaf, proofs))
                        .toList());
        return Json.text(document);
    }

    private static Map<String, Object> item(Sheet sheet, Item leaf, List<StageStore.Proof> proofs) {
        var entry = sheet.entries().of(leaf.code());
        var item = new LinkedHashMap<String, Object>();
        item.put("code", leaf.code().toString());
        item.put("state", entry.state().name());
        item.put("figures", new TreeMap<>(entry.given()));
        item.put("explanation", entry.explanation());
        item.put(
                "points",
                sheet.card().leaf(leaf.code()).points().map(Object::toString).orElse(""));
        item.put(
                "documents",
                proofs.stream()
                        .filter(proof -> proof.item().equals(leaf.code().toString()))
                        .map(proof -> new TreeMap<>(Map.of("sha256", proof.sha256(), "pages", proof.pages())))
                        .toList());
        return item;
    }
}
