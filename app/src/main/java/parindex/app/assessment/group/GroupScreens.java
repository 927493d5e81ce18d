package parindex.app.assessment.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.group.GroupFacts.Shown;
import parindex.app.assessment.group.Wanted.Named;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.typed.TypedFigure;
import parindex.core.assessment.workflow.RoundStage;

/// Forms groups of the units of a round, and says what change a scorecard shows (A-03, B-02).
@Controller
class GroupScreens {
    private static final String PAGE = "/admin/rounds/{round}/groups";
    private static final int MOST = 60;

    private final Frames frames;
    private final RoundGate gate;
    private final GroupActions actions;

    GroupScreens(Frames frames, RoundGate gate, GroupActions actions) {
        this.frames = frames;
        this.gate = gate;
        this.actions = actions;
    }

    @GetMapping(PAGE)
    ModelAndView groups(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "false") boolean kept) {
        var round = gate.run(visit, slug);
        if (round.state() != RoundStage.State.OPEN) {
            return new ModelAndView("redirect:" + round.admin());
        }
        var facts = facts(visit, round);
        var done = kept ? visit.words().say("groups.kept") : "";
        return view(facts, from.equals("register") ? facts.withRegister() : facts.kept(done));
    }

    private GroupFacts facts(Visit visit, Round round) {
        return new GroupFacts(frames.open(visit, Section.ROUNDS, "round.tab.groups"), round, actions.of(round));
    }

    private static ModelAndView view(GroupFacts facts, Shown shown) {
        return new ModelAndView("assessment/group/groups", "page", facts.page(shown));
    }

    @PostMapping(PAGE)
    ModelAndView keep(Visit visit, @PathVariable("round") String slug, @RequestParam Map<String, String> sent) {
        var round = gate.run(visit, slug);
        var typed = sent.getOrDefault("gap", "");
        var wanted = new Wanted(sent.getOrDefault("saw", ""), gap(visit, typed), groups(sent));
        return actions.keep(visit.signedIn(), round, wanted)
                .map(fault -> {
                    var said = visit.words().say(fault.said());
                    var view = view(facts(visit, round), new Shown(wanted.groups(), typed, "", said));
                    view.setStatus(fault.stale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
                    return view;
                })
                .orElseGet(() -> new ModelAndView("redirect:" + round.admin("groups") + "?kept=true"));
    }

    private static Optional<BigDecimal> gap(Visit visit, String typed) {
        return TypedFigure.of(typed, visit.words().language()) instanceof TypedFigure.Read(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /// `n-0` names a group, `in-0-so-thu` puts a unit into it.
    private static List<Named> groups(Map<String, String> sent) {
        var members = new TreeMap<Integer, Set<String>>();
        for (var field : sent.keySet()) {
            var parts = field.split("-", 3);
            if (parts.length == 3 && parts[0].equals("in") && isIndex(parts[1])) {
                members.computeIfAbsent(Integer.parseInt(parts[1]), index -> new HashSet<>())
                        .add(parts[2]);
            }
        }
        var groups = new ArrayList<Named>();
        for (int index = 0; index < MOST; index++) {
            var one = new Named(sent.getOrDefault("n-" + index, ""), members.getOrDefault(index, Set.of()));
            if (!one.isBlank()) {
                groups.add(one);
            }
        }
        return groups;
    }

    private static boolean isIndex(String text) {
        return text.matches("\\d{1,2}") && Integer.parseInt(text) < MOST;
    }
}
