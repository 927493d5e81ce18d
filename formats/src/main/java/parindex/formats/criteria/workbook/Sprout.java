package parindex.formats.criteria.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;
import parindex.formats.tree.Place;

/// A branch that grows out of the cells of one or several rows, by the paths of their columns.
final class Sprout {
    /// Blocks that are written as a single value where they hold no more than this one.
    static final Map<String, String> SHORT = Map.of("figure", "by", "basis", "vi", "gap", "vi", "guidance", "asked");

    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Sprout> below = new LinkedHashMap<>();

    Sprout(Place place) {
        this.place = place;
    }

    /// Puts a value where its path leads.
    void put(String path, Node node) {
        var at = path.indexOf('.');
        if (at < 0) {
            values.put(path, node);
        } else {
            below.computeIfAbsent(path.substring(0, at), key -> new Sprout(node.place()))
                    .put(path.substring(at + 1), node);
        }
    }

    /// Adds to the list where a path leads.
    void add(String path, Node part) {
        var at = path.indexOf('.');
        if (at < 0) {
            var before = values.get(path) instanceof Sequence list ? list.parts() : List.<Node>of();
            var parts = Stream.concat(before.stream(), Stream.of(part));
            values.put(path, new Sequence(part.place(), parts.toList()));
        } else {
            below.computeIfAbsent(path.substring(0, at), key -> new Sprout(part.place()))
                    .add(path.substring(at + 1), part);
        }
    }

    /// The single value where a path leads.
    Optional<String> word(String path) {
        var at = path.indexOf('.');
        if (at < 0) {
            return values.get(path) instanceof Word word ? Optional.of(word.text()) : Optional.empty();
        }
        return Optional.ofNullable(below.get(path.substring(0, at)))
                .flatMap(sprout -> sprout.word(path.substring(at + 1)));
    }

    /// The one value it holds where it holds no other.
    Optional<Node> only(String key) {
        return Optional.ofNullable(values.get(key)).filter(node -> values.size() + below.size() == 1);
    }

    boolean isEmpty() {
        return values.isEmpty() && below.isEmpty();
    }

    /// Calls a value by another key.
    void rename(String key, String name) {
        Optional.ofNullable(values.remove(key)).ifPresent(node -> values.put(name, node));
    }

    Place place() {
        return place;
    }

    Branch done() {
        var branch = new NewBranch(place);
        values.forEach(branch::put);
        below.forEach((key, sprout) -> branch.put(key, sprout.shortened(key)));
        return branch.done();
    }

    private Node shortened(String key) {
        return Optional.ofNullable(SHORT.get(key)).flatMap(this::only).orElseGet(this::done);
    }
}
