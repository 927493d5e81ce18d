package parindex.app.publication;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;

/// What was published, for everybody: without account and without script.
@Controller
class PublicScreens {
    private static final String VERSION = "/public/{round}/{version}";

    private final Frames frames;
    private final EditionReading reading;

    PublicScreens(Frames frames, EditionReading reading) {
        this.frames = frames;
        this.reading = reading;
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping("/public")
    ModelAndView list(Visit visit) {
        var frame = frames.bare(visit, "public.title");
        var words = frame.words();
        var lines = reading.newest().stream()
                .map(edition -> new PublicListPage.Line(
                        edition.url(),
                        edition.name(),
                        edition.host(),
                        String.valueOf(edition.year()),
                        words.say("publication.version", String.valueOf(edition.version())),
                        PublicFacts.decided(edition, words)))
                .toList();
        return new ModelAndView("publication/list", "page", new PublicListPage(frame, lines));
    }

    /// The address without a version leads to the newest.
    @GetMapping("/public/{round}")
    ModelAndView newest(@PathVariable String round) {
        return reading.published(round).stream()
                .findFirst()
                .map(edition -> new ModelAndView("redirect:" + edition.url()))
                .orElseThrow(PublicScreens::absent);
    }

    @GetMapping(VERSION)
    ModelAndView standings(Visit visit, @PathVariable String round, @PathVariable String version) {
        var facts = facts(visit, round, version);
        return page(visit, facts, facts.kinds(), PublicPage.Unit.NONE);
    }

    @GetMapping(VERSION + "/units/{unit}")
    ModelAndView unit(
            Visit visit, @PathVariable String round, @PathVariable String version, @PathVariable String unit) {
        var facts = facts(visit, round, version);
        var found = facts.unit(unit).orElseThrow(PublicScreens::absent);
        return page(visit, facts, List.of(), found);
    }

    private ModelAndView page(Visit visit, PublicFacts facts, List<PublicPage.Kind> kinds, PublicPage.Unit unit) {
        var page = new PublicPage(frames.bare(visit, "public.title"), facts.head(), kinds, unit);
        return new ModelAndView(kinds.isEmpty() ? "publication/unit" : "publication/standings", "page", page);
    }

    private PublicFacts facts(Visit visit, String round, String version) {
        var found = reading.found(round, version);
        return new PublicFacts(found.edition(), found.all(), reading.shown(found.edition()), visit.words());
    }
}
