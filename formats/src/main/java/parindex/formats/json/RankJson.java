package parindex.formats.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.ranking.Mean;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;

/// A ranking as one JSON document. Totals keep all their digits; a mean that does not end is rounded half-up at the
/// sixth decimal, and says over how many totals it was taken.
public final class RankJson {
    private static final Rounding MEANS = Rounding.halfUp(6);

    private RankJson() {}

    /// The document as text.
    public static String text(Standings standings) {
        return Json.text(document(standings));
    }

    /// The document as maps and lists, keys in their order.
    public static Map<String, @Nullable Object> document(Standings standings) {
        var of = standings.units().stream()
                .flatMap(unit -> unit.place().stream())
                .max(Integer::compare)
                .map(last -> Math.max(last, standings.ranked()))
                .orElse(0);
        var mean = standings.mean();
        var document = Json.object(
                "units", standings.units().stream().map(unit -> unit(unit, of)).toList());
        document.put("mean", mean.map(all -> decimal(all.value())).orElse(null));
        document.put("counted", mean.map(Mean::count).orElse(0));
        document.put("bands", standings.bands());
        document.put(
                "regions", standings.regions().stream().map(RankJson::region).toList());
        return document;
    }

    private static Map<String, @Nullable Object> unit(Standing unit, int of) {
        var object = Json.object("name", unit.unit());
        object.put("total", Json.decimal(unit.total().map(Points::value)));
        object.put("place", unit.place().orElse(null));
        object.put("of", of);
        object.put("tied", unit.tied());
        object.put("band", unit.band().orElse(null));
        var areas = new LinkedHashMap<String, @Nullable Object>();
        new TreeMap<>(unit.areas())
                .forEach((code, points) -> areas.put(code, Json.decimal(Optional.of(points.value()))));
        object.put("areas", areas);
        return object;
    }

    private static Map<String, @Nullable Object> region(Mean region) {
        var object = Json.object("name", region.name());
        object.put("mean", decimal(region.value()));
        object.put("units", region.count());
        return object;
    }

    private static String decimal(Share value) {
        BigDecimal rounded = value.rounded(MEANS);
        return Numerals.plain(rounded);
    }
}
