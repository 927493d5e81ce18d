package parindex.formats.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;
import parindex.formats.FileFault;

/// Everything that is wrong with a set as the JSON that `criteria check --json` prints.
public final class SetCheckJson {
    private SetCheckJson() {}

    /// The whole document.
    ///
    /// @param set    nothing where none could be read
    /// @param cases  how many worked cases it has
    /// @param faults in the order of files and places
    public static String text(Optional<CriteriaSet> set, int cases, List<FileFault> faults) {
        var document = Json.object("set", set.map(CriteriaSet::id).orElse(null));
        document.put("title", set.map(CriteriaSet::title).orElse(null));
        document.put("items", set.map(known -> known.items().size()).orElse(0));
        document.put("leaves", set.map(known -> known.leaves().size()).orElse(0));
        document.put("cases", cases);
        var summary = Json.object("errors", count(faults, Weight.ERROR));
        summary.put("warnings", count(faults, Weight.WARNING));
        summary.put("notes", count(faults, Weight.NOTE));
        document.put("summary", summary);
        document.put("faults", faults.stream().map(SetCheckJson::fault).toList());
        return Json.text(document);
    }

    private static long count(List<FileFault> faults, Weight weight) {
        return faults.stream().filter(fault -> fault.weight() == weight).count();
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
