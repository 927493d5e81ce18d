package parindex.app.work.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.work.board.Board.Part;
import parindex.app.work.board.Board.Sheet;
import parindex.app.work.board.BoardPage.Cells;
import parindex.app.work.board.BoardPage.Row;
import parindex.core.assessment.work.Progress.Counts;
import parindex.core.assessment.workflow.PartStage;

/// Makes the page of a board.
final class BoardFacts {
    private static final int WHOLE = 100;

    private final Frame frame;
    private final Words words;
    private final BoardReading.Read read;
    private final BoardAsked asked;

    BoardFacts(Frame frame, BoardReading.Read read, BoardAsked asked) {
        this.frame = frame;
        this.words = frame.words();
        this.read = read;
        this.asked = asked;
    }

    BoardPage page(String slug) {
        var shown = asked.of(read.board());
        return new BoardPage(
                frame,
                read.round().name(),
                sentence(),
                asked.page("/work/board/" + slug),
                shown.sheets().stream().flatMap(sheet -> rows(slug, sheet)).toList(),
                total(shown),
                read.board().sheets().isEmpty());
    }

    private String sentence() {
        var board = read.board();
        return words.say(
                "board.sentence",
                board.sent(),
                board.sheets().size(),
                board.sum(Counts::filled),
                board.sum(Counts::leaves));
    }

    /// The unit, then its agencies where there is another than itself.
    private Stream<Row> rows(String slug, Sheet sheet) {
        var url = "/assessment/" + slug + "/units/" + sheet.slug();
        var unit = Stream.of(new Row(sheet.unit(), url, cells(sheet)));
        return sheet.parts().size() == 1 && sheet.parts().getFirst().agency().equals(sheet.unit())
                ? unit
                : Stream.concat(unit, sheet.parts().stream().map(this::row));
    }

    private Row row(Part part) {
        return new Row(
                part.agency(), "", cells(new Sheet("", part.agency(), false, Optional.empty(), List.of(part)), ""));
    }

    private Cells cells(Sheet sheet) {
        var sent = sheet.sentAt().map(frame.figures()::time).orElseGet(() -> words.say("board.unsent"));
        return cells(sheet, sent);
    }

    private Cells cells(Sheet sheet, String sent) {
        var parts = sheet.parts().size();
        return new Cells(
                sheet.sum(Counts::filled) + "/" + sheet.sum(Counts::leaves),
                percent(sheet.sum(Counts::filled), sheet.sum(Counts::leaves)),
                String.valueOf(sheet.sum(Counts::unproved)),
                sheet.reached(PartStage.COMPLETE) + "/" + parts,
                sheet.reached(PartStage.APPROVED) + "/" + parts,
                sent,
                sheet.sent() ? "full" : "unknown",
                sheet.waiting().map(this::age).orElse("–"),
                absent(sheet));
    }

    private Cells total(Board board) {
        var parts =
                board.sheets().stream().mapToInt(sheet -> sheet.parts().size()).sum();
        return new Cells(
                board.sum(Counts::filled) + "/" + board.sum(Counts::leaves),
                percent(board.sum(Counts::filled), board.sum(Counts::leaves)),
                String.valueOf(board.sum(Counts::unproved)),
                reached(board, PartStage.COMPLETE) + "/" + parts,
                reached(board, PartStage.APPROVED) + "/" + parts,
                board.sent() + "/" + board.sheets().size(),
                "",
                board.sheets().stream()
                        .flatMap(sheet -> sheet.waiting().stream())
                        .min(Comparator.naturalOrder())
                        .map(this::age)
                        .orElse("–"),
                "");
    }

    private static int reached(Board board, PartStage stage) {
        return board.sheets().stream().mapToInt(sheet -> sheet.reached(stage)).sum();
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : WHOLE * part / whole;
    }

    private String age(Instant since) {
        var days = (int) Duration.between(since, read.round().now()).toDays();
        return days == 0 ? words.say("board.today") : words.count("board.days", days);
    }

    private String absent(Sheet sheet) {
        var nobody = sheet.isUnmanned() ? Stream.of(words.say("board.nobody")) : Stream.<String>empty();
        return String.join(", ", Stream.concat(nobody, sheet.never().stream()).toList());
    }
}
