package parindex.app.kit.journal;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.formats.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Receipts as files. The shape is public and only grows; `docs/reference/journal.md` explains it.
public final class ReceiptJson {
    private static final int FORM = 1;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ReceiptJson() {}

    /// The file of a receipt.
    public static String text(Receipt receipt) {
        var document = new LinkedHashMap<String, Object>();
        document.put("receipt", FORM);
        document.put("content", receipt.content());
        document.put("line", LineJson.object(receipt.line()));
        document.put("checkpoint", receipt.checkpoint());
        return Json.text(document);
    }

    /// The receipt of a file, nothing when the file is none.
    public static Optional<Receipt> read(String text) {
        try {
            var document = JsonMapper.shared().readTree(text);
            var receipt = new Receipt(
                    string(document, "content"), LineJson.line(document.path("line")), string(document, "checkpoint"));
            return document.path("receipt").asInt(0) == FORM && isWhole(receipt)
                    ? Optional.of(receipt)
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException noReceipt) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Receipt receipt) {
        var sealed = receipt.line().sealed();
        return Stream.of(
                        receipt.content(),
                        sealed.isEmpty() ? receipt.content() : sealed,
                        receipt.line().previous(),
                        receipt.line().hash())
                .allMatch(HASH.asMatchPredicate());
    }

    private static String string(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
