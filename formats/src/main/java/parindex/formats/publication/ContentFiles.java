package parindex.formats.publication;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.CriteriaSet;
import parindex.core.points.Points;
import parindex.core.publication.Heading;
import parindex.core.publication.Publication;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.Recount;
import parindex.core.publication.UnitRecord;
import parindex.core.scoring.ScoreCard;

/// The data of a publication as files: the same publication gives the same bytes, wherever and however it was put
/// together.
public final class ContentFiles {
    /// What publications of this form say they are.
    static final String FORMAT = "parindex-publication/1";

    static final String HEADING = "publication.json";
    static final String UNITS = "units.json";
    static final String STANDINGS = "standings.json";

    private ContentFiles() {}

    /// Every file of the data by its name.
    ///
    /// @param checkpoint the journal as it was, a signed note
    public static SortedMap<String, byte[]> of(Publication publication, String checkpoint) {
        var files = new TreeMap<String, byte[]>();
        files.put(HEADING, Canonical.bytes(heading(publication.heading(), checkpoint)));
        files.put(
                UNITS,
                Canonical.bytes(publication.units().stream()
                        .map(record -> unit(record.unit()))
                        .toList()));
        publication.sets().forEach((kind, set) -> files.put(setName(kind), SetDocument.bytes(set)));
        var standings = Canonical.object();
        for (var kind : publication.sets().entrySet()) {
            var cards = Recount.cards(publication, kind.getKey());
            publication
                    .units(kind.getKey())
                    .forEach(record -> files.put(
                            resultName(record.unit().code()),
                            new RecordTree(record, kind.getValue(), card(cards, record)).bytes()));
            standings.put(kind.getKey(), standings(publication.heading().year(), kind.getValue(), cards));
        }
        files.put(STANDINGS, Canonical.bytes(standings));
        return files;
    }

    /// What the data are, without what is said about them: two persons look at the same when this is the same.
    public static String fingerprint(Publication publication) {
        var files = of(publication, "");
        files.remove(HEADING);
        return Hash.of(BundleWriter.manifest(files));
    }

    private static ScoreCard card(Map<String, ScoreCard> cards, UnitRecord record) {
        return java.util.Objects.requireNonNull(cards.get(record.unit().code()));
    }

    static String setName(String kind) {
        return "set-" + kind + ".json";
    }

    static String resultName(String unit) {
        return "results/" + unit + ".json";
    }

    private static Map<String, @Nullable Object> heading(Heading heading, String checkpoint) {
        var tree = Canonical.object();
        tree.put("format", FORMAT);
        tree.put("round", heading.round());
        tree.put("name", heading.name());
        tree.put("year", heading.year());
        tree.put("host", heading.host());
        tree.put("version", heading.version());
        tree.put("invented", heading.invented());
        var decision = Canonical.object();
        decision.put("number", heading.decision().number());
        decision.put("date", heading.decision().date().toString());
        tree.put("decision", decision);
        tree.put("program", heading.program());
        tree.put("note", heading.note());
        tree.put(
                "previous",
                heading.previous()
                        .map(previous -> {
                            var before = Canonical.object();
                            before.put("version", previous.version());
                            before.put("sha256", previous.sha256());
                            return before;
                        })
                        .orElse(null));
        tree.put("sums", "exact");
        tree.put("ties", "share-best-place-skip-next");
        tree.put("checkpoint", Hash.of(checkpoint.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return tree;
    }

    private static Map<String, @Nullable Object> unit(PublishedUnit unit) {
        var tree = Canonical.object();
        tree.put("code", unit.code());
        tree.put("name", unit.name());
        tree.put("kind", unit.kind());
        tree.put("groups", unit.groups());
        return tree;
    }

    private static List<Map<String, @Nullable Object>> standings(
            int year, CriteriaSet set, Map<String, ScoreCard> cards) {
        return Recount.standings(year, set, cards).stream()
                .map(row -> row(row, set))
                .toList();
    }

    private static Map<String, @Nullable Object> row(Recount.Row row, CriteriaSet set) {
        var standing = row.standing();
        var tree = Canonical.object();
        tree.put("unit", row.code());
        tree.put("finished", standing.total().isPresent());
        tree.put("total", standing.total().map(Points::toString).orElse(null));
        tree.put("index", row.index().map(Figures::of).orElse(null));
        tree.put("form", row.form());
        tree.put("place", standing.place().orElse(null));
        tree.put("tied", standing.tied());
        tree.put("band", standing.band().orElse(null));
        var areas = Canonical.object();
        set.areas().stream()
                .map(area -> area.code().toString())
                .filter(standing.areas()::containsKey)
                .forEach(code -> areas.put(code, String.valueOf(standing.areas().get(code))));
        tree.put("areas", areas);
        return tree;
    }
}
