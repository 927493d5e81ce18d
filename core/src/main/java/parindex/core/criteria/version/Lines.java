package parindex.core.criteria.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Difference.Kind;
import parindex.core.language.Text;

/// Collects the differences of one item, or of a set as a whole.
final class Lines {
    private final Optional<ItemCode> code;
    private final List<Difference> all = new ArrayList<>();

    Lines(Optional<ItemCode> code) {
        this.code = code;
    }

    /// A line where two values differ, even where they read the same.
    <T> void differ(Kind kind, T before, T after, Function<T, Text> words) {
        if (!before.equals(after)) {
            var old = words.apply(before);
            var now = words.apply(after);
            add(kind, old, now, DifferenceWording.changed(kind, old, now));
        }
    }

    /// @param clause what changed, without the item
    void add(Kind kind, Text before, Text after, Text clause) {
        all.add(new Difference(kind, code, before, after, DifferenceWording.at(code, clause)));
    }

    List<Difference> all() {
        return List.copyOf(all);
    }
}
