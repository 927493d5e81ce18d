package parindex.app.result;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// The first page of a result.
@Controller
class OverviewScreens {
    private final Frames frames;
    private final Results results;

    OverviewScreens(Frames frames, Results results) {
        this.frames = frames;
        this.results = results;
    }

    @GetMapping("/rounds/{year}/units/{slug}")
    ModelAndView overview(Visit visit, @PathVariable int year, @PathVariable String slug) {
        var frame = frames.about(visit, Section.OVERVIEW, "menu.overview", year, slug);
        var result = results.of(frame.subject().orElseThrow());
        return new ModelAndView("result/overview", "page", new OverviewFacts(frame, result).page());
    }
}
