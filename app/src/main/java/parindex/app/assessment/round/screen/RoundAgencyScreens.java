package parindex.app.assessment.round.screen;

import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundChoices;
import parindex.app.assessment.round.RoundChoices.Answering;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.core.unit.UnitKind;

/// Who answers: agencies that the set names are matched to units, by name or by hand; any item can be given to another.
@Controller
class RoundAgencyScreens {
    private static final String AGENCIES = RoundScreens.ROUND + "/agencies";

    private final RoundPages pages;
    private final RoundGate gate;
    private final RoundChoices choices;
    private final PreparationReading preparations;

    RoundAgencyScreens(
            RoundPages pages, RoundGate gate, @Lazy RoundChoices choices, @Lazy PreparationReading preparations) {
        this.pages = pages;
        this.gate = gate;
        this.choices = choices;
        this.preparations = preparations;
    }

    @GetMapping(AGENCIES)
    ModelAndView agencies(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable UnitKind kind,
            @RequestParam(defaultValue = "") String only) {
        var round = gate.run(visit, slug);
        return RoundPages.past(round)
                .orElseGet(() -> page(visit, round, Optional.ofNullable(kind), !only.isEmpty(), ""));
    }

    /// What a form about one name or one item sends.
    ///
    /// @param name   of an agency in the set, empty where an item is meant
    /// @param item   code of an item, empty where a name is meant
    /// @param agency as typed; empty goes back to what the set says
    record Form(int version, UnitKind kind, String name, String item, String agency) {
        Form {
            name = name == null ? "" : name;
            item = item == null ? "" : item.strip();
            agency = agency == null ? "" : agency.strip();
        }

        Answering answering(String self) {
            return new Answering(kind, name, item, agency, agency.equals(self));
        }
    }

    @PostMapping(AGENCIES)
    ModelAndView choose(Visit visit, @PathVariable("round") String slug, Form form) {
        var round = gate.run(visit, slug);
        var done = choices.answering(
                new Wanted(round.id(), form.version(), visit.signedIn()),
                round,
                form.answering(visit.words().say("round.agencies.self")));
        var url = round.admin("agencies") + "?kind=" + form.kind().name();
        return RoundPages.after(
                done,
                url,
                why -> page(
                        visit,
                        gate.run(visit, slug),
                        Optional.of(form.kind()),
                        false,
                        visit.words().say(why)));
    }

    private ModelAndView page(Visit visit, Round round, Optional<UnitKind> kind, boolean only, String refusal) {
        var preparation = preparations.of(round);
        var shown = kind.filter(one -> preparation.set(one).isPresent())
                .or(() -> preparation.sets().stream()
                        .map(set -> set.kind())
                        .filter(one -> preparation.set(one).isPresent())
                        .findFirst());
        var frame = pages.frame(visit, "round.tab.agencies");
        return shown.map(one -> new ModelAndView(
                        "assessment/round/agencies",
                        "page",
                        new AgenciesFacts(frame, preparation, one).page(only, refusal)))
                .orElseGet(() -> RoundPages.to(round.admin("sets")));
    }
}
