package parindex.core.document;

import java.util.ArrayList;
import java.util.List;

/// Who receives a document (nơi nhận), and where it is filed.
///
/// @param names  one a line, without dashes and marks; empty while nobody is named
/// @param filing the drafting unit that files it beside the clerical office, empty while not known
public record Recipients(List<String> names, String filing) {
    /// Nobody is named yet.
    public static final Recipients BLANK = new Recipients(List.of(), "");

    public Recipients {
        names = List.copyOf(names);
    }

    /// The lines of the box, the last one the filing ("Lưu: VT, …").
    public List<List<Run>> lines() {
        var lines = new ArrayList<List<Run>>();
        for (var name : names.isEmpty() ? List.of("") : names) {
            lines.add(List.of(Run.words("- "), Run.bound(name, "issue.recipients"), Run.words(";")));
        }
        lines.add(List.of(Run.words("- Lưu: VT, "), Run.bound(filing, "issue.filing"), Run.words(".")));
        return lines;
    }
}
