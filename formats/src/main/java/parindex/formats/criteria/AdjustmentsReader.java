package parindex.formats.criteria;

import java.util.List;
import java.util.Optional;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.core.points.Points;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads the bonuses and penalties of a set.
final class AdjustmentsReader {
    private AdjustmentsReader() {}

    static Adjustments read(Block file) {
        return file.mapping("adjustments").map(AdjustmentsReader::adjustments).orElse(Adjustments.NONE);
    }

    private static Adjustments adjustments(Block block) {
        block.only("bonus-cap", "penalty-cap", "above-max", "items");
        return new Adjustments(
                block.mappings("items").stream()
                        .flatMap(item -> adjustment(item).stream())
                        .toList(),
                block.scalar("bonus-cap").flatMap(Value::points),
                block.scalar("penalty-cap").flatMap(Value::points),
                block.scalar("above-max").map(Value::yes).orElse(false));
    }

    private static Optional<Adjustment> adjustment(Block item) {
        item.only("name", "label", "en", "kind", "figure", "inputs", "each", "cap", "known", "basis", "gap", "law");
        var title = MeasureReader.label(item);
        var direction = item.required("kind")
                .flatMap(kind -> kind.oneOf(List.of("bonus", "penalty")))
                .filter(kind -> kind.equals("penalty"))
                .map(penalty -> Adjustment.Direction.PENALTY)
                .orElse(Adjustment.Direction.BONUS);
        var each = item.required("each").flatMap(Value::points).orElse(Points.ZERO);
        var cap = item.required("cap").flatMap(Value::points).orElse(Points.ZERO);
        var basis = BasisReader.read(item);
        return MeasureReader.read(item)
                .flatMap(measure -> item.name("name")
                        .map(name -> new Adjustment(name, title, direction, measure, each, cap, basis)));
    }
}
