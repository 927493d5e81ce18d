package parindex.app.assessment.round.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.ChoiceStore.Goals;
import parindex.app.assessment.round.ChoiceStore.Scope;
import parindex.app.assessment.round.GoalReading;
import parindex.app.assessment.round.Preparation;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundChoices;
import parindex.app.assessment.round.RoundChoices.Aims;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.screen.GoalsPage.Choice;
import parindex.app.assessment.round.screen.GoalsPage.Leaf;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.unit.KnownUnit;
import parindex.core.criteria.item.Item;
import parindex.core.unit.UnitKind;

/// Targets and what does not apply (F-06, F-09): for all units of a kind, and for single units, whose own go first.
@Controller
class RoundGoalScreens {
    private static final String GOALS = RoundScreens.ROUND + "/goals";

    private final RoundPages pages;
    private final RoundGate gate;
    private final RoundChoices choices;
    private final PreparationReading preparations;
    private final GoalReading goals;

    RoundGoalScreens(
            RoundPages pages,
            RoundGate gate,
            @Lazy RoundChoices choices,
            @Lazy PreparationReading preparations,
            GoalReading goals) {
        this.pages = pages;
        this.gate = gate;
        this.choices = choices;
        this.preparations = preparations;
        this.goals = goals;
    }

    @GetMapping(GOALS)
    ModelAndView goals(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(defaultValue = "") String unit) {
        var round = gate.run(visit, slug);
        return RoundPages.past(round).orElseGet(() -> page(visit, round, new Asked(kind, unit), Map.of(), ""));
    }

    /// For whom: a kind of unit, and one unit of it where one is named.
    private record Asked(@Nullable UnitKind kind, String unit) {}

    @PostMapping(GOALS)
    ModelAndView keep(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam int version,
            @RequestParam UnitKind kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam Map<String, String> sent) {
        var round = gate.run(visit, slug);
        var asked = new Asked(kind, unit);
        var done = choices.goals(
                new Wanted(round.id(), version, visit.signedIn()), round, aims(asked, sent), visit.words());
        var url = round.admin("goals") + "?kind=" + kind.name() + (unit.isEmpty() ? "" : "&unit=" + unit);
        return RoundPages.after(
                done,
                url,
                why -> page(
                        visit, gate.run(visit, slug), asked, sent, visit.words().say(why)));
    }

    private static Aims aims(Asked asked, Map<String, String> sent) {
        var targets = new HashMap<String, String>();
        var exempt = new HashSet<String>();
        sent.forEach((name, typed) -> {
            if (name.startsWith("t-")) {
                targets.put(name.substring("t-".length()), typed);
            } else if (name.startsWith("na-")) {
                exempt.add(name.substring("na-".length()));
            }
        });
        return new Aims(Objects.requireNonNull(asked.kind()), asked.unit(), targets, exempt);
    }

    private static Optional<KnownUnit> unit(Preparation preparation, String slug) {
        return preparation.units().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst();
    }

    private ModelAndView page(Visit visit, Round round, Asked asked, Map<String, String> sent, String refusal) {
        var preparation = preparations.of(round);
        var kind = Optional.ofNullable(asked.kind())
                .filter(one -> preparation.set(one).isPresent())
                .or(() -> preparation.sets().stream()
                        .map(set -> set.kind())
                        .filter(one -> preparation.set(one).isPresent())
                        .findFirst());
        if (kind.isEmpty()) {
            return RoundPages.to(round.admin("sets"));
        }
        var frame = pages.frame(visit, "round.tab.goals");
        var words = frame.words();
        var shown = new Asked(
                kind.get(), unit(preparation, asked.unit()).map(KnownUnit::slug).orElse(""));
        var page = new GoalsPage(
                frame,
                RoundHead.of(round, words, "goals", refusal),
                AgenciesFacts.kinds(preparation, kind.get(), words),
                kind.get().name(),
                shown.unit(),
                preparation.units(kind.get()).stream()
                        .map(one ->
                                new Choice(one.slug(), one.name(), one.slug().equals(shown.unit())))
                        .toList(),
                leaves(preparation, shown, sent, words));
        return new ModelAndView("assessment/round/goals", "page", page);
    }

    private List<Leaf> leaves(Preparation preparation, Asked shown, Map<String, String> sent, Words words) {
        var round = preparation.round().id();
        var kind = java.util.Objects.requireNonNull(shown.kind());
        var general = goals.of(round, Scope.of(kind));
        var own =
                shown.unit().isEmpty() ? general : goals.of(round, RoundChoices.scope(preparation, kind, shown.unit()));
        return preparation.set(kind).orElseThrow().leaves().stream()
                .map(leaf -> new Leaf(
                        leaf.code().toString(),
                        leaf.title(),
                        words.figures().exact(leaf.max().value()),
                        sent.getOrDefault("t-" + leaf.code(), said(own, leaf, words)),
                        shown.unit().isEmpty() ? "" : said(general, leaf, words),
                        sent.isEmpty() ? own.exempt().contains(leaf.code()) : sent.containsKey("na-" + leaf.code())))
                .collect(Collectors.toList());
    }

    private static String said(Goals goals, Item leaf, Words words) {
        return Optional.ofNullable(goals.targets().get(leaf.code()))
                .map(points -> words.figures().exact(points.value()))
                .orElse("");
    }
}
