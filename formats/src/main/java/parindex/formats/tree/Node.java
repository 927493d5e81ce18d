package parindex.formats.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A part of a data file.
public sealed interface Node {
    Place place();

    /// Keys with what stands under them, in the order of the file.
    record Branch(Place place, Map<String, Node> values) implements Node {
        public Branch {
            values = new LinkedHashMap<>(values);
        }
    }

    /// Several parts in their order.
    record Sequence(Place place, List<Node> parts) implements Node {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /// A single value, as it was typed.
    record Word(Place place, String text) implements Node {}

    /// A value that was left empty on purpose (`key:` with nothing behind it).
    record Empty(Place place) implements Node {}
}
