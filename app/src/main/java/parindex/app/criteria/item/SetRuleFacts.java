package parindex.app.criteria.item;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.app.criteria.SetTerms;
import parindex.app.criteria.item.SetItemPage.Row;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.figure.Measure;
import parindex.core.points.table.Curve;
import parindex.core.points.table.RuleTable;

/// Puts the rule of an item into words, table and drawing.
///
/// @param words   in the language of the reader
/// @param set     the set
/// @param leaf    the item
/// @param scoring how it is scored
/// @param typed   what was typed to try it out
record SetRuleFacts(Words words, CriteriaSet set, Item leaf, Scoring scoring, SetTyped typed) {
    private static final Rounding FINE = Rounding.halfUp(2);

    SetItemPage.Rule rule() {
        return new SetItemPage.Rule(
                words.word("criteria.kind-of-rule.", scoring.rule().kind()),
                SetTerms.basis(words, scoring.basis()),
                rows(),
                picture(),
                trial().page());
    }

    private List<Row> rows() {
        return RuleTable.of(scoring.rule(), leaf.max()).rows().stream()
                .map(row -> new Row(
                        words.say(row.when()),
                        words.say(row.worth()),
                        row.points().map(this::width).orElse("0"),
                        row.law().stream().map(Citation::said).collect(Collectors.joining("; "))))
                .toList();
    }

    private String width(Points points) {
        return leaf.max().isZero()
                ? "0"
                : points.of(leaf.max())
                        .percent()
                        .rounded(FINE)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private Optional<SetPicture> picture() {
        return Curve.of(scoring.rule(), leaf.max())
                .map(curve -> new SetDrawing(curve, leaf.max(), new SetFigures(words))
                        .picture(
                                words.say(
                                        "criteria.picture",
                                        words.say(scoring.rule().said(leaf.max()))),
                                axis(curve.measure()),
                                trial().tried()));
    }

    private String axis(Measure measure) {
        var label = words.say(measure.label());
        return measure.unit().vi().isEmpty() ? label : label + " (" + words.say(measure.unit()) + ")";
    }

    private SetTrial trial() {
        return new SetTrial(words, set, leaf, scoring, typed);
    }
}
