package parindex.app.criteria.draft.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;

/// Forms as the same trees that files are read into: a field knows its name, so that a fault can name it.
public final class Nodes {
    private Nodes() {}

    /// A single value, nothing for an empty field.
    public static Optional<Node> word(Fields fields, String name) {
        return fields.has(name) ? Optional.of(word(name, fields.get(name))) : Optional.empty();
    }

    public static Node word(String field, String text) {
        return new Node.Word(new Place.Field(field), text);
    }

    /// A list with a value a line.
    public static Optional<Node> lines(Fields fields, String name) {
        var words = fields.lines(name).stream().map(line -> word(name, line)).toList();
        return list(name, words);
    }

    /// A list, nothing where it is empty.
    public static Optional<Node> list(String field, List<? extends Node> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Node.Sequence(new Place.Field(field), List.copyOf(parts)));
    }

    /// A text that may be said in English too: one value, or a block of both.
    public static Optional<Node> text(Fields fields, String name) {
        var english = fields.get(name + "-en");
        if (english.isEmpty() || english.equals(fields.get(name))) {
            return word(fields, name);
        }
        return Optional.of(at(name).with("vi", word(fields, name))
                .with("en", word(fields, name + "-en"))
                .node());
    }

    /// A block to be filled, at the place of a field.
    public static Filling at(String field) {
        return new Filling(new Node.Branch(new Place.Field(field), new LinkedHashMap<>()));
    }

    /// A block to be changed.
    public static Filling of(Node.Branch branch) {
        return new Filling(branch);
    }

    /// A block with what is put into it; nothing is changed in place.
    public record Filling(Node.Branch node) {
        /// The block with a key, or without it where there is nothing to put there.
        public Filling with(String key, Optional<Node> value) {
            var values = new LinkedHashMap<>(node.values());
            value.ifPresentOrElse(given -> values.put(key, given), () -> values.remove(key));
            return new Filling(new Node.Branch(node.place(), values));
        }

        public Filling with(String key, Node value) {
            return with(key, Optional.of(value));
        }

        /// The block, nothing where nothing was put into it.
        public Optional<Node> filled() {
            return node.values().isEmpty() ? Optional.empty() : Optional.of(node);
        }
    }

    /// The text of a key, empty where it has none.
    public static String text(Node.Branch branch, String key) {
        return branch.values().get(key) instanceof Node.Word word ? word.text() : "";
    }

    /// The block below a key, nothing where there is none.
    public static Optional<Node.Branch> branch(Node.Branch branch, String key) {
        return branch.values().get(key) instanceof Node.Branch below ? Optional.of(below) : Optional.empty();
    }

    /// The parts of a list, or the one value that stands for a list of one.
    public static List<Node> parts(Node.Branch branch, String key) {
        var node = branch.values().get(key);
        return node == null ? List.of() : node instanceof Node.Sequence list ? list.parts() : List.of(node);
    }

    /// The blocks of a list.
    public static List<Node.Branch> branches(Node.Branch branch, String key) {
        var found = new ArrayList<Node.Branch>();
        if (branch.values().get(key) instanceof Node.Sequence list) {
            list.parts().forEach(part -> {
                if (part instanceof Node.Branch block) {
                    found.add(block);
                }
            });
        }
        return found;
    }

    /// The tree with the item of a code changed.
    public static Node.Branch item(Node.Branch root, String code, UnaryOperator<Node.Branch> change) {
        var items = branches(root, "items").stream()
                .map(item -> text(item, "code").equals(code) ? change.apply(item) : item)
                .toList();
        var place = root.values().get("items");
        return of(root).with(
                        "items", new Node.Sequence(place == null ? root.place() : place.place(), List.copyOf(items)))
                .node();
    }
}
