package parindex.formats.json;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.language.Language;
import parindex.formats.FileFault;
import parindex.formats.criteria.SetFile;

/// Everything that is wrong with a set as the JSON that `criteria check --json` prints.
public final class SetCheckJson {
    private SetCheckJson() {}

    /// The whole document.
    public static String text(SetFile file) {
        var document = Json.object("set", file.set().map(CriteriaSet::id).orElse(null));
        document.put("title", file.set().map(CriteriaSet::title).orElse(null));
        document.put("items", file.set().map(set -> set.items().size()).orElse(0));
        document.put("leaves", file.set().map(set -> set.leaves().size()).orElse(0));
        document.put("cases", file.cases().size());
        var summary = Json.object("errors", count(file, Weight.ERROR));
        summary.put("warnings", count(file, Weight.WARNING));
        summary.put("notes", count(file, Weight.NOTE));
        document.put("summary", summary);
        document.put("faults", file.faults().stream().map(SetCheckJson::fault).toList());
        return Json.text(document);
    }

    private static long count(SetFile file, Weight weight) {
        return file.faults().stream().filter(fault -> fault.weight() == weight).count();
    }

    private static Map<String, @Nullable Object> fault(FileFault fault) {
        var object = Json.object("kind", fault.kind());
        object.put("severity", fault.weight().name().toLowerCase(Locale.ROOT));
        object.put("code", fault.code().map(ItemCode::toString).orElse(null));
        object.put("file", fault.file());
        object.put("place", fault.place().said().in(Language.VI));
        object.put("line", fault.line() == 0 ? null : fault.line());
        object.put("message", fault.said().in(Language.VI));
        object.put("en", fault.said().in(Language.EN));
        return object;
    }
}
