package parindex.app.publication.standings;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.ranking.comparison.Body.Reached;
import parindex.core.ranking.comparison.Table;

/// A whole list to take away: units without a place stand at its end, with the reason.
record RankingFile(Words words, Table table) {
    private static final int WIDTH = 16;
    private static final int DIGITS = 2;

    Workbook.Sheet sheet() {
        var columns = Stream.of("place", "code", "unit", "points", "max", "share", "band", "region", "groups", "state")
                .map(name -> new Column(words.say("standing.file." + name), WIDTH))
                .toList();
        return new Workbook.Sheet(
                words.say("standing.tab.standings"),
                columns,
                table.rows().stream().map(this::row).toList());
    }

    private Workbook.Row row(Table.Row row) {
        var standing = row.standing();
        var reached = row.reached().map(this::figures).orElse(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        var cells = Stream.of(
                        Stream.of(
                                word(standing.place().map(String::valueOf).orElse("")),
                                word(row.body().code()),
                                word(row.body().name())),
                        reached.stream(),
                        Stream.of(
                                word(standing.band().orElse("")),
                                word(row.body().region().orElse("")),
                                word(String.join(", ", row.body().groups())),
                                word(state(row))))
                .flatMap(some -> some)
                .toList();
        return new Workbook.Row(false, cells);
    }

    private String state(Table.Row row) {
        if (row.isRanked()) {
            return row.standing().tied() ? words.say("standings.tied") : "";
        }
        return words.say(row.isUnfinished() ? "standing.open.unfinished" : "standing.open.apart");
    }

    private List<Cell> figures(Reached reached) {
        return List.of(
                new Cell.Figure(reached.points().value(), DIGITS),
                new Cell.Figure(reached.max().value(), DIGITS),
                word(words.figures().percent(reached.share())));
    }

    private static Cell word(String text) {
        return new Cell.Word(text);
    }
}
