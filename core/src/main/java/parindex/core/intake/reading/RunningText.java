package parindex.core.intake.reading;

import java.util.ArrayList;
import java.util.List;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.intake.ReportedCard.TextLine;
import parindex.core.language.Fold;

/// The running text of a report as paragraphs: emphasis marks taken off, and a paragraph that a page break cut in
/// two joined again (it stops without the end of a sentence and goes on with a small letter).
final class RunningText {
    private final List<TextLine> lines = new ArrayList<>();
    private boolean afterBlank;

    void add(Row row) {
        var said = Fold.blanks(String.join(" ", row.cells()).replace("*", ""));
        if (said.isEmpty()) {
            afterBlank = true;
            return;
        }
        if (afterBlank && !lines.isEmpty() && goesOn(lines.getLast().text(), said)) {
            var cut = lines.removeLast();
            lines.add(new TextLine(cut.place(), cut.text() + " " + said));
        } else {
            lines.add(new TextLine(row.place(), said));
        }
        afterBlank = false;
    }

    List<TextLine> lines() {
        return List.copyOf(lines);
    }

    private static boolean goesOn(String before, String said) {
        return before.length() > 60 && !before.matches(".*[.:;!?/]$") && Character.isLowerCase(said.codePointAt(0));
    }
}
