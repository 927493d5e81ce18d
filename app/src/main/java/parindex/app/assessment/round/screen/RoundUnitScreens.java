package parindex.app.assessment.round.screen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.Preparation;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.screen.UnitsPage.Choice;
import parindex.app.assessment.round.screen.UnitsPage.Kind;
import parindex.app.kit.web.Visit;
import parindex.app.unit.KnownUnit;
import parindex.core.unit.UnitKind;

/// The units that are assessed: by kind, by part of the tree, or one by one.
@Controller
class RoundUnitScreens {
    private static final String UNITS = RoundScreens.ROUND + "/units";

    private final RoundPages pages;
    private final RoundGate gate;
    private final RoundActions actions;
    private final PreparationReading preparations;

    RoundUnitScreens(RoundPages pages, RoundGate gate, RoundActions actions, @Lazy PreparationReading preparations) {
        this.pages = pages;
        this.gate = gate;
        this.actions = actions;
        this.preparations = preparations;
    }

    @GetMapping(UNITS)
    ModelAndView units(Visit visit, @PathVariable("round") String slug, @RequestParam(defaultValue = "") String below) {
        var round = gate.run(visit, slug);
        return RoundPages.past(round).orElseGet(() -> page(visit, round, below, ""));
    }

    /// What the form of units sends: ticks, or one button that chooses or drops all units of a kind.
    record Form(int version, String below, List<String> unit, String all, String none) {
        Form {
            unit = unit == null ? List.of() : List.copyOf(unit);
            below = below == null ? "" : below;
            all = all == null ? "" : all;
            none = none == null ? "" : none;
        }

        boolean chooses(KnownUnit candidate, boolean before) {
            if (!all.isEmpty() || !none.isEmpty()) {
                return candidate.kind().name().equals(all)
                        || (before && !candidate.kind().name().equals(none));
            }
            return unit.contains(candidate.slug());
        }
    }

    @PostMapping(UNITS)
    ModelAndView choose(Visit visit, @PathVariable("round") String slug, Form form) {
        var round = gate.run(visit, slug);
        var preparation = preparations.of(round);
        var offered = offered(preparation, form.below());
        var chosen = offered.stream()
                .filter(unit -> form.chooses(unit, preparation.units().contains(unit)))
                .toList();
        var done = actions.units(new Wanted(round.id(), form.version(), visit.signedIn()), offered, chosen);
        var byKind = !form.all().isEmpty() || !form.none().isEmpty();
        return RoundPages.after(
                done,
                byKind ? round.admin("units") + "?below=" + form.below() : round.admin("agencies"),
                why -> page(
                        visit,
                        gate.run(visit, slug),
                        form.below(),
                        visit.words().say(why)));
    }

    private static List<KnownUnit> offered(Preparation preparation, String below) {
        var within = preparation.register().tree().all().stream()
                .filter(unit -> unit.slug().equals(below))
                .findFirst();
        return preparation.candidates().stream()
                .filter(unit -> within.isEmpty()
                        || unit.place().path().contains(within.get().id()))
                .toList();
    }

    private ModelAndView page(Visit visit, Round round, String below, String refusal) {
        var frame = pages.frame(visit, "round.tab.units");
        var words = frame.words();
        var preparation = preparations.of(round);
        var offered = offered(preparation, below);
        var kinds = Arrays.stream(UnitKind.values())
                .map(kind -> new Kind(
                        kind.name(),
                        words.word("criteria.kind.", kind),
                        offered.stream()
                                .filter(unit -> unit.kind() == kind)
                                .map(unit -> choice(preparation, unit))
                                .toList()))
                .filter(kind -> !kind.units().isEmpty())
                .toList();
        var count = preparation.units().size();
        var page = new UnitsPage(
                frame,
                RoundHead.of(round, words, "units", refusal),
                count == 0 ? words.say("round.units.none") : words.count("round.units.sentence", count),
                below,
                scopes(preparation, below),
                kinds);
        return new ModelAndView("assessment/round/units", "page", page);
    }

    private static Choice choice(Preparation preparation, KnownUnit unit) {
        var above = unit.parent().map(preparation.register().tree()::name).orElse("");
        return new Choice(unit.slug(), unit.name(), above, preparation.units().contains(unit));
    }

    /// The host and what stands right below it, as far as there is more below.
    private static List<Choice> scopes(Preparation preparation, String below) {
        var tree = preparation.register().tree();
        var host = preparation.round().host().id();
        return Stream.concat(tree.find(host).stream(), tree.below(java.util.Optional.of(host)).stream())
                .filter(unit -> unit.id().equals(host)
                        || !tree.below(java.util.Optional.of(unit.id())).isEmpty())
                .map(unit ->
                        new Choice(unit.slug(), unit.name(), "", unit.slug().equals(below)))
                .toList();
    }
}
