package parindex.core.audit;

import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Text;

/// The three columns of figures that every report has.
public enum FigureColumn {
    MAX("max", new Text("điểm chuẩn", "maximum points")),
    ACHIEVED("achieved", new Text("điểm đạt được", "achieved points")),
    PERCENT("percent", new Text("tỷ lệ đạt", "percentage"));

    private final String field;
    private final Text title;

    FigureColumn(String field, Text title) {
        this.field = field;
        this.title = title;
    }

    /// Its name in findings and JSON.
    public String field() {
        return field;
    }

    /// Its name in sentences.
    public Text title() {
        return title;
    }

    public PrintedFigure of(ReportedItem item) {
        return switch (this) {
            case MAX -> item.max();
            case ACHIEVED -> item.achieved();
            case PERCENT -> item.percent();
        };
    }

    public PrintedFigure of(ReportedTotal total) {
        return switch (this) {
            case MAX -> total.max();
            case ACHIEVED -> total.achieved();
            case PERCENT -> total.percent();
        };
    }
}
