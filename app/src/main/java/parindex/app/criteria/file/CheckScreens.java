package parindex.app.criteria.file;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.SetCatalogue;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// What is wrong with a set.
@Controller
class CheckScreens {
    private final Frames frames;
    private final SetCatalogue catalogue;

    CheckScreens(Frames frames, SetCatalogue catalogue) {
        this.frames = frames;
        this.catalogue = catalogue;
    }

    @GetMapping("/criteria/{set}/check")
    ModelAndView check(Visit visit, @PathVariable String set) {
        var frame = frames.open(visit, Section.CRITERIA, "criteria.check");
        return new ModelAndView("criteria/check", "page", new CheckFacts(frame, catalogue.named(set)).page());
    }
}
