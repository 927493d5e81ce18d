package parindex.formats.yaml;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.FileBytes;
import parindex.formats.tree.Place;
import parindex.formats.tree.TreeWording;

/// Reads a YAML file into a tree of plain nodes: nothing in the file can name a class, and size, depth and aliases are
/// bounded before anything is built.
public final class YamlFile {
    private static final int BYTES = 4 * 1024 * 1024;
    private static final int DEPTH = 20;
    private static final int ALIASES = 50;

    private YamlFile() {}

    /// The mapping that the file holds, or nothing and the reason among the faults.
    public static Optional<Block> read(Path path, Faults faults) {
        return FileBytes.of(path, faults).flatMap(bytes -> read(bytes, faults));
    }

    /// The mapping that the bytes of a file hold, or nothing and the reason among the faults.
    public static Optional<Block> read(byte[] bytes, Faults faults) {
        return FileBytes.text(bytes, faults).flatMap(text -> parse(text, faults));
    }

    /// The mapping that a text holds, or nothing and the reason among the faults.
    public static Optional<Block> parse(String text, Faults faults) {
        return root(text, faults).flatMap(root -> {
            if (root instanceof MappingNode mapping) {
                return Optional.of(Block.of(new YamlTree(faults).branch(mapping), faults));
            }
            faults.unreadable(YamlTree.place(root), TreeWording.notAMapping());
            return Optional.empty();
        });
    }

    private static Optional<Node> root(String text, Faults faults) {
        try {
            var root = Optional.ofNullable(yaml().compose(new StringReader(text)));
            if (root.isEmpty()) {
                faults.unreadable(Place.WHOLE, TreeWording.empty());
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = Optional.ofNullable(e.getProblemMark());
            faults.unreadable(new Place.Line(mark.map(at -> at.getLine() + 1).orElse(0)), TreeWording.syntax());
        } catch (YAMLException | StackOverflowError e) {
            faults.unreadable(Place.WHOLE, TreeWording.notAllowed());
        }
        return Optional.empty();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(BYTES);
        options.setNestingDepthLimit(DEPTH);
        options.setMaxAliasesForCollections(ALIASES);
        options.setAllowRecursiveKeys(false);
        var dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options);
    }
}
