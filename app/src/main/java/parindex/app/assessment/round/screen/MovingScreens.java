package parindex.app.assessment.round.screen;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.MovingActions;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.language.Text;

/// Moves dates of an open round for everybody (E-15).
@Controller
class MovingScreens {
    private static final String DATES = RoundScreens.ROUND + "/dates";

    private final RoundPages pages;
    private final RoundGate gate;
    private final MovingActions actions;

    MovingScreens(RoundPages pages, RoundGate gate, MovingActions actions) {
        this.pages = pages;
        this.gate = gate;
        this.actions = actions;
    }

    @GetMapping(DATES)
    ModelAndView dates(Visit visit, @PathVariable("round") String slug) {
        var round = gate.run(visit, slug);
        return round.state() == RoundStage.State.OPEN
                ? page(visit, round, new Form(TypedCalendar.of(round), ""), Said.NOTHING)
                : RoundPages.to(round.admin());
    }

    private record Form(TypedCalendar dates, String reason) {}

    /// What is said about it.
    private record Said(Map<Milestone, Text> faults, String refusal) {
        static final Said NOTHING = new Said(Map.of(), "");
    }

    @PostMapping(DATES)
    ModelAndView move(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam int version,
            @RequestParam Map<String, String> sent) {
        var round = gate.run(visit, slug);
        var form =
                new Form(TypedCalendar.of(sent), sent.getOrDefault("reason", "").strip());
        var read = form.dates().read();
        if (!read.faults().isEmpty()) {
            return RoundPages.unread(page(visit, round, form, new Said(read.faults(), "")));
        }
        var done = actions.move(new Wanted(round.id(), version, visit.signedIn()), read.calendar(), form.reason());
        return RoundPages.after(
                done,
                round.admin(),
                why -> page(
                        visit,
                        gate.run(visit, slug),
                        form,
                        new Said(Map.of(), visit.words().say(why))));
    }

    private ModelAndView page(Visit visit, Round round, Form form, Said said) {
        var frame = pages.frame(visit, "round.tab.dates");
        var head = RoundHead.of(round, frame.words(), "dates", said.refusal());
        var fields = form.dates().fields(said.faults(), frame.words());
        return new ModelAndView("assessment/round/moving", "page", new MovingPage(frame, head, fields, form.reason()));
    }
}
