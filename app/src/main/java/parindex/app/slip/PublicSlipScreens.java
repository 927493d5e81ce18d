package parindex.app.slip;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;
import parindex.app.publication.EditionReading;
import parindex.app.publication.PublicFacts;
import parindex.app.slip.SlipPage.At;
import parindex.app.slip.SlipPage.Link;
import parindex.app.slip.SlipPage.Published;

/// Slips of a published version, for everybody: without account and without script. They are made of the frozen
/// publication alone.
@Controller
class PublicSlipScreens {
    private static final String UNIT = "/public/{round}/{version}/units/{unit}";

    private final Frames frames;
    private final EditionReading reading;

    PublicSlipScreens(Frames frames, EditionReading reading) {
        this.frames = frames;
        this.reading = reading;
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// Where a published slip stands: the parts of an address.
    record Where(String round, String version, String unit) {}

    @GetMapping(UNIT + "/items/{code}")
    ModelAndView one(Visit visit, Where where, @PathVariable String code) {
        var slips = slips(visit, where);
        var codes = slips.codes();
        var at = codes.indexOf(code);
        if (at < 0) {
            throw absent();
        }
        var view = slips.view(code);
        return page(
                visit,
                slips,
                List.of(view),
                at(slips, slips.url() + "/slips#" + view.anchor(), link(slips, at - 1), link(slips, at + 1)),
                "slip/public");
    }

    private static Link link(PublicSlips slips, int at) {
        return IntStream.of(at)
                .filter(index -> index >= 0 && index < slips.codes().size())
                .mapToObj(slips.codes()::get)
                .map(code -> new Link(slips.url(code), code))
                .findFirst()
                .orElse(Link.NONE);
    }

    /// All slips of a unit, each on a sheet of its own when it is printed.
    @GetMapping(UNIT + "/slips")
    ModelAndView all(Visit visit, Where where) {
        var slips = slips(visit, where);
        var views = slips.codes().stream().map(slips::view).toList();
        return page(visit, slips, views, at(slips, "", Link.NONE, Link.NONE), "slip/public");
    }

    private static At at(PublicSlips slips, String all, Link previous, Link next) {
        return new At(slips.unit(), slips.sentence(), new Link(slips.url(), slips.unit()), all, previous, next);
    }

    private ModelAndView page(Visit visit, PublicSlips slips, List<SlipView> views, At at, String template) {
        var frame = frames.bare(visit, "slip.title").script("slip.css");
        return new ModelAndView(
                template,
                "page",
                new Published(new SlipPage(frame, at, views), slips.facts().head()));
    }

    private PublicSlips slips(Visit visit, Where where) {
        var found = reading.found(where.round(), where.version());
        var shown = reading.shown(found.edition());
        var facts = new PublicFacts(found.edition(), found.all(), shown, visit.words());
        return shown.publication()
                .unit(where.unit())
                .map(unit -> new PublicSlips(facts, unit))
                .orElseThrow(PublicSlipScreens::absent);
    }
}
