package parindex.formats.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// The keys and values of one block of a file. Whatever is not as asked for becomes a fault with its line, and the
/// value is left out.
public final class YamlMapping {
    private final int line;
    private final Map<String, Node> values;
    private final YamlFaults faults;

    private YamlMapping(int line, Map<String, Node> values, YamlFaults faults) {
        this.line = line;
        this.values = values;
        this.faults = faults;
    }

    static YamlMapping of(MappingNode node, YamlFaults faults) {
        var values = new LinkedHashMap<String, Node>();
        for (var tuple : node.getValue()) {
            var key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                faults.add(line(key), YamlWording.keyIsNoWord());
            } else if (values.putIfAbsent(name.getValue(), tuple.getValueNode()) != null) {
                faults.add(line(key), YamlWording.keyTwice(name.getValue()));
            }
        }
        return new YamlMapping(line(node), values, faults);
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /// Line of the block, from 1.
    public int line() {
        return line;
    }

    public YamlFaults faults() {
        return faults;
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /// Line of the value of a key, or of the block where the key is missing.
    public int line(String key) {
        return Optional.ofNullable(values.get(key)).map(YamlMapping::line).orElse(line);
    }

    /// Names every key that is none of these.
    public YamlMapping only(String... allowed) {
        var known = List.of(allowed);
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                faults.add(line(value), YamlWording.unknownKey(key, known));
            }
        });
        return this;
    }

    /// This block with what another says where this one is silent.
    public YamlMapping over(YamlMapping base) {
        var merged = new LinkedHashMap<>(base.values);
        merged.putAll(values);
        return new YamlMapping(line, merged, faults);
    }

    /// A value that has to be there.
    public Optional<YamlScalar> required(String key) {
        if (!has(key)) {
            faults.add(line, YamlWording.missingKey(key));
        }
        return scalar(key);
    }

    /// A single value.
    public Optional<YamlScalar> scalar(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(key, node));
    }

    private Optional<YamlScalar> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())) {
            return Optional.of(new YamlScalar(scalar.getValue(), line(node), faults));
        }
        faults.add(line(node), YamlWording.notAValue(key));
        return Optional.empty();
    }

    /// A list of single values; one value stands for a list of one.
    public List<YamlScalar> scalars(String key) {
        return nodes(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
    }

    /// A block below this one.
    public Optional<YamlMapping> mapping(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> mapping(key, node));
    }

    private Optional<YamlMapping> mapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(of(mapping, faults));
        }
        faults.add(line(node), YamlWording.notABlock(key));
        return Optional.empty();
    }

    /// True where a key holds a block rather than a single value.
    public boolean isMapping(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /// A list of blocks.
    public List<YamlMapping> mappings(String key) {
        return nodes(key).stream().flatMap(node -> mapping(key, node).stream()).toList();
    }

    private List<Node> nodes(String key) {
        return Optional.ofNullable(values.get(key))
                .map(node -> node instanceof SequenceNode list ? new ArrayList<>(list.getValue()) : List.of(node))
                .orElse(List.of());
    }
}
