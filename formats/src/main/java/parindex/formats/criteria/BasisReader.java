package parindex.formats.criteria;

import java.util.List;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Known;
import parindex.formats.yaml.YamlMapping;
import parindex.formats.yaml.YamlScalar;

/// Reads where a rule comes from: `known`, `basis` and `gap`.
final class BasisReader {
    private static final List<String> KNOWN = List.of("stated", "partly", "inferred", "unknown");

    private BasisReader() {}

    static Basis read(YamlMapping block) {
        var known = block.required("known").flatMap(word -> word.oneOf(KNOWN)).map(BasisReader::known);
        if (!block.has("basis")) {
            block.faults().add(block.line(), CriteriaFileWording.noBasis());
        }
        return new Basis(known.orElse(Known.UNKNOWN), text(block, "basis"), text(block, "gap"));
    }

    private static Known known(String word) {
        return switch (word) {
            case "stated" -> Known.STATED;
            case "partly" -> Known.PARTLY;
            case "inferred" -> Known.INFERRED;
            default -> Known.UNKNOWN;
        };
    }

    /// A text in one language or, as `{ vi: …, en: … }`, in both.
    private static Text text(YamlMapping block, String key) {
        if (!block.isMapping(key)) {
            return Text.same(block.scalar(key).map(YamlScalar::text).orElse(""));
        }
        return block.mapping(key).map(BasisReader::both).orElse(Text.same(""));
    }

    private static Text both(YamlMapping text) {
        text.only("vi", "en");
        var vi = text.required("vi").map(YamlScalar::text).orElse("");
        return new Text(vi, text.required("en").map(YamlScalar::text).orElse(vi));
    }
}
