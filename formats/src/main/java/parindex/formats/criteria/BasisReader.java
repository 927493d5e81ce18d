package parindex.formats.criteria;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads where a rule comes from: `known`, `basis` and `gap`.
final class BasisReader {
    private static final List<String> KNOWN = List.of("stated", "partly", "inferred", "unknown");

    private BasisReader() {}

    static Basis read(Block block) {
        var known = block.required("known").flatMap(word -> word.oneOf(KNOWN)).map(BasisReader::known);
        return new Basis(known.orElse(Known.UNKNOWN), text(block, "basis"), text(block, "gap"), citations(block));
    }

    private static Known known(String word) {
        return switch (word) {
            case "stated" -> Known.STATED;
            case "partly" -> Known.PARTLY;
            case "inferred" -> Known.INFERRED;
            default -> Known.UNKNOWN;
        };
    }

    /// Acts and articles under `law`.
    static List<Citation> citations(Block block) {
        return block.mappings("law").stream()
                .flatMap(law -> citation(law.only("act", "article")).stream())
                .toList();
    }

    private static Optional<Citation> citation(Block law) {
        var article = law.scalar("article").map(Value::text).orElse("");
        return law.required("act").map(act -> new Citation(act.text(), article));
    }

    /// A text in one language or, as `{ vi: …, en: … }`, in both.
    static Text text(Block block, String key) {
        if (!block.isMapping(key)) {
            return Text.same(block.scalar(key).map(Value::text).orElse(""));
        }
        return block.mapping(key).map(BasisReader::both).orElse(Text.same(""));
    }

    private static Text both(Block text) {
        text.only("vi", "en");
        var vi = text.required("vi").map(Value::text).orElse("");
        return new Text(vi, english(text, "en", vi));
    }

    /// The English text; the Vietnamese one where no other is given.
    static String english(Block block, String key, String vi) {
        return block.scalar(key)
                .map(Value::text)
                .filter(text -> !text.isBlank())
                .orElse(vi);
    }
}
