package parindex.app.publication.standings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Download.Form;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.publication.Shown;
import parindex.core.points.Share;
import parindex.formats.csv.CsvWriter;

/// The pages that a round and a publication have alike.
@Component
class StandingsPages {
    private final KnownTables tables;
    private final Download download;

    StandingsPages(KnownTables tables, Download download) {
        this.tables = tables;
        this.download = download;
    }

    ModelAndView ranking(Frame frame, StandingsHead head, Result result, Asked asked) {
        var choice = Choice.of(result, asked);
        var facts = new RankingFacts(frame, head, result, asked, choice, tables.table(result, choice));
        return new ModelAndView("publication/standings/ranking", "page", facts.page());
    }

    void csv(HttpServletResponse response, String name, Words words, Result result, Asked asked) throws IOException {
        var sheet = new RankingFile(words, tables.table(result, Choice.of(result, asked))).sheet();
        download.send(response, name, Form.CSV, out -> CsvWriter.write(sheet, words.language(), out));
    }

    /// What a scorecard is laid beside.
    ///
    /// @param result the result before, which is read only where it is asked for
    /// @param gap    beyond which a change is a movement
    record Before(Supplier<Optional<Result>> result, Share gap) {}

    ModelAndView matrix(Frame frame, StandingsHead head, Result result, Asked asked, Before before) {
        var choice = Choice.of(result, asked);
        var trend = before.result().get().flatMap(old -> tables.trend(old, result, choice, before.gap()));
        var seen = new MatrixFacts.Seen(tables.matrix(result, choice), trend);
        var facts = new MatrixFacts(frame, head, result, asked, choice, seen);
        return new ModelAndView("publication/standings/matrix", "page", facts.page());
    }

    ModelAndView lines(Frame frame, StandingsHead head, Shown shown, Asked asked, Drill drill) {
        var record = shown.publication().unit(drill.unit()).orElseThrow(StandingsPages::absent);
        var card = Optional.ofNullable(shown.cards().get(drill.unit())).orElseThrow(StandingsPages::absent);
        var facts = new LinesFacts(frame, head, asked, drill, record, card);
        return new ModelAndView("publication/standings/lines", "page", facts.page(drill.area()));
    }

    /// A cell that somebody went into.
    ///
    /// @param lines     what addresses of single lines, or of their slips, begin with
    /// @param documents whether a line leads to its documents; a slip names them itself
    record Drill(String unit, String area, String lines, boolean documents) {}

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
