package parindex.app.criteria.rehearsal;

import java.util.Optional;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.rehearsal.RehearsalPage.Crowd;
import parindex.app.criteria.rehearsal.RehearsalPage.Leaf;
import parindex.app.criteria.rehearsal.RehearsalPage.Move;
import parindex.app.criteria.rehearsal.RehearsalPage.Near;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Words;
import parindex.core.analysis.Rehearsal;
import parindex.core.analysis.Scenario;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Measure;

/// The rows of a rehearsal.
///
/// @param words in the reader's language
/// @param draft the set that was tried
record RehearsalRows(Words words, SetEntry draft) {
    Move move(Scenario.Move move) {
        return new Move(
                move.unit(),
                total(move.before().total()),
                total(move.after().total()),
                move.points()
                        .map(points -> words.figures().change(points.value()))
                        .orElse(Figures.NONE),
                place(move.before().place()),
                place(move.after().place()),
                move.places().map(this::places).orElse(Figures.NONE),
                way(move));
    }

    private String total(Optional<Points> total) {
        return total.map(points -> words.figures().points(points)).orElseGet(() -> words.say("rehearsal.unfinished"));
    }

    private static String place(Optional<Integer> place) {
        return place.map(String::valueOf).orElse(Figures.NONE);
    }

    private String places(int won) {
        return won == 0
                ? words.say("rehearsal.place.same")
                : words.say(won > 0 ? "rehearsal.place.up" : "rehearsal.place.down", Math.abs(won));
    }

    private static String way(Scenario.Move move) {
        var won = move.points().map(points -> points.compareTo(Points.ZERO)).orElse(0);
        return won > 0 ? "up" : won < 0 ? "down" : "";
    }

    Leaf changed(Rehearsal.Changed changed) {
        return leaf(
                changed.leaf(),
                words.count("rehearsal.units", changed.units().size()),
                String.join(", ", changed.units()));
    }

    Leaf flat(Rehearsal.Flat flat) {
        var said = flat.same()
                .map(points -> words.say(
                        "rehearsal.flat.same", flat.scored(), words.figures().exact(points.value())))
                .orElseGet(() -> words.say("rehearsal.flat.full", flat.full(), flat.scored()));
        return leaf(flat.leaf(), said, "");
    }

    Crowd crowd(parindex.core.analysis.Crowd crowd) {
        var measure = crowd.limit().measure();
        var limit = figure(crowd.limit().at(), measure);
        var said = words.say("rehearsal.crowd.said", crowd.units().size(), limit);
        return new Crowd(
                leaf(crowd.leaf(), said, ""),
                crowd.units().stream()
                        .map(near ->
                                new Near(near.unit(), figure(near.figure(), measure), distance(near.above(), measure)))
                        .toList());
    }

    private String distance(Share above, Measure measure) {
        if (above.isZero()) {
            return words.say("rehearsal.crowd.at");
        }
        var size = above.isNegative() ? Share.ZERO.minus(above) : above;
        return words.say(above.isNegative() ? "rehearsal.crowd.below" : "rehearsal.crowd.above", figure(size, measure));
    }

    private String figure(Share value, Measure measure) {
        return words.say(measure.said(value));
    }

    Leaf leaf(Item leaf, String said, String units) {
        return new Leaf(leaf.code().toString(), leaf.title(), draft.url("items/" + leaf.code()), said, units);
    }
}
