package parindex.core.intake.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.intake.PrintedReport.SourceFile;
import parindex.core.intake.Recognition.NotRecognised;
import parindex.core.intake.Recognition.Recognised;
import parindex.core.intake.ReportedCard;

/// Reports as a person would type them: one line a row, cells parted by bars.
final class ReportFixture {
    static final String HEAD = "Mã|Tiêu chí|Điểm chuẩn|Điểm đạt được|Tỷ lệ %|Nguyên nhân|Trách nhiệm liên quan";

    private ReportFixture() {}

    static PrintedReport report(String... lines) {
        return report(true, lines);
    }

    static PrintedReport report(boolean paged, String... lines) {
        var rows = IntStream.range(0, lines.length)
                .mapToObj(i -> new Row(Place.line(i + 1), List.copyOf(Arrays.asList(lines[i].split("\\|", -1)))))
                .toList();
        return new PrintedReport(new SourceFile("thu.txt", "txt", ""), paged, rows);
    }

    static ReportedCard card(String... lines) {
        return switch (ReportRecogniser.recognise(report(lines))) {
            case Recognised(var card) -> card;
            case NotRecognised(var why, var place) -> throw new AssertionError(place + " " + why.vi());
        };
    }

    static NotRecognised refusal(String... lines) {
        return switch (ReportRecogniser.recognise(report(lines))) {
            case Recognised(var card) -> throw new AssertionError("recognised: " + card);
            case NotRecognised refused -> refused;
        };
    }
}
