package parindex.formats.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Sequence;

/// The keys and values of one block of a file. Whatever is not as asked for becomes a fault with its place, and the
/// value is left out.
public final class Block {
    // Lists in a cell are parted by line breaks and semicolons.
    private static final Pattern NAME = Pattern.compile("[^;\\r\\n]*[^;\\s][^;\\r\\n]*");
    private final Place place;
    private final Map<String, Node> values;
    private final Faults faults;

    private Block(Place place, Map<String, Node> values, Faults faults) {
        this.place = place;
        this.values = values;
        this.faults = faults;
    }

    /// @param faults where to say what is wrong with it
    public static Block of(Branch node, Faults faults) {
        return new Block(node.place(), node.values(), faults);
    }

    /// Its keys and values as they are.
    public Branch branch() {
        return new Branch(place, values);
    }

    /// Where the block begins.
    public Place place() {
        return place;
    }

    public Faults faults() {
        return faults;
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /// Place of the value of a key, or of the block where the key is missing.
    public Place place(String key) {
        return Optional.ofNullable(values.get(key)).map(Node::place).orElse(place);
    }

    /// Names every key that is none of these.
    public Block only(String... allowed) {
        var known = List.of(allowed);
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                faults.add(value.place(), TreeWording.unknownKey(key, known));
            }
        });
        return this;
    }

    /// This block with what another says where this one is silent.
    public Block over(Block base) {
        var merged = new LinkedHashMap<>(base.values);
        merged.putAll(values);
        return new Block(place, merged, faults);
    }

    /// A value that has to be there and to say something.
    public Optional<Value> required(String key) {
        if (!has(key)) {
            faults.add(place, TreeWording.missingKey(key));
            return Optional.empty();
        }
        var value = scalar(key);
        var says = value.filter(there -> !there.text().isBlank());
        if (value.isPresent() && says.isEmpty()) {
            faults.add(place(key), TreeWording.missingKey(key));
        }
        return says;
    }

    /// A single value.
    public Optional<Value> scalar(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(key, node));
    }

    private Optional<Value> scalar(String key, Node node) {
        return Value.of(node, key, faults);
    }

    /// A list of single values; one value stands for a list of one.
    public List<Value> scalars(String key) {
        return nodes(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
    }

    /// A name that has to be there, on one line.
    public Optional<String> name(String key) {
        return required(key).flatMap(value -> name(key, value));
    }

    /// A list of names, each on one line; one value stands for a list of one.
    public List<String> names(String key) {
        return scalars(key).stream().flatMap(value -> name(key, value).stream()).toList();
    }

    private Optional<String> name(String key, Value value) {
        if (!NAME.matcher(value.text()).matches()) {
            faults.add(value.place(), TreeWording.notAName(key));
            return Optional.empty();
        }
        return Optional.of(value.text().strip());
    }

    /// A block below this one.
    public Optional<Block> mapping(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> mapping(key, node));
    }

    private Optional<Block> mapping(String key, Node node) {
        if (node instanceof Branch branch) {
            return Optional.of(of(branch, faults));
        }
        if (!(node instanceof Node.Refused)) {
            faults.add(node.place(), TreeWording.notABlock(key));
        }
        return Optional.empty();
    }

    /// True where a key holds a block rather than a single value.
    public boolean isMapping(String key) {
        return values.get(key) instanceof Branch;
    }

    /// A list of blocks.
    public List<Block> mappings(String key) {
        return nodes(key).stream().flatMap(node -> mapping(key, node).stream()).toList();
    }

    /// The parts of a list, or the one value that stands for a list of one.
    public List<Node> nodes(String key) {
        return Optional.ofNullable(values.get(key))
                .map(node -> node instanceof Sequence list ? list.parts() : List.of(node))
                .orElse(List.of());
    }
}
