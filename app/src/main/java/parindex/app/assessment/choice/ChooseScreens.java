package parindex.app.assessment.choice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.choice.ChoosePage.Asked;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// Chooses another sheet; the sheet shows the same in a box of its own.
@Controller
class ChooseScreens {
    private final Frames frames;
    private final ChooseReading reading;

    ChooseScreens(Frames frames, ChooseReading reading) {
        this.frames = frames;
        this.reading = reading;
    }

    @GetMapping("/assessment/choose")
    ModelAndView choose(
            Visit visit,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String q) {
        var frame = frames.open(visit, Section.ASSESSMENT, "choose.title").script("sheet.css");
        var facts = ChooseFacts.of(reading.all(), new Asked(set, unit, round, q.strip()));
        var page = new ChoosePage(frame, facts.asked(), facts.sets(), facts.units(), facts.more(), facts.rounds());
        return new ModelAndView("assessment/choice/choose", "page", page);
    }
}
