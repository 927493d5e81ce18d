package parindex.formats.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.Lineage.Change;
import parindex.core.criteria.item.ItemCode;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads how the items of a set follow from those of an earlier one.
final class LineageReader {
    private static final List<String> CHANGES = Stream.of(Change.values())
            .map(change -> change.name().toLowerCase(Locale.ROOT))
            .toList();

    private LineageReader() {}

    static Optional<Lineage> read(Block file) {
        return file.mapping("lineage").flatMap(LineageReader::lineage);
    }

    private static Optional<Lineage> lineage(Block block) {
        block.only("from", "known", "basis", "gap", "law", "items");
        var links = block.mappings("items").stream()
                .flatMap(link -> link(link.only("change", "before", "after")).stream())
                .toList();
        var basis = BasisReader.read(block);
        return block.required("from").map(from -> new Lineage(from.text(), links, basis));
    }

    private static Optional<Lineage.Link> link(Block link) {
        return link.required("change")
                .flatMap(word -> word.oneOf(CHANGES))
                .map(word -> new Lineage.Link(
                        Change.valueOf(word.toUpperCase(Locale.ROOT)), codes(link, "before"), codes(link, "after")));
    }

    private static List<ItemCode> codes(Block link, String key) {
        return link.scalars(key).stream().flatMap(code -> code(code).stream()).toList();
    }

    private static Optional<ItemCode> code(Value value) {
        var code = ItemCode.find(value.text());
        if (code.isEmpty()) {
            value.faults().add(value.place(), CriteriaFileWording.notACode(value.text()));
        }
        return code;
    }
}
