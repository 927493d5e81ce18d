package parindex.formats.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Measured;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Because.Given;
import parindex.core.scoring.AdjustmentScore;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// Scored figures as one JSON document: every leaf with its inputs, figure, points and reason, then the sums. Decimals
/// are strings; one that does not end is cut at the twelfth decimal and ends in "…".
public final class ScoreJson {
    private static final Rounding LONGEST = Rounding.cut(12);
    private final ScoreCard card;

    private ScoreJson(ScoreCard card) {
        this.card = card;
    }

    /// One unit, or several under `units` where the file names more than one.
    public static String text(SequencedMap<String, ScoreCard> cards) {
        if (cards.size() == 1) {
            return Json.text(document(cards.firstEntry().getValue()));
        }
        return Json.text(Json.object(
                "units", cards.values().stream().map(ScoreJson::document).toList()));
    }

    private static Map<String, @Nullable Object> document(ScoreCard card) {
        return new ScoreJson(card).document();
    }

    private Map<String, @Nullable Object> document() {
        var set = card.set();
        var document = Json.object("unit", card.unit().isEmpty() ? null : card.unit());
        document.put("set", set.id());
        document.put("leaves", set.leaves().stream().map(this::leaf).toList());
        document.put(
                "nodes",
                set.items().stream()
                        .filter(item -> !set.isLeaf(item.code()))
                        .map(Item::code)
                        .map(this::node)
                        .toList());
        document.put(
                "adjustments",
                card.adjustments().stream().map(ScoreJson::adjustment).toList());
        document.put("total", total());
        return document;
    }

    private Map<String, @Nullable Object> leaf(Item leaf) {
        var score = card.leaf(leaf.code());
        var award = score.award();
        var object = Json.object("code", leaf.code().toString());
        object.put("inputs", award.map(ScoreJson::inputs).orElseGet(Map::of));
        object.put(
                "measured",
                award.flatMap(known -> known.because().figure())
                        .map(Measured::value)
                        .map(ScoreJson::digits)
                        .orElse(null));
        object.put("points", decimal(score.points()));
        object.put("max", leaf.max().toString());
        object.put("state", state(score));
        object.put("because", award.map(known -> known.said().vi()).orElse(null));
        object.put("becauseEn", award.map(known -> known.said().en()).orElse(null));
        object.put(
                "known",
                leaf.scoring()
                        .map(Scoring::known)
                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        return object;
    }

    private static Map<String, Object> inputs(Award award) {
        var inputs = new LinkedHashMap<String, Object>();
        for (Given given : award.because().inputs()) {
            inputs.put(given.input().name(), fact(given.fact()));
        }
        return inputs;
    }

    private static String fact(Facts.Fact fact) {
        return switch (fact) {
            case Facts.Figure figure -> digits(figure.value());
            case Facts.State state -> state.name();
        };
    }

    private static String digits(Share value) {
        var cut = value.rounded(LONGEST);
        return Numerals.plain(cut) + (Share.of(cut).equals(value) ? "" : "…");
    }

    private static String state(LeafScore score) {
        return switch (score.state()) {
            case NOT_APPLICABLE -> "not-applicable";
            case SCORED -> score.award().filter(Award.Judged.class::isInstance).isPresent() ? "judged" : "scored";
            case MISSING ->
                score.award().filter(Award.Judged.class::isInstance).isPresent() ? "judged" : "not-computable";
        };
    }

    private Map<String, @Nullable Object> node(ItemCode code) {
        var object = Json.object("code", code.toString());
        object.put("points", card.achieved(code).toString());
        object.put("max", card.max(code).toString());
        return object;
    }

    private static Map<String, @Nullable Object> adjustment(AdjustmentScore score) {
        var object = Json.object("name", score.adjustment().name());
        object.put("kind", score.adjustment().direction().name().toLowerCase(Locale.ROOT));
        object.put("points", decimal(score.points()));
        object.put("because", score.said().vi());
        object.put("becauseEn", score.said().en());
        return object;
    }

    private Map<String, @Nullable Object> total() {
        var object = Json.object("points", card.total().toString());
        object.put("max", card.totalMax().toString());
        object.put("index", digits(card.index()));
        object.put("complete", card.isComplete());
        object.put(
                "missing",
                card.missing().stream().map(item -> item.code().toString()).toList());
        return object;
    }

    private static @Nullable String decimal(Optional<Points> points) {
        return Json.decimal(points.map(Points::value));
    }
}
