package parindex.app.work.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import parindex.app.kit.web.Frame;
import parindex.app.work.board.Board.Part;
import parindex.app.work.board.Board.Sheet;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;

/// A board as a table to take away: one row a part.
final class BoardTable {
    private static final int WIDTH = 24;

    private BoardTable() {}

    static Workbook.Sheet of(Frame frame, Board board) {
        var columns = Stream.of(
                        "unit", "agency", "leaves", "filled", "unproved", "unexplained", "step", "since", "never")
                .map(name -> new Column(frame.words().say("board.column." + name), WIDTH))
                .toList();
        var rows = board.sheets().stream()
                .flatMap(sheet -> sheet.parts().stream().map(part -> row(frame, sheet, part)))
                .toList();
        return new Workbook.Sheet(frame.words().say("board.title"), columns, rows);
    }

    private static Workbook.Row row(Frame frame, Sheet sheet, Part part) {
        var counts = part.counts();
        var since = sheet.sent() ? sheet.sentAt() : part.waiting();
        var step = sheet.sent()
                ? frame.words().say("board.step.sent")
                : frame.words().word("board.step.", part.stage());
        return new Workbook.Row(
                false,
                List.of(
                        new Cell.Word(sheet.unit()),
                        new Cell.Word(part.agency()),
                        number(counts.leaves()),
                        number(counts.filled()),
                        number(counts.unproved()),
                        number(counts.unexplained()),
                        new Cell.Word(step),
                        new Cell.Word(since.map(frame.figures()::time).orElse("")),
                        new Cell.Word(String.join(", ", part.people().never()))));
    }

    private static Cell number(int count) {
        return new Cell.Figure(BigDecimal.valueOf(count), 0);
    }
}
