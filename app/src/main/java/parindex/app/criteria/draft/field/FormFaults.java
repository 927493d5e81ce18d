package parindex.app.criteria.draft.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.formats.FileFault;
import parindex.formats.tree.Place;
import parindex.formats.tree.TreeWording;

/// Faults that the reader of files found in a form, beside the field that has to be mended.
public final class FormFaults {
    private static final List<String> KEYS = List.of(
            "label",
            "from",
            "points",
            "full-at",
            "each",
            "known",
            "limit",
            "act",
            "by",
            "question",
            "answer",
            "document",
            "number",
            "title",
            "name",
            "digits",
            "way",
            "policy",
            "areas",
            "criteria",
            "components",
            "total",
            "case",
            "kind",
            "cap",
            "en",
            "vi");

    private FormFaults() {}

    /// The faults of a form, without those that follow from a number which could not be read.
    public static List<FieldFault> of(List<FileFault> faults, Typed read) {
        var told = read.faults().stream().map(FieldFault::field).toList();
        var found = new LinkedHashSet<FieldFault>();
        faults.stream()
                .filter(fault -> fault.place() instanceof Place.Field)
                .map(FormFaults::beside)
                .filter(fault -> told.stream().noneMatch(field -> covers(field, fault.field())))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean covers(String told, String field) {
        return told.equals(field) || told.startsWith(field + ".");
    }

    /// A key that is missing from a block is an empty field of the form.
    private static FieldFault beside(FileFault fault) {
        var at = ((Place.Field) fault.place()).name();
        return missing(fault)
                .map(key -> new FieldFault(at + "." + key, DraftWording.empty()))
                .orElseGet(() -> new FieldFault(at, fault.said()));
    }

    private static Optional<String> missing(FileFault fault) {
        return Stream.of(KEYS)
                .flatMap(List::stream)
                .filter(key -> fault.said().equals(TreeWording.missingKey(key)))
                .findFirst();
    }
}
