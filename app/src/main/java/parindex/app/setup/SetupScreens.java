package parindex.app.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.setup.SetupPage.SampleData;
import parindex.app.setup.SetupPage.Step;
import parindex.app.setup.SetupPage.Way;
import parindex.app.setup.SetupStore.State;
import parindex.core.assessment.Right;

/// The first steps of a new installation: what is done, what is still to do, and where. The administrator has come in
/// with a password of his own before he sees it.
@Controller
class SetupScreens {
    private static final Set<String> LATER = Set.of("body", "units", "coordinator", "set", "people", "round");

    private final Frames frames;
    private final SetupStore store;
    private final SetupActions actions;
    private final boolean demonstration;

    SetupScreens(
            Frames frames,
            SetupStore store,
            SetupActions actions,
            @Value("${parindex.demo:false}") boolean demonstration) {
        this.frames = frames;
        this.store = store;
        this.actions = actions;
        this.demonstration = demonstration;
    }

    /// A step before it is worded; without an address where the reader may not go himself.
    private record Plan(String word, String url, boolean done) {}

    @GetMapping("/setup")
    ModelAndView steps(Visit visit) {
        var words = visit.words();
        var plans = plans(store.state(), visit.may(Right.RUN_ROUNDS));
        var done = plans.stream().filter(Plan::done).count();
        var steps = steps(plans, store.later(), words);
        var sentence =
                done == plans.size() ? words.say("setup.all-done") : words.say("setup.sentence", done, plans.size());
        var frame = frames.open(visit, Section.SETUP, "setup.title");
        return new ModelAndView(
                "setup/setup", "page", new SetupPage(frame, sentence, steps, putOff(steps, words), sample(visit)));
    }

    /// Puts a step off, or takes it up again.
    @PostMapping("/setup/later/{step}")
    ModelAndView later(Visit visit, @PathVariable String step) {
        if (!LATER.contains(step)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        actions.putOffOrTakeUp(step, visit.signedIn().id());
        return new ModelAndView("redirect:/setup");
    }

    private Optional<SampleData> sample(Visit visit) {
        return demonstration || !visit.may(Right.SET_UP)
                ? Optional.empty()
                : Optional.of(new SampleData(store.hasSample()));
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

    private static List<Step> steps(List<Plan> plans, Set<String> later, Words words) {
        var steps = new ArrayList<Step>();
        for (var plan : plans) {
            var key = "setup." + plan.word();
            var way = new Way(plan.url(), words.say(key + ".button"));
            var state = state(plan, later, steps.stream().noneMatch(Step::next));
            steps.add(new Step(steps.size() + 1, plan.word(), words.say(key), words.say(key + ".why"), way, state));
        }
        return steps;
    }

    private static SetupPage.State state(Plan plan, Set<String> later, boolean first) {
        if (plan.done()) {
            return SetupPage.State.DONE;
        }
        if (later.contains(plan.word())) {
            return SetupPage.State.LATER;
        }
        return first ? SetupPage.State.NEXT : SetupPage.State.TO_DO;
    }

    private static String putOff(List<Step> steps, Words words) {
        var named = steps.stream().filter(Step::later).map(Step::title).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : words.say("setup.put-off.list", named);
    }
}
