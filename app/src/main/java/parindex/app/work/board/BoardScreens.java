package parindex.app.work.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Download.Form;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.formats.csv.CsvWriter;

/// The board of a round: who is how far, since when, and who never came (E-23).
@Controller
class BoardScreens {
    private final Frames frames;
    private final BoardReading reading;
    private final Download download;

    BoardScreens(Frames frames, BoardReading reading, Download download) {
        this.frames = frames;
        this.reading = reading;
        this.download = download;
    }

    @GetMapping("/work/board/{round}")
    ModelAndView board(Visit visit, @PathVariable String round, BoardAsked asked) {
        var read = read(round);
        var frame = frames.open(visit, Section.WORK, "board.title");
        return new ModelAndView("work/board", "page", new BoardFacts(frame, read, asked).page(round));
    }

    @GetMapping("/work/board/{round}.csv")
    void csv(Visit visit, @PathVariable String round, BoardAsked asked, HttpServletResponse response)
            throws IOException {
        var table = BoardTable.of(
                frames.bare(visit, "board.title"), asked.of(read(round).board()));
        download.send(
                response,
                "board-" + round,
                Form.CSV,
                out -> CsvWriter.write(table, visit.words().language(), out));
    }

    private BoardReading.Read read(String round) {
        return reading.of(round).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
