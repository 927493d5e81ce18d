package parindex.app.slip;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.slip.SlipPage.Link;

/// Slips while a round goes on, for those who see the lines.
@Controller
class RoundSlipScreens {
    private static final String UNIT = "/assessment/{round}/units/{unit}/slips";

    private final Frames frames;
    private final RoundSlips reading;

    RoundSlipScreens(Frames frames, RoundSlips reading) {
        this.frames = frames;
        this.reading = reading;
    }

    @GetMapping(UNIT + "/{code}")
    ModelAndView one(Visit visit, At where, @PathVariable String code) {
        var seen = reading.seen(visit.signedIn(), where);
        var facts = new RoundSlipFacts(visit.words(), seen.round(), seen.asked());
        var at = facts.codes().indexOf(code);
        if (at < 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var all = facts.url() + "/slips#slip-" + code;
        return page(
                visit,
                facts,
                new SlipPage.At(
                        facts.unit().name(),
                        seen.round().name(),
                        up(facts, seen),
                        all,
                        link(facts, at - 1),
                        link(facts, at + 1)),
                List.of(code));
    }

    /// All slips of a unit, each on a sheet of its own when it is printed.
    @GetMapping(UNIT)
    ModelAndView all(Visit visit, At where) {
        var seen = reading.seen(visit.signedIn(), where);
        var facts = new RoundSlipFacts(visit.words(), seen.round(), seen.asked());
        var at = new SlipPage.At(facts.unit().name(), seen.round().name(), up(facts, seen), "", Link.NONE, Link.NONE);
        return page(visit, facts, at, facts.codes());
    }

    private static Link up(RoundSlipFacts facts, RoundSlips.Seen seen) {
        var url = seen.own() ? facts.url() : "/appraisal/" + seen.round().slug();
        return new Link(url, facts.unit().name());
    }

    private static Link link(RoundSlipFacts facts, int at) {
        var codes = facts.codes();
        return at >= 0 && at < codes.size() ? new Link(facts.url(codes.get(at)), codes.get(at)) : Link.NONE;
    }

    private ModelAndView page(Visit visit, RoundSlipFacts facts, SlipPage.At at, List<String> codes) {
        var section = at.up().url().startsWith("/appraisal") ? Section.APPRAISAL : Section.ASSESSMENT;
        var frame = frames.open(visit, section, "slip.title").script("slip.css");
        return new ModelAndView("slip/round", "page", new SlipPage(frame, at, facts.views(codes)));
    }
}
