package parindex.app.publication.standings;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.publication.Edition;
import parindex.app.publication.EditionReading;
import parindex.app.publication.FinalReading;
import parindex.app.publication.standings.BoardFacts.Place;

/// Standings and scorecard: of a round as it would be published now, for those who run it, and of what was published,
/// for everybody.
@Controller
class StandingsOfRoundScreens {
    private static final String STANDINGS = "/admin/rounds/{round}/standings";

    private final Frames frames;
    private final RoundGate gate;
    private final FinalReading finals;
    private final EditionReading editions;
    private final Regions regions;

    StandingsOfRoundScreens(
            Frames frames, RoundGate gate, FinalReading finals, EditionReading editions, Regions regions) {
        this.frames = frames;
        this.gate = gate;
        this.finals = finals;
        this.editions = editions;
        this.regions = regions;
    }

    @GetMapping(STANDINGS)
    ModelAndView round(Visit visit, @PathVariable("round") String slug, Asked asked) {
        var round = gate.run(visit, slug);
        return page(visit, round, new Board(finals.shown(round), asked, regions::of), RoundBoardPage.Unit.NONE);
    }

    @GetMapping(STANDINGS + "/{unit}")
    ModelAndView unit(Visit visit, @PathVariable("round") String slug, @PathVariable String unit, Asked asked) {
        var round = gate.run(visit, slug);
        var shown = finals.shown(round);
        var found = shown.publication().unit(unit).orElseThrow(StandingsOfRoundScreens::absent);
        var board = new Board(shown, asked, regions::of);
        var back = round.admin("standings") + asked.query();
        return page(visit, round, board, new UnitLines(visit.words(), board, round, back).unit(found.unit()));
    }

    private ModelAndView page(Visit visit, Round round, Board board, RoundBoardPage.Unit unit) {
        var frame = frames.open(visit, Section.ROUNDS, "rank.title").script("board.css");
        var url = round.admin("standings");
        var facts = new BoardFacts(
                frame,
                board,
                new Place(url, url + "/", true),
                before(round.host().name(), round.year()));
        var head = RoundHead.of(round, frame.words(), "standings", "");
        var view = unit.lines().isEmpty() ? "publication/standing/round" : "publication/board/unit";
        return new ModelAndView(view, "page", new RoundBoardPage(head, facts.page(), unit));
    }

    @GetMapping("/public/{round}/{version}/standings")
    ModelAndView published(Visit visit, @PathVariable String round, @PathVariable String version, Asked asked) {
        var edition = editions.edition(round, version);
        var board = new Board(editions.shown(edition), asked, regions::of);
        Frame frame = frames.bare(visit, "public.title").script("board.css");
        var place = new Place(edition.url() + "/standings", edition.url() + "/units/", false);
        var facts = new BoardFacts(frame, board, place, before(edition.host(), edition.year()));
        return new ModelAndView(
                "publication/standing/public",
                "page",
                new PublicBoardPage(edition.url(), edition.name(), edition.invented(), facts.page()));
    }

    /// The newest publication of the same host of an earlier year.
    private Optional<Before> before(String host, int year) {
        return editions.newest().stream()
                .filter(edition -> edition.host().equals(host) && edition.year() < year)
                .max(Comparator.comparingInt(Edition::year))
                .map(edition -> new Before(edition, editions.shown(edition)));
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
