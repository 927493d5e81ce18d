package parindex.app.result;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// Where points were lost and who answers for them.
@Controller
class LossScreens {
    private final Frames frames;
    private final Results results;

    LossScreens(Frames frames, Results results) {
        this.frames = frames;
        this.results = results;
    }

    @GetMapping("/rounds/{year}/units/{slug}/losses")
    ModelAndView losses(Visit visit, @PathVariable int year, @PathVariable String slug) {
        var frame =
                frames.about(visit, Section.LOSSES, "menu.losses", year, slug).script("echarts.js", "chart.js");
        var result = results.of(frame.subject().orElseThrow());
        return new ModelAndView("result/losses", "page", new LossFacts(frame, result).page());
    }
}
