package parindex.formats.json;

import java.util.Optional;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.FileBytes;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;
import parindex.formats.tree.TreeWording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads a JSON file into the same tree as YAML, with the line of every value. Numbers keep the digits they were
/// written with.
public final class JsonFile {
    private static final int DEPTH = 20;

    private JsonFile() {}

    /// The object that the bytes of a file hold, or nothing and the reason among the faults.
    public static Optional<Block> read(byte[] bytes, Faults faults) {
        return FileBytes.text(bytes, faults).flatMap(text -> parse(text, faults));
    }

    private static Optional<Block> parse(String text, Faults faults) {
        try (var parser = factory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                faults.unreadable(Place.WHOLE, TreeWording.empty());
                return Optional.empty();
            }
            return root(parser, faults);
        } catch (StreamConstraintsException e) {
            faults.unreadable(place(e), TreeWording.notAllowed());
        } catch (JacksonException e) {
            faults.unreadable(place(e), TreeWording.notJson());
        }
        return Optional.empty();
    }

    private static Optional<Block> root(JsonParser parser, Faults faults) {
        var root = new JsonTree(parser, faults).node();
        if (parser.nextToken() != null) {
            faults.unreadable(JsonTree.place(parser), TreeWording.notJson());
            return Optional.empty();
        }
        if (root instanceof Node.Branch branch) {
            return Optional.of(Block.of(branch, faults));
        }
        faults.unreadable(root.place(), TreeWording.notAMapping());
        return Optional.empty();
    }

    private static Place place(JacksonException e) {
        return Optional.ofNullable(e.getLocation())
                .<Place>map(at -> new Place.Line(Math.max(at.getLineNr(), 0)))
                .orElse(Place.WHOLE);
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                .build();
    }
}
