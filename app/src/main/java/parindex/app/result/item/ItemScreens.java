package parindex.app.result.item;

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
import parindex.app.result.Results;
import parindex.core.criteria.item.ItemCode;

/// The table of all items, and each item by itself.
@Controller
class ItemScreens {
    private final Frames frames;
    private final Results results;

    ItemScreens(Frames frames, Results results) {
        this.frames = frames;
        this.results = results;
    }

    @GetMapping("/rounds/{year}/units/{slug}/items")
    ModelAndView items(
            Visit visit,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String only) {
        var frame = frames.about(visit, Section.ITEMS, "menu.items", year, slug)
                .script("table.js")
                .key("/", "keys.filter")
                .key("↑ ↓", "keys.rows")
                .key("← →", "keys.fold")
                .key("Enter", "keys.open");
        var result = results.of(frame.subject().orElseThrow());
        return new ModelAndView("result/items", "page", new ItemRows(frame, result).page(ItemFilter.of(q, only)));
    }

    @GetMapping("/rounds/{year}/units/{slug}/items/{code}")
    ModelAndView item(Visit visit, @PathVariable int year, @PathVariable String slug, @PathVariable String code) {
        var frame = frames.about(visit, Section.ITEMS, "item.title", year, slug)
                .script("table.js")
                .key("J", "keys.next")
                .key("K", "keys.previous");
        var result = results.of(frame.subject().orElseThrow());
        var item = ItemCode.find(code)
                .flatMap(known -> result.scores().set().item(known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("result/item", "page", new ItemFacts(frame, result, item).page());
    }
}
