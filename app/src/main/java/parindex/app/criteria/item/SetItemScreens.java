package parindex.app.criteria.item;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.SetCatalogue;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.item.ItemCode;

/// One item of a criteria set: what is asked, how it is scored, and the rule tried out (F-01, R-07).
@Controller
class SetItemScreens {
    private final Frames frames;
    private final SetCatalogue catalogue;

    SetItemScreens(Frames frames, SetCatalogue catalogue) {
        this.frames = frames;
        this.catalogue = catalogue;
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
        var known = entry.set().orElseThrow(SetItemScreens::notFound);
        var item = ItemCode.find(code).flatMap(known::item).orElseThrow(SetItemScreens::notFound);
        var typed = SetTyped.of(frame.words(), parameters, entry.url("items/" + item.code()));
        var earlier = known.terms().lineage().map(Lineage::from).flatMap(catalogue::find);
        var facts = new SetItemFacts(frame, entry, known, item, typed, earlier);
        return new ModelAndView("criteria/item", "page", facts.page());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
