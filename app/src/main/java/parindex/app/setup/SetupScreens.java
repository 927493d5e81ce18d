package parindex.app.setup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.setup.SetupPage.Step;
import parindex.app.setup.SetupStore.State;
import parindex.core.assessment.Right;

/// The first steps of a new installation: what is done, what is still to do, and where. The administrator has come in
/// with a password of his own before he sees it.
@Controller
class SetupScreens {
    private final Frames frames;
    private final SetupStore store;

    SetupScreens(Frames frames, SetupStore store) {
        this.frames = frames;
        this.store = store;
    }

    /// A step before it is worded; without an address where the reader may not go himself.
    private record Plan(String word, String url, boolean done) {}

    @GetMapping("/setup")
    ModelAndView steps(Visit visit) {
        var words = visit.words();
        var plans = plans(store.state(), visit.may(Right.RUN_ROUNDS));
        var done = (int) plans.stream().filter(Plan::done).count();
        var sentence =
                done == plans.size() ? words.say("setup.all-done") : words.say("setup.sentence", done, plans.size());
        var frame = frames.open(visit, Section.SETUP, "setup.title");
        return new ModelAndView("setup/setup", "page", new SetupPage(frame, sentence, steps(plans, words)));
    }

    private static List<Plan> plans(State state, boolean runsRounds) {
        return List.of(
                new Plan("password", "/account/password", true),
                new Plan("body", "/admin/units", state.units() > 0),
                new Plan("units", "/admin/units", state.below() > 0),
                new Plan("coordinator", "/admin/people", state.coordinators() > 0),
                new Plan("set", "/criteria", true),
                new Plan("people", "/admin/people", state.entering() > 0),
                new Plan("round", runsRounds ? "/admin/rounds" : "", state.rounds() > 0));
    }

    private static List<Step> steps(List<Plan> plans, Words words) {
        var steps = new ArrayList<Step>();
        for (var plan : plans) {
            var key = "setup." + plan.word();
            var isNext = !plan.done() && steps.stream().allMatch(Step::done);
            steps.add(new Step(
                    steps.size() + 1,
                    words.say(key),
                    words.say(key + ".why"),
                    plan.url(),
                    words.say(key + ".button"),
                    plan.done(),
                    isNext));
        }
        return steps;
    }
}
