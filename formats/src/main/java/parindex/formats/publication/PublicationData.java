package parindex.formats.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.points.Points;
import parindex.core.publication.Heading;
import parindex.core.publication.Publication;
import parindex.core.publication.PublicationDifference;

/// A published result as open data: one table, one document, and what a correction changed. No one is named in any.
public final class PublicationData {
    private static final List<String> METHOD = List.of(
            "Every point is computed exactly from the figures by the frozen set in the bundle; a leaf is settled once; sums"
                    + " are exact; places and bands are decided on exact values; equal values share the best place and the"
                    + " next is skipped; units that are not finished are not ranked.",
            "Mọi điểm được tính chính xác từ số liệu theo bộ tiêu chí đã chốt trong gói; mỗi mục làm tròn một lần; tổng là số"
                    + " đúng; thứ hạng và nhóm xét trên giá trị đúng; bằng nhau thì cùng hạng và bỏ hạng kế tiếp; đơn vị"
                    + " chưa hoàn thành không xếp hạng.");

    private PublicationData() {}

    /// All results in one document: heading, method, standings, and every item of every unit.
    public static byte[] json(Publication publication) {
        var files = ContentFiles.of(publication, "");
        var tree = Canonical.object();
        var heading = parsed(files.get(ContentFiles.HEADING));
        if (heading instanceof Map<?, ?> map) {
            map.remove("checkpoint");
        }
        tree.put("publication", heading);
        tree.put("method", Map.of("en", METHOD.getFirst(), "vi", METHOD.getLast()));
        tree.put("units", parsed(files.get(ContentFiles.UNITS)));
        tree.put("standings", parsed(files.get(ContentFiles.STANDINGS)));
        tree.put(
                "results",
                publication.units().stream()
                        .map(record -> parsed(
                                files.get(ContentFiles.resultName(record.unit().code()))))
                        .toList());
        return Canonical.bytes(tree);
    }

    private static @Nullable Object parsed(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).flatMap(Canonical::read).orElse(null);
    }

    /// What a correction changed and whom it touches.
    public static byte[] changes(Heading before, Heading after, PublicationDifference difference) {
        var tree = Canonical.object();
        tree.put("round", after.round());
        tree.put("from", before.version());
        tree.put("to", after.version());
        tree.put("note", after.note());
        tree.put(
                "leaves",
                difference.leaves().stream().map(PublicationData::change).toList());
        tree.put("sums", difference.sums().stream().map(PublicationData::change).toList());
        tree.put(
                "standings",
                difference.standings().stream().map(PublicationData::moved).toList());
        return Canonical.bytes(tree);
    }

    private static Map<String, @Nullable Object> change(PublicationDifference.Change change) {
        var tree = Canonical.object();
        tree.put("unit", change.unit());
        tree.put("code", change.item());
        tree.put("before", change.before().map(Points::toString).orElse(null));
        tree.put("after", change.after().map(Points::toString).orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> moved(PublicationDifference.Moved moved) {
        var tree = Canonical.object();
        tree.put("kind", moved.kind());
        tree.put("unit", moved.unit());
        tree.put("before", stand(moved.before()));
        tree.put("after", stand(moved.after()));
        return tree;
    }

    private static Map<String, @Nullable Object> stand(PublicationDifference.Stand stand) {
        var tree = Canonical.object();
        tree.put("total", stand.total().map(Points::toString).orElse(null));
        tree.put("place", stand.place().orElse(null));
        tree.put("band", stand.band().orElse(null));
        return tree;
    }
}
