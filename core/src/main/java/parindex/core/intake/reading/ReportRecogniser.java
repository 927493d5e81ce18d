package parindex.core.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.intake.Recognition;
import parindex.core.intake.Recognition.NotRecognised;
import parindex.core.intake.Recognition.Recognised;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedCard;
import parindex.core.language.Fold;

/// Says what a printed report means: finds its table, its documents, its ranking and the figures of its text. It
/// claims nothing about right and wrong.
public final class ReportRecogniser {
    private final PrintedReport report;
    private final RunningText text = new RunningText();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Row> strays = new ArrayList<>();
    private final ReportTables tables;

    private ReportRecogniser(PrintedReport report) {
        this.report = report;
        this.tables = new ReportTables(report.paged());
    }

    /// Recognises a report; every line of it is either understood or named in the card as not understood.
    public static Recognition recognise(PrintedReport report) {
        if (report.rows().stream().allMatch(Row::isBlank)) {
            return new NotRecognised(IntakeWording.EMPTY, Place.line(1));
        }
        return new ReportRecogniser(report).read();
    }

    private Recognition read() {
        int lastTabular = lastTabular();
        for (int i = 0; i < report.rows().size(); i++) {
            meet(report.rows().get(i), i < lastTabular);
        }
        return tables.results()
                .map(this::results)
                .orElseGet(() -> new NotRecognised(IntakeWording.NO_TABLE, Place.line(1)));
    }

    private Recognition results(TableReading found) {
        if (!found.head.has(Column.CODE)) {
            return new NotRecognised(IntakeWording.NO_CODES, found.place);
        }
        tables.others().stream().filter(table -> !table.rows.isEmpty()).forEach(this::leaveOut);
        return found.rows.isEmpty() ? new NotRecognised(IntakeWording.NO_ITEMS, found.place) : card(found);
    }

    private void leaveOut(TableReading other) {
        var titles = Fold.blanks(String.join(" | ", other.head.titles()));
        repairs.add(new Repair(
                Repair.Kind.LEFT_OUT, "", other.place, titles, IntakeWording.LEFT_OUT.vi(), IntakeWording.OTHER_TABLE));
    }

    private Recognition card(TableReading found) {
        var figures = new TableFigures(found);
        var items = figures.items();
        var totals = figures.totals();
        var lines = text.lines();
        var cut = Completeness.cutAt(found, totals, lines, report);
        if (cut.isPresent()) {
            return new NotRecognised(IntakeWording.CUT, cut.get());
        }
        var ranking = PrintedRanking.in(lines);
        var textFigures = TextFigures.in(lines, figures.decimalMark());
        return new Recognised(new ReportedCard(
                report.source(),
                SubjectFinder.in(lines),
                found.head.names(),
                items,
                totals,
                ranking,
                textFigures.figures(),
                Stream.of(repairs, found.repairs, figures.repairs(), textFigures.repairs())
                        .flatMap(List::stream)
                        .sorted((one, other) -> one.place().compareTo(other.place()))
                        .toList(),
                Stream.concat(found.notUnderstood.stream(), strays.stream())
                        .sorted((one, other) -> one.place().compareTo(other.place()))
                        .toList(),
                lines));
    }

    private void meet(Row row, boolean tableGoesOn) {
        tables.at(row).ifPresentOrElse(table -> meet(table, row, tableGoesOn), () -> {
            if (!tables.begins(row)) {
                text.add(row);
            }
        });
    }

    private void meet(TableReading table, Row row, boolean tableGoesOn) {
        if (row.isBlank()) {
            table.pageBreak();
            text.add(row);
        } else if (isColumnNumbers(row) || tables.widens(table, row) || table.hasNoCode(row) && tables.begins(row)) {
            return;
        } else if (row.isTabular()) {
            table.row(row);
        } else if (tableGoesOn) {
            stray(row);
        } else {
            text.add(row);
        }
    }

    // A line of text between rows of the table: a page number, or something nobody understands.
    private void stray(Row row) {
        var said = Fold.blanks(row.cells().getFirst());
        if (said.matches("[-–—\\s]*\\d{1,3}[-–—\\s]*")) {
            repairs.add(new Repair(
                    Repair.Kind.LEFT_OUT,
                    "",
                    row.place(),
                    said,
                    IntakeWording.LEFT_OUT.vi(),
                    IntakeWording.PAGE_NUMBER));
        } else {
            strays.add(row);
        }
    }

    // "(1) (2) (3) …" under a head counts columns and is no content.
    private static boolean isColumnNumbers(Row row) {
        var filled = row.cells().stream()
                .map(Fold::blanks)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return filled.size() > 3 && filled.stream().allMatch(cell -> cell.matches("\\(\\d{1,2}\\)|[A-G]|\\d=.*"));
    }

    private int lastTabular() {
        for (int i = report.rows().size() - 1; i >= 0; i--) {
            if (report.rows().get(i).isTabular() && !report.rows().get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }
}
