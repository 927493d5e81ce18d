package parindex.core.audit.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.FigureColumn;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Numerals;

/// Looks for figures that can be read but are oddly written: a word or stray mark beside the number, or a sign
/// missing among figures that have one (figure-form). Another decimal mark than the rest of the document is a graver
/// matter, since "1.125" among commas may be one and an eighth or more than a thousand (ambiguous-figure).
public final class FigureForm implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.FIGURE_FORM, FindingKind.AMBIGUOUS_FIGURE);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var rows = input.tree().rows().stream().flatMap(FigureForm::row);
        var totals = input.card().totals().stream()
                .flatMap(total -> Arrays.stream(FigureColumn.values())
                        .flatMap(column -> finding(Spot.at(total.place(), column.field()), column.of(total))));
        return Stream.concat(rows, totals).toList();
    }

    private static Stream<Finding> row(ReportedItem item) {
        var columns = Arrays.stream(FigureColumn.values())
                .flatMap(column -> finding(Spot.of(item, column.field()), column.of(item)));
        var scores = item.scores().entrySet().stream()
                .flatMap(score -> finding(Spot.of(item, score.getKey()), score.getValue()));
        return Stream.concat(columns, scores);
    }

    private static Stream<Finding> finding(Spot where, PrintedFigure figure) {
        var taken = figure.value().map(Numerals::plain).orElse("");
        var spot = where.says(figure.printed()).shouldSay(taken);
        return switch (figure.form()) {
            case ODD -> Stream.of(Finding.of(FindingKind.FIGURE_FORM, spot, FormWording.figureForm(spot)));
            case OTHER_MARK ->
                Stream.of(Finding.of(FindingKind.AMBIGUOUS_FIGURE, spot, FormWording.ambiguous(spot, figure.value())));
            case PLAIN, NOT_APPLICABLE, ABSENT, UNREADABLE -> Stream.empty();
        };
    }
}
