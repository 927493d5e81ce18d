package parindex.formats.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;
import parindex.formats.tree.TreeWording;

/// Turns what the YAML parser found into a tree of our own. A part that is referred to several times is turned once,
/// and one that contains itself is refused.
final class YamlTree {
    private final Faults faults;
    private final Map<org.yaml.snakeyaml.nodes.Node, Node> done = new IdentityHashMap<>();
    private final Map<org.yaml.snakeyaml.nodes.Node, Boolean> open = new IdentityHashMap<>();

    YamlTree(Faults faults) {
        this.faults = faults;
    }

    static Place place(org.yaml.snakeyaml.nodes.Node node) {
        return new Place.Line(node.getStartMark().getLine() + 1);
    }

    Node turn(org.yaml.snakeyaml.nodes.Node node) {
        var known = done.get(node);
        if (known != null) {
            return known;
        }
        if (open.put(node, true) != null) {
            faults.add(place(node), TreeWording.containsItself());
            return new Node.Empty(place(node));
        }
        var turned = switch (node) {
            case MappingNode mapping -> branch(mapping);
            case SequenceNode sequence ->
                new Node.Sequence(
                        place(node),
                        sequence.getValue().stream().map(this::turn).toList());
            case ScalarNode scalar when Tag.NULL.equals(scalar.getTag()) -> new Node.Empty(place(node));
            case ScalarNode scalar -> new Node.Word(place(node), scalar.getValue());
            default -> new Node.Empty(place(node));
        };
        open.remove(node);
        done.put(node, turned);
        return turned;
    }

    Node.Branch branch(MappingNode node) {
        var values = new LinkedHashMap<String, Node>();
        for (var tuple : new ArrayList<>(node.getValue())) {
            var key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                faults.add(place(key), TreeWording.keyIsNoWord());
            } else if (values.putIfAbsent(name.getValue(), turn(tuple.getValueNode())) != null) {
                faults.add(place(key), TreeWording.keyTwice(name.getValue()));
            }
        }
        return new Node.Branch(place(node), values);
    }
}
