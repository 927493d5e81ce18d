package parindex.app.criteria;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// Every criteria set, and the tree of each (F-01).
@Controller
class SetScreens {
    private final Frames frames;
    private final SetCatalogue catalogue;

    SetScreens(Frames frames, SetCatalogue catalogue) {
        this.frames = frames;
        this.catalogue = catalogue;
    }

    @GetMapping("/criteria")
    ModelAndView sets(Visit visit) {
        var frame = frames.open(visit, Section.CRITERIA, "menu.criteria");
        return new ModelAndView("criteria/sets", "page", new SetListFacts(frame, catalogue.all()).page());
    }

    @GetMapping("/criteria/{set}")
    ModelAndView tree(
            Visit visit,
            @PathVariable String set,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String only) {
        var frame = frames.open(visit, Section.CRITERIA, "menu.criteria")
                .script("table.js")
                .key("/", "keys.filter")
                .key("↑ ↓", "keys.rows")
                .key("← →", "keys.fold")
                .key("Enter", "keys.open");
        var entry = catalogue.named(set);
        return entry.set()
                .map(known -> new SetFacts(frame, entry, known).page(SetFilter.of(q, only)))
                .map(page -> new ModelAndView("criteria/set", "page", page))
                .orElseGet(() -> new ModelAndView("redirect:" + entry.url("check")));
    }
}
