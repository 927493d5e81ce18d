package parindex.app.publication.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Pager;
import parindex.app.kit.web.Words;
import parindex.app.publication.standings.MatrixPage.Cell;
import parindex.app.publication.standings.MatrixPage.Column;
import parindex.app.publication.standings.MatrixPage.Row;
import parindex.core.criteria.item.ItemCode;
import parindex.core.ranking.comparison.Average;
import parindex.core.ranking.comparison.Body;
import parindex.core.ranking.comparison.Body.Reached;
import parindex.core.ranking.comparison.Matrix;
import parindex.core.ranking.comparison.Matrix.Side;
import parindex.core.ranking.comparison.Table;
import parindex.core.ranking.comparison.Trend;

/// Puts the matrix of units and areas into words.
///
/// @param seen what it shows
record MatrixFacts(Frame frame, StandingsHead head, Result result, Asked asked, Choice choice, Seen seen) {
    /// The matrix.
    ///
    /// @param trend against the result before, nothing where there is none
    record Seen(Matrix matrix, Optional<Trend> trend) {}

    MatrixPage page() {
        var url = head.url() + "/matrix";
        var wanted =
                seen.matrix().table().ranked().stream().filter(this::isWanted).toList();
        var page = asked.page(Pager.pages(wanted.size()));
        return new MatrixPage(
                frame,
                head,
                sentence(),
                ChoicePage.of(url, result, choice, words()).rows(asked.rows(), words()),
                legend(),
                columns(),
                Pager.rows(wanted, page).stream().map(this::row).toList(),
                average(),
                Unplaced.of(seen.matrix().table(), words()),
                Pager.of(wanted.size(), page, number -> url + asked.query("page", String.valueOf(number)), words()));
    }

    private boolean isWanted(Table.Row row) {
        var side = row.reached().flatMap(reached -> Matrix.side(reached, all()));
        return switch (asked.rows()) {
            case "above" -> side.equals(Optional.of(Side.ABOVE));
            case "below" -> side.equals(Optional.of(Side.BELOW));
            default -> true;
        };
    }

    private Average all() {
        return seen.matrix().table().averages().all();
    }

    private String sentence() {
        var rows = seen.matrix().table().ranked();
        if (rows.isEmpty()) {
            return words().say("standing.nobody");
        }
        return words().count(
                        "matrix.sentence",
                        rows.size(),
                        figures().whole(count(Side.ABOVE)),
                        figures().whole(count(Side.BELOW)));
    }

    private long count(Side side) {
        return seen.matrix().table().ranked().stream()
                .flatMap(row -> row.reached().stream())
                .filter(reached -> Matrix.side(reached, all()).equals(Optional.of(side)))
                .count();
    }

    private List<String> legend() {
        var lines = new ArrayList<String>();
        lines.add(words().say("matrix.legend.side"));
        lines.add(words().say("matrix.legend.share"));
        lines.add(
                seen.trend().isPresent()
                        ? words().say(
                                        "matrix.legend.arrow",
                                        figures()
                                                .exact(Trend.percent(
                                                        seen.trend().get().gap())))
                        : words().say("matrix.legend.no-arrow"));
        return lines;
    }

    private List<Column> columns() {
        return Stream.concat(
                        Stream.of(new Column(
                                "",
                                words().say("standing.total"),
                                exact(choice.all().set().max()))),
                        choice.all().set().areas().stream()
                                .map(area -> new Column(area.code().toString(), area.title(), exact(area.max()))))
                .toList();
    }

    private String exact(parindex.core.points.Points points) {
        return figures().exact(points.value());
    }

    private Row row(Table.Row row) {
        var place = figures().whole(row.standing().place().orElseThrow());
        var cells = Stream.concat(
                Stream.of(cell(row.body(), Optional.empty(), all())),
                seen.matrix().areas().stream()
                        .map(column ->
                                cell(row.body(), Optional.of(column.item().code()), column.average())));
        return new Row(
                row.body().code(),
                row.standing().tied() ? words().say("public.tied", place) : place,
                row.body().name(),
                cells.toList(),
                seen.matrix().mean(row.body()).map(figures()::percent).orElse(Figures.NONE));
    }

    private Cell cell(Body body, Optional<ItemCode> at, Average average) {
        return body.at(at)
                .map(reached -> cell(body, at, reached, average))
                .orElseGet(() -> new Cell("", Figures.NONE, "", "", words().say("matrix.apart"), ""));
    }

    private Cell cell(Body body, Optional<ItemCode> at, Reached reached, Average average) {
        var side = Matrix.side(reached, average)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .orElse("");
        var move = seen.trend().flatMap(trend -> trend.of(body, at));
        return new Cell(
                head.url() + "/matrix/" + body.code() + area(at),
                average.isBeside(reached)
                        ? figures().points(reached.points())
                        : figures().percent(reached.share()),
                side,
                side.isEmpty() ? "" : words().say("matrix.sign." + side),
                said(side, move),
                move.map(MatrixFacts::arrow).orElse(""));
    }

    private String area(Optional<ItemCode> at) {
        var whole = asked.whole();
        return at.map(code -> (whole.isEmpty() ? "?area=" : whole + "&area=") + code)
                .orElse(whole);
    }

    private String said(String side, Optional<Trend.Move> move) {
        var words = new ArrayList<String>();
        if (!side.isEmpty()) {
            words.add(words().say("matrix.side." + side));
        }
        move.ifPresent(one -> words.add(words().word("matrix.move.", one)));
        return String.join(", ", words);
    }

    private static String arrow(Trend.Move move) {
        return switch (move) {
            case UP -> "↑";
            case DOWN -> "↓";
            case SAME -> "";
        };
    }

    private List<String> average() {
        return Stream.concat(Stream.of(all()), seen.matrix().areas().stream().map(Matrix.Column::average))
                .map(average -> average.points()
                        .map(figures()::share)
                        .or(() -> average.share().map(figures()::percent))
                        .orElse(Figures.NONE))
                .toList();
    }

    private Words words() {
        return frame.words();
    }

    private Figures figures() {
        return frame.figures();
    }
}
