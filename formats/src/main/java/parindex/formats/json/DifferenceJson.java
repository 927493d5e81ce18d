package parindex.formats.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Difference;
import parindex.core.language.Language;

/// What differs between two sets as the JSON that `criteria diff --json` prints.
public final class DifferenceJson {
    private DifferenceJson() {}

    /// The whole document.
    public static String text(CriteriaSet before, CriteriaSet after, List<Difference> differences) {
        var document = Json.object("before", before.id());
        document.put("after", after.id());
        document.put(
                "differences",
                differences.stream().map(DifferenceJson::difference).toList());
        return Json.text(document);
    }

    private static Map<String, @Nullable Object> difference(Difference difference) {
        var object = Json.object("kind", difference.kind().word());
        object.put("code", difference.code().map(ItemCode::toString).orElse(null));
        object.put("before", blankAsNull(difference.before().in(Language.VI)));
        object.put("after", blankAsNull(difference.after().in(Language.VI)));
        object.put("message", difference.said().in(Language.VI));
        var english = Json.object("before", blankAsNull(difference.before().in(Language.EN)));
        english.put("after", blankAsNull(difference.after().in(Language.EN)));
        english.put("message", difference.said().in(Language.EN));
        object.put("en", english);
        return object;
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
