package parindex.app.publication.standings;

import java.util.List;
import parindex.app.assessment.Round;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Words;
import parindex.app.publication.standings.RoundBoardPage.Line;
import parindex.app.publication.standings.RoundBoardPage.Unit;
import parindex.core.criteria.Item;
import parindex.core.points.Points;
import parindex.core.publication.PublishedUnit;
import parindex.core.scoring.ScoreCard;

/// One unit of a round item by item: from a cell of the scorecard to the leaf, and on to its documents (B-03).
record UnitLines(Words words, Board board, Round round, String back) {
    Unit unit(PublishedUnit unit) {
        var card = board.card(unit.code());
        var said = words.say(
                card.isComplete() ? "rank.unit" : "rank.unit.unfinished",
                exact(card.total()),
                exact(card.totalMax()),
                words.figures().whole(card.missing().size()));
        return new Unit(unit.name(), said, back, lines(unit, card));
    }

    private List<Line> lines(PublishedUnit unit, ScoreCard card) {
        return card.set().items().stream().map(item -> line(unit, card, item)).toList();
    }

    private Line line(PublishedUnit unit, ScoreCard card, Item item) {
        var code = item.code();
        var max = card.max(code);
        var isLeaf = card.set().isLeaf(code);
        var isKnown = !max.isZero() && (!isLeaf || card.leaf(code).points().isPresent());
        return new Line(
                code.toString(),
                code.level().depth(),
                item.title(),
                isKnown ? exact(card.achieved(code)) : Figures.NONE,
                max.isZero() ? Figures.NONE : exact(max),
                isKnown ? exact(card.lost(code)) : Figures.NONE,
                isLeaf ? "%s/units/%s/items/%s".formatted(round.url(), unit.code(), code) : "");
    }

    private String exact(Points points) {
        return words.figures().exact(points.value());
    }
}
