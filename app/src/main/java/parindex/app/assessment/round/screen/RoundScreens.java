package parindex.app.assessment.round.screen;

import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.Beginning;
import parindex.app.assessment.round.OpeningActions;
import parindex.app.assessment.round.RoundActions;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.language.Text;

/// The first page of a round: its dates while it is prepared, where it stands once it was opened.
@Controller
class RoundScreens {
    static final String ROUND = "/admin/rounds/{round}";

    private final RoundPages pages;
    private final RoundGate gate;
    private final RoundActions actions;
    private final OpeningActions openings;
    private final OpenedFacts opened;

    RoundScreens(
            RoundPages pages, RoundGate gate, RoundActions actions, @Lazy OpeningActions openings, OpenedFacts opened) {
        this.pages = pages;
        this.gate = gate;
        this.actions = actions;
        this.openings = openings;
        this.opened = opened;
    }

    @GetMapping(ROUND)
    ModelAndView first(Visit visit, @PathVariable("round") String slug) {
        var round = gate.run(visit, slug);
        return round.state() == RoundStage.State.PREPARING
                ? dates(visit, round, Form.of(round), Map.of(), "")
                : opened(visit, round, "");
    }

    /// What the form of dates sends.
    record Form(String name, String year, TypedCalendar dates) {
        static Form of(Round round) {
            return new Form(round.name(), String.valueOf(round.year()), TypedCalendar.of(round));
        }

        static Form of(Map<String, String> sent) {
            return new Form(
                    sent.getOrDefault("name", "").strip(),
                    sent.getOrDefault("year", "").strip(),
                    TypedCalendar.of(sent));
        }
    }

    @PostMapping(ROUND)
    ModelAndView change(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam int version,
            @RequestParam Map<String, String> sent) {
        var round = gate.run(visit, slug);
        var form = Form.of(sent);
        var read = form.dates().read();
        var refusal = Beginning.name(form.name()).or(() -> Beginning.year(form.year()));
        if (refusal.isPresent() || !read.faults().isEmpty()) {
            var view = dates(
                    visit,
                    round,
                    form,
                    read.faults(),
                    refusal.map(visit.words()::say).orElse(""));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var done = actions.change(
                new Wanted(round.id(), version, visit.signedIn()),
                form.name(),
                Integer.parseInt(form.year()),
                read.calendar());
        return RoundPages.after(
                done,
                round.admin("sets"),
                why -> dates(
                        visit,
                        gate.run(visit, slug),
                        form,
                        Map.of(),
                        visit.words().say(why)));
    }

    @PostMapping(ROUND + "/withdraw")
    ModelAndView withdraw(Visit visit, @PathVariable("round") String slug, @RequestParam int version) {
        var round = gate.run(visit, slug);
        var done = openings.withdraw(new Wanted(round.id(), version, visit.signedIn()));
        return RoundPages.after(
                done,
                round.admin(),
                why -> opened(visit, gate.run(visit, slug), visit.words().say(why)));
    }

    private ModelAndView dates(Visit visit, Round round, Form form, Map<Milestone, Text> faults, String refusal) {
        var frame = pages.frame(visit, "round.tab.dates");
        var words = frame.words();
        var head = RoundHead.of(round, words, "", refusal);
        return new ModelAndView(
                "assessment/round/dates",
                "page",
                new DatesPage(
                        frame, head, form.name(), form.year(), form.dates().fields(faults, words)));
    }

    private ModelAndView opened(Visit visit, Round round, String refusal) {
        var frame = pages.frame(visit, "round.tab.overview");
        var head = RoundHead.of(round, frame.words(), "", refusal);
        return new ModelAndView("assessment/round/opened", "page", opened.page(frame, head, round));
    }
}
