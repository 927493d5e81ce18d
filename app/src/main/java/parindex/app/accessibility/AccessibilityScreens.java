package parindex.app.accessibility;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.accessibility.AccessibilityPage.Gap;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;

/// The accessibility statement, open to everyone.
@Controller
class AccessibilityScreens {
    private final Frames frames;

    AccessibilityScreens(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/accessibility")
    ModelAndView statement(Visit visit) {
        var words = visit.words();
        var gaps = Stream.of("scans", "readers", "print", "calendar", "marks", "uploads")
                .map(gap -> new Gap(
                        words.say("accessibility.gap." + gap), words.say("accessibility.gap." + gap + ".around")))
                .toList();
        return new ModelAndView(
                "accessibility/statement",
                "page",
                new AccessibilityPage(frames.bare(visit, "accessibility.title"), gaps));
    }
}
