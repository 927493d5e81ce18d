package parindex.app.result.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.ranking.Mean;
import parindex.core.ranking.Standing;
import parindex.core.ranking.comparison.SideBySide.Best;
import parindex.core.ranking.comparison.SideBySide.Line;

/// A comparison to take away: a row for the total and each area, every digit as published.
record ComparisonFile(ComparisonFacts facts, Words words) {
    private static final int WIDTH = 16;
    private static final int DIGITS = 2;

    Workbook.Sheet sheet() {
        return new Workbook.Sheet(
                words.say("comparison.title." + kind().key()),
                heads().map(head -> new Column(head, WIDTH)).toList(),
                facts.lines().map(this::row).toList());
    }

    private Stream<String> heads() {
        var sides = facts.known().sides();
        var own = Stream.of("at", "unit." + kind().key(), "own", "place", "ranked", "mean", "mean.count")
                .map(head -> words.say("comparison.file." + head));
        var region = Stream.of("region", "region.count")
                .filter(head -> kind().hasRegions())
                .map(head -> words.say("comparison.file." + head));
        var best = Stream.of("best", "best.who").map(head -> words.say("comparison.file." + head));
        var others = sides.others().stream()
                .map(Standing::unit)
                .flatMap(unit -> Stream.of(unit, words.say("comparison.file.gap", unit)));
        return Stream.of(own, region, best, others).flatMap(some -> some);
    }

    private ComparedKind kind() {
        return facts.known().kind();
    }

    private Workbook.Row row(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Word(facts.name(line)));
        cells.add(new Cell.Word(facts.known().sides().own().unit()));
        cells.add(figure(line.own()));
        cells.add(whole(line.place()));
        cells.add(whole(facts.ranked(line)));
        cells.addAll(mean(line.mean()));
        if (kind().hasRegions()) {
            cells.addAll(mean(line.region()));
        }
        cells.add(figure(line.best().map(Best::points)));
        cells.add(new Cell.Word(
                line.best().map(best -> String.join(", ", best.units())).orElse("")));
        line.others().forEach(other -> {
            cells.add(figure(other.points()));
            cells.add(figure(other.gap()));
        });
        return new Workbook.Row(false, cells);
    }

    private static List<Cell> mean(Optional<Mean> mean) {
        return List.of(
                mean.<Cell>map(one -> new Cell.Figure(one.value().rounded(Rounding.PRINTED), DIGITS))
                        .orElse(Cell.EMPTY),
                whole(mean.map(Mean::count)));
    }

    private static Cell figure(Optional<Points> points) {
        return points.<Cell>map(one -> new Cell.Figure(one.value(), Math.max(DIGITS, one.decimals())))
                .orElse(Cell.EMPTY);
    }

    private static Cell whole(Optional<Integer> number) {
        return number.<Cell>map(one -> new Cell.Figure(java.math.BigDecimal.valueOf(one), 0))
                .orElse(Cell.EMPTY);
    }
}
