package parindex.app.criteria;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Lineage;

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

    @GetMapping("/criteria/{set}/items/{code}")
    ModelAndView item(
            Visit visit,
            @PathVariable String set,
            @PathVariable String code,
            @RequestParam Map<String, String> parameters) {
        var frame = frames.open(visit, Section.CRITERIA, "criteria.item")
                .script("table.js")
                .key("J", "keys.next")
                .key("K", "keys.previous");
        var entry = catalogue.named(set);
        var known = entry.set().orElseThrow(SetScreens::notFound);
        var item = ItemCode.find(code).flatMap(known::item).orElseThrow(SetScreens::notFound);
        var typed = SetTyped.of(frame.words(), parameters, entry.url("items/" + item.code()));
        var earlier = known.terms().lineage().map(Lineage::from).flatMap(catalogue::find);
        var facts = new SetItemFacts(frame, entry, known, item, typed, earlier);
        return new ModelAndView("criteria/item", "page", facts.page());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
