package parindex.app.publication.standings;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.publication.standings.BoardFacts.Place;
import parindex.app.publication.standings.BoardPage.Cell;
import parindex.app.publication.standings.BoardPage.Column;
import parindex.app.publication.standings.BoardPage.Line;
import parindex.app.publication.standings.BoardPage.Matrix;
import parindex.core.points.Share;
import parindex.core.publication.PublishedUnit;
import parindex.core.ranking.Scorecard;
import parindex.core.ranking.Standing;

/// The scorecard of units by areas (B-02).
record BoardMatrix(Frame frame, Board board, Place place, Optional<Before> before) {
    private static final int HUNDRED = 100;

    Matrix matrix(int first, int most) {
        var chosen = board.chosen().stream().map(PublishedUnit::code).collect(Collectors.toSet());
        var scorecard = Optional.ofNullable(board.shown().scorecards().get(board.kind()))
                .orElseThrow()
                .only(chosen);
        var rows = scorecard.units().stream().collect(Collectors.toMap(Scorecard.Row::unit, row -> row));
        return new Matrix(
                scorecard.areas().stream()
                        .map(area -> new Column(area.code().toString(), area.title()))
                        .toList(),
                board.standings().units().stream()
                        .skip(first)
                        .limit(most)
                        .map(Standing::unit)
                        .map(unit -> line(Optional.ofNullable(rows.get(unit)).orElseThrow(), scorecard))
                        .toList(),
                Stream.concat(
                                Stream.of(shown(scorecard.mean().total())),
                                scorecard.mean().areas().stream().map(this::shown))
                        .toList(),
                before.map(old -> frame.words()
                                .say(
                                        "rank.since",
                                        String.valueOf(old.edition().year()),
                                        String.valueOf(board.asked().points())))
                        .orElse(""));
    }

    private Line line(Scorecard.Row row, Scorecard scorecard) {
        var cells = new ArrayList<Cell>();
        cells.add(cell(
                row.total(),
                scorecard.mean().total(),
                before.flatMap(old -> old.total(row.unit())),
                place.unit(row.unit(), "", board.asked())));
        for (int i = 0; i < scorecard.areas().size(); i++) {
            var area = scorecard.areas().get(i);
            cells.add(cell(
                    row.areas().get(i),
                    scorecard.mean().areas().get(i),
                    before.flatMap(old -> old.area(row.unit(), area)),
                    place.unit(row.unit(), area.code().toString(), board.asked())));
        }
        return new Line(board.shown().name(row.unit()), place.unit(row.unit(), "", board.asked()), cells);
    }

    private Cell cell(Optional<Share> own, Optional<Share> mean, Optional<Share> then, String url) {
        if (own.isEmpty() || mean.isEmpty()) {
            return new Cell(Figures.NONE, url, "", "", "", "");
        }
        var side = Scorecard.Side.of(own.get(), mean.get());
        var gap = Share.of(board.asked().points()).dividedBy(Share.of(HUNDRED));
        var trend = then.map(old -> Scorecard.Trend.of(own.get(), old, gap))
                .filter(moved -> moved != Scorecard.Trend.LEVEL);
        return new Cell(
                shown(own),
                url,
                word(side),
                frame.words().word("rank.side.", side),
                trend.map(BoardMatrix::word).orElse(""),
                trend.map(moved -> moved(moved, own.get().minus(then.orElseThrow())))
                        .orElse(""));
    }

    private String moved(Scorecard.Trend trend, Share change) {
        var points = frame.figures().change(change.percent().rounded(parindex.core.points.Rounding.PRINTED));
        return frame.words().word("rank.trend.", trend) + " " + frame.words().say("rank.trend.points", points);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String shown(Optional<Share> share) {
        return share.map(frame.figures()::percent).orElse(Figures.NONE);
    }
}
