package parindex.app.work;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// Việc của tôi: what somebody has to do, each with one button (E-24).
@Controller
class WorkScreens {
    private final Frames frames;
    private final WorkReading work;

    WorkScreens(Frames frames, WorkReading work) {
        this.frames = frames;
        this.work = work;
    }

    @GetMapping("/work")
    ModelAndView work(Visit visit) {
        if (visit.signedIn().mustChange()) {
            return new ModelAndView("redirect:/account/password");
        }
        var duties = visit.signedIn().duties();
        var frame = frames.open(visit, Section.WORK, "menu.work");
        return new ModelAndView("work/work", "page", new WorkFacts(frame, work.of(duties)).page(duties));
    }
}
