package parindex.app.criteria.item;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.SetCatalogue;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.result.Result;
import parindex.app.result.Results;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

/// Where any figure of a result comes from and how it was made.
@Controller
class SourceScreens {
    private static final String TOTAL = "total";

    private final Frames frames;
    private final Results results;
    private final SetCatalogue catalogue;

    SourceScreens(Frames frames, Results results, SetCatalogue catalogue) {
        this.frames = frames;
        this.results = results;
        this.catalogue = catalogue;
    }

    @GetMapping("/rounds/{year}/units/{slug}/sources/{code}")
    ModelAndView source(Visit visit, @PathVariable int year, @PathVariable String slug, @PathVariable String code) {
        var frame = frames.about(visit, Section.ITEMS, "criteria.source.title", year, slug);
        var result = results.of(frame.subject().orElseThrow());
        var entry = result.study().set().flatMap(set -> catalogue.find(set.id()));
        var facts = new SourceFacts(frame, result, item(result, code), entry);
        return new ModelAndView("criteria/source", "page", facts.page());
    }

    private static Optional<Item> item(Result result, String code) {
        if (code.equals(TOTAL)) {
            return Optional.empty();
        }
        var item = ItemCode.find(code).flatMap(known -> result.scores().set().item(known));
        if (item.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return item;
    }
}
