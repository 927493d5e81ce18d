package parindex.app.criteria.draft.field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parindex.core.points.Known;
import parindex.formats.tree.Node;

/// The fields that say how far something is known, and from where: the same in every form.
public final class KnownFields {
    /// Words of how far something is known, as files write them.
    public static final List<String> KNOWN = Stream.of(Known.values())
            .map(known -> known.name().toLowerCase(Locale.ROOT))
            .toList();

    private KnownFields() {}

    public static List<Piece> pieces(Layout layout, String at) {
        return List.of(
                layout.choice(at + ".known", "known", "draft.known.", KNOWN),
                layout.area(at + ".basis", "basis"),
                layout.area(at + ".gap", "gap"));
    }

    public static Nodes.Filling put(Nodes.Filling block, Fields plain, String at) {
        return block.with("known", Nodes.word(plain, at + ".known"))
                .with("basis", Nodes.text(plain, at + ".basis"))
                .with("gap", Nodes.text(plain, at + ".gap"));
    }

    /// The same as a block.
    public static Node node(Nodes.Filling block, Fields plain, String at) {
        return put(block, plain, at).node();
    }
}
