package parindex.cli;

import java.util.ArrayList;
import parindex.core.criteria.item.Item;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.rule.Award;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// A scored card for the eye: every item with its points, every leaf with its reason, bonuses, penalties, the total.
///
/// @param card     the points
/// @param language of the sentences
record ScoreTable(ScoreCard card, Language language) {
    String text() {
        var lines = new ArrayList<String>();
        lines.add(
                (card.unit().isEmpty() ? "–" : card.unit()) + " · " + card.set().title());
        card.set().items().forEach(item -> lines.add(card.set().isLeaf(item.code()) ? leaf(item) : parent(item)));
        card.adjustments().forEach(score -> lines.add(score.said().in(language)));
        lines.add(CliWording.TOTAL.in(language) + "  " + figure(card.total()) + " / " + figure(card.totalMax()));
        if (card.isReduced()) {
            lines.add(CliWording.reduced(card).in(language));
        }
        if (!card.isComplete()) {
            lines.add(CliWording.incomplete(card).in(language));
        }
        return String.join("\n", lines);
    }

    private String parent(Item item) {
        return "%-8s%s / %s  %s"
                .formatted(
                        item.code(), figure(card.achieved(item.code())), figure(card.max(item.code())), item.title());
    }

    private String leaf(Item item) {
        var score = card.leaf(item.code());
        return "%-8s%s / %s  %s%n        %s"
                .formatted(
                        item.code(),
                        points(score),
                        figure(item.max()),
                        item.title(),
                        score.award()
                                .map(Award::said)
                                .map(said -> said.in(language))
                                .orElse("–"));
    }

    private String points(LeafScore score) {
        return switch (score.state()) {
            case SCORED -> score.points().map(this::figure).orElse("–");
            case MISSING -> "–";
            case NOT_APPLICABLE -> CliWording.NOT_APPLICABLE.in(language);
        };
    }

    private String figure(Points points) {
        return Numerals.exact(points.value(), language);
    }
}
