package parindex.app.publication.standings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.publication.EditionReading;
import parindex.app.publication.EditionReading.Found;
import parindex.app.publication.standings.StandingsPages.Drill;

/// Standings and scorecard of what was published, for everybody: without account and without script (A-03, B-02).
@Controller
class PublicStandingsScreens {
    private static final String VERSION = "/public/{round}/{version}";

    private final Frames frames;
    private final EditionReading editions;
    private final KnownResults results;
    private final Comparing comparing;
    private final StandingsPages pages;

    PublicStandingsScreens(
            Frames frames, EditionReading editions, KnownResults results, Comparing comparing, StandingsPages pages) {
        this.frames = frames;
        this.editions = editions;
        this.results = results;
        this.comparing = comparing;
        this.pages = pages;
    }

    private static StandingsHead head(Found found, Words words, String current) {
        return StandingsHead.of(found.edition(), found.all().getFirst(), words, current);
    }

    private Frame frame(Visit visit) {
        return frames.bare(visit, "standing.title").script("standings.css");
    }

    @GetMapping(VERSION + "/standings")
    ModelAndView ranking(Visit visit, @PathVariable String round, @PathVariable String version, Asked asked) {
        var found = editions.found(round, version);
        var head = head(found, visit.words(), "standings");
        return pages.ranking(frame(visit), head, results.of(found.edition()), asked);
    }

    @GetMapping(VERSION + "/standings.csv")
    void csv(
            HttpServletResponse response,
            Visit visit,
            @PathVariable String round,
            @PathVariable String version,
            Asked asked)
            throws IOException {
        var edition = editions.edition(round, version);
        pages.csv(response, "standings-%s-%s".formatted(round, version), visit.words(), results.of(edition), asked);
    }

    @GetMapping(VERSION + "/matrix")
    ModelAndView matrix(Visit visit, @PathVariable String round, @PathVariable String version, Asked asked) {
        var found = editions.found(round, version);
        var edition = found.edition();
        return pages.matrix(
                frame(visit),
                head(found, visit.words(), "matrix"),
                results.of(edition),
                asked,
                comparing.before(edition));
    }

    @GetMapping(VERSION + "/matrix/{unit}")
    ModelAndView lines(
            Visit visit,
            @PathVariable String round,
            @PathVariable String version,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String area,
            Asked asked) {
        var found = editions.found(round, version);
        var head = head(found, visit.words(), "matrix");
        return pages.lines(
                frame(visit),
                head,
                editions.shown(found.edition()),
                asked,
                new Drill(unit, area, found.edition().url(), false));
    }
}
