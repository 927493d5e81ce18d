package parindex.app.work.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Listed.Cursor;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Times;
import parindex.app.kit.web.api.Told;
import parindex.core.assessment.work.Progress.Counts;

/// The board of a round for programs.
@RestController
class BoardApi {
    private final BoardReading reading;

    BoardApi(BoardReading reading) {
        this.reading = reading;
    }

    /// How far the sheet of a unit is.
    ///
    /// @param leaves   items to fill
    /// @param filled   those that are
    /// @param unproved those that lack a document
    /// @param sentAt   when it was sent, nothing while it is not
    record Row(
            String unit,
            String name,
            int leaves,
            int filled,
            int unproved,
            @Nullable String sentAt,
            List<Part> parts) {
        static Row of(Board.Sheet sheet) {
            return new Row(
                    sheet.slug(),
                    sheet.unit(),
                    sheet.sum(Counts::leaves),
                    sheet.sum(Counts::filled),
                    sheet.sum(Counts::unproved),
                    Times.of(sheet.sentAt()),
                    sheet.parts().stream().map(Part::of).toList());
        }
    }

    /// How far an agency is.
    ///
    /// @param waiting since when it waits for somebody else
    /// @param people  how many enter and approve
    /// @param never   names of those who have never signed in
    record Part(
            String name,
            String stage,
            int leaves,
            int filled,
            @Nullable String waiting,
            int people,
            List<String> never) {
        static Part of(Board.Part part) {
            return new Part(
                    part.agency(),
                    part.stage().name(),
                    part.counts().leaves(),
                    part.counts().filled(),
                    Times.of(part.waiting()),
                    part.people().count(),
                    part.people().never());
        }
    }

    @GetMapping("/api/v1/work/board/{round}")
    @Told("Who is how far in a round; only is all, unsent, waiting or absent; sort is unit, filled or waiting.")
    Listed<Row> board(
            @PathVariable String round,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "all") String only,
            @RequestParam(defaultValue = "unit") String sort,
            Cursor cursor) {
        var read = reading.of(round).orElseThrow(Refused::absent);
        var rows = new BoardAsked(q, only, sort).of(read.board()).sheets();
        return Listed.of(rows, Board.Sheet::slug, cursor).map(Row::of);
    }
}
