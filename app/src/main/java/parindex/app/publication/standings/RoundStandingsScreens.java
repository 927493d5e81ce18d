package parindex.app.publication.standings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.publication.standings.StandingsPages.Drill;
import parindex.core.assessment.Right;
import parindex.core.assessment.workflow.RoundStage;

/// Standings and scorecard of a round as it is now, for those who run it and for its leaders; for everybody else they
/// are not there (A-03, B-02).
@Controller
class RoundStandingsScreens {
    private static final String ROUND = "/assessment/{round}";

    private final Frames frames;
    private final RoundReading rounds;
    private final LiveResults results;
    private final OneUnit units;
    private final Comparing comparing;
    private final StandingsPages pages;

    RoundStandingsScreens(
            Frames frames,
            RoundReading rounds,
            LiveResults results,
            OneUnit units,
            Comparing comparing,
            StandingsPages pages) {
        this.frames = frames;
        this.rounds = rounds;
        this.results = results;
        this.units = units;
        this.comparing = comparing;
        this.pages = pages;
    }

    private Round round(Visit visit, String slug) {
        return rounds.find(slug)
                .filter(round -> round.state() == RoundStage.State.OPEN)
                .filter(round -> visit.signedIn().may(Right.SEE_STANDINGS, round.place()))
                .orElseThrow(StandingsPages::absent);
    }

    private Frame frame(Visit visit) {
        return frames.open(visit, Section.ASSESSMENT, "standing.title").script("standings.css");
    }

    private static StandingsHead head(Visit visit, Round round, String current) {
        var mayGroup = visit.signedIn().may(Right.RUN_ROUNDS, round.place());
        return StandingsHead.of(round, visit.words(), current, mayGroup);
    }

    @GetMapping(ROUND + "/standings")
    ModelAndView ranking(Visit visit, @PathVariable("round") String slug, Asked asked) {
        var round = round(visit, slug);
        var head = head(visit, round, "standings");
        return pages.ranking(frame(visit), head, results.of(round), asked);
    }

    @GetMapping(ROUND + "/standings.csv")
    void csv(HttpServletResponse response, Visit visit, @PathVariable("round") String slug, Asked asked)
            throws IOException {
        var round = round(visit, slug);
        pages.csv(response, "standings-" + slug, visit.words(), results.of(round), asked);
    }

    @GetMapping(ROUND + "/matrix")
    ModelAndView matrix(Visit visit, @PathVariable("round") String slug, Asked asked) {
        var round = round(visit, slug);
        var head = head(visit, round, "matrix");
        return pages.matrix(frame(visit), head, results.of(round), asked, comparing.before(round));
    }

    @GetMapping(ROUND + "/matrix/{unit}")
    ModelAndView lines(
            Visit visit,
            @PathVariable("round") String slug,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String area,
            Asked asked) {
        var round = round(visit, slug);
        var head = head(visit, round, "matrix");
        return pages.lines(frame(visit), head, units.of(round, unit), asked, new Drill(unit, area, round.url(), true));
    }
}
