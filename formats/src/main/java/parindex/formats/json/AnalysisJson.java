package parindex.formats.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.analysis.AgencyLoss;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Loss;
import parindex.core.analysis.Movement;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.scoring.LeafScore.State;

/// An analysis as one JSON document: sums by area and source, losses by leaf, kind and agency, place, band, movement.
/// Points keep all their digits; percentages have two decimals, half-up, from exact points.
public final class AnalysisJson {
    private final Analysis analysis;

    private AnalysisJson(Analysis analysis) {
        this.analysis = analysis;
    }

    /// The document as text.
    ///
    /// @param unit  the unit by its full name
    /// @param index name of the index
    public static String text(Analysis analysis, String unit, String index) {
        return Json.text(new AnalysisJson(analysis).document(unit, index));
    }

    private Map<String, @Nullable Object> document(String unit, String index) {
        var card = analysis.card();
        var subject = Json.object("unit", unit.isBlank() ? null : unit);
        subject.put("year", card.year() == 0 ? null : card.year());
        subject.put("index", index);
        var document = Json.object("subject", subject);
        document.put("total", sum(card.totalMax(), card.total(), analysis.lost()));
        document.put("areas", card.set().areas().stream().map(this::area).toList());
        document.put("sources", sources());
        document.put("kinds", Arrays.stream(Loss.Kind.values()).map(this::kind).toList());
        document.put(
                "losses", analysis.losses().stream().map(AnalysisJson::loss).toList());
        document.put(
                "agencies",
                analysis.agencies().stream().map(AnalysisJson::agency).toList());
        document.put("missing", codes(card.missing()));
        document.put("notApplicable", codes(notApplicable()));
        document.put("standing", standing());
        document.put("movement", analysis.movement().map(AnalysisJson::movement).orElse(null));
        return document;
    }

    private static Map<String, @Nullable Object> sum(Points max, Points achieved, Points lost) {
        var sum = Json.object("max", max.toString());
        sum.put("achieved", achieved.toString());
        sum.put("lost", lost.toString());
        sum.put(
                "percent",
                max.isZero()
                        ? null
                        : achieved.of(max).percent().rounded(Rounding.PRINTED).toPlainString());
        return sum;
    }

    private Map<String, @Nullable Object> area(Item area) {
        var object = Json.object("code", area.code().toString());
        object.put("name", area.title());
        object.putAll(sum(
                analysis.card().max(area.code()), analysis.card().achieved(area.code()), analysis.lost(area.code())));
        return object;
    }

    private List<Map<String, @Nullable Object>> sources() {
        var sources = new ArrayList<Map<String, @Nullable Object>>();
        for (var source : Source.values()) {
            if (!analysis.card().max(source).isZero()) {
                var object = Json.object("source", word(source));
                object.putAll(
                        sum(analysis.card().max(source), analysis.card().achieved(source), analysis.lost(source)));
                object.put("leaves", analysis.losses(source).size());
                sources.add(object);
            }
        }
        return sources;
    }

    private Map<String, @Nullable Object> kind(Loss.Kind kind) {
        var object = Json.object("kind", word(kind));
        object.put("lost", analysis.lost(kind).toString());
        object.put(
                "leaves",
                analysis.losses().stream().filter(loss -> loss.kind() == kind).count());
        return object;
    }

    private static Map<String, @Nullable Object> loss(Loss loss) {
        var object = Json.object("code", loss.code().toString());
        object.put("name", loss.item().title());
        object.put("source", word(loss.item().source()));
        object.put("kind", word(loss.kind()));
        object.put("max", loss.item().max().toString());
        object.put("achieved", loss.achieved().toString());
        object.put("lost", loss.points().toString());
        object.put("cause", loss.reasonFrom().map(from -> loss.reason()).orElse(null));
        object.put("causeFrom", loss.reasonFrom().map(ItemCode::toString).orElse(null));
        object.put("responsible", loss.responsible().orElse(null));
        return object;
    }

    private static Map<String, @Nullable Object> agency(AgencyLoss agency) {
        var object = Json.object("agency", agency.agency().orElse(null));
        object.put("lost", agency.lost().toString());
        object.put(
                "leaves",
                agency.losses().stream().map(loss -> loss.code().toString()).toList());
        return object;
    }

    private List<Item> notApplicable() {
        return analysis.card().set().leaves().stream()
                .filter(leaf -> analysis.card().leaf(leaf.code()).state() == State.NOT_APPLICABLE)
                .toList();
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(item -> item.code().toString()).toList();
    }

    private @Nullable Map<String, @Nullable Object> standing() {
        return analysis.standing()
                .map(own -> {
                    var object = Json.object("place", own.place().orElse(null));
                    object.put("tied", own.tied());
                    object.put("band", own.band().orElse(null));
                    object.put("region", own.region().orElse(null));
                    object.put("basis", word(own.basis()));
                    return object;
                })
                .orElse(null);
    }

    private static Map<String, @Nullable Object> movement(Movement movement) {
        var object = Json.object("year", movement.year());
        object.put("total", plain(movement.total()));
        object.put("place", movement.place().orElse(null));
        object.put("points", plain(movement.points()));
        object.put("places", movement.places().orElse(null));
        return object;
    }

    private static @Nullable String plain(Optional<BigDecimal> value) {
        return value.map(Numerals::plain).orElse(null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
