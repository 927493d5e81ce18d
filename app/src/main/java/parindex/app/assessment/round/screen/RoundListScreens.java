package parindex.app.assessment.round.screen;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions;
import parindex.app.assessment.round.RoundActions.Copied;
import parindex.app.assessment.round.RoundWording;
import parindex.app.assessment.round.SetDocuments;
import parindex.app.assessment.round.screen.RoundListPage.Choice;
import parindex.app.assessment.round.screen.RoundListPage.Line;
import parindex.app.assessment.round.screen.RoundListPage.Typed;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.Units;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Right;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.language.Text;

/// The rounds that somebody runs; a new one is begun empty or from an earlier one.
@Controller
class RoundListScreens {
    private static final String ALL = "/admin/rounds";

    private final RoundPages pages;
    private final RoundReading rounds;
    private final Units units;
    private final RoundActions actions;
    private final PreparationReading preparations;

    RoundListScreens(
            RoundPages pages,
            RoundReading rounds,
            Units units,
            RoundActions actions,
            @Lazy PreparationReading preparations) {
        this.pages = pages;
        this.rounds = rounds;
        this.units = units;
        this.actions = actions;
        this.preparations = preparations;
    }

    @GetMapping(ALL)
    ModelAndView list(Visit visit) {
        return page(visit, new Typed("", ""), "");
    }

    @PostMapping(ALL)
    ModelAndView begin(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String host,
            @RequestParam(defaultValue = "") String copy) {
        var typed = new Typed(name.strip(), year.strip());
        var refusal = RoundTyped.name(typed.name()).or(() -> RoundTyped.year(typed.year()));
        if (refusal.isPresent()) {
            return refused(visit, typed, refusal.get());
        }
        var person = visit.signedIn();
        if (!copy.isBlank()) {
            var old = run(person).stream()
                    .filter(round -> round.slug().equals(copy))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return to(actions.copy(person, Integer.parseInt(typed.year()), typed.name(), copied(old)));
        }
        var chosen =
                hosts(person).stream().filter(unit -> unit.slug().equals(host)).findFirst();
        return chosen.map(unit -> to(actions.begin(person, Integer.parseInt(typed.year()), typed.name(), unit)))
                .orElseGet(() -> refused(visit, typed, RoundWording.noHost()));
    }

    private static ModelAndView to(String slug) {
        return RoundPages.to(ALL + "/" + slug);
    }

    private Copied copied(Round old) {
        var preparation = preparations.of(old);
        var sets = preparation.sets().stream()
                .filter(set -> preparation.set(set.kind()).isPresent())
                .map(set -> SetDocuments.of(preparation.entries().get(set.kind()), set.kind()))
                .toList();
        var today = units.today();
        var kept = preparation.units().stream()
                .filter(unit ->
                        unit.existsOn(today) && preparation.set(unit.kind()).isPresent())
                .toList();
        return new Copied(old, sets, kept);
    }

    private List<Round> run(Person person) {
        return rounds.all().stream()
                .filter(round -> person.may(Right.RUN_ROUNDS, round.place()))
                .toList();
    }

    /// Units for which the person may run rounds: those of his duties.
    private List<KnownUnit> hosts(Person person) {
        var own = person.duties().all().stream()
                .filter(duty -> Right.RUN_ROUNDS.belongsTo(duty.role()) && duty.round() == null)
                .map(Duty::unit)
                .toList();
        return units.all().stream().filter(unit -> own.contains(unit.id())).toList();
    }

    private ModelAndView refused(Visit visit, Typed typed, Text why) {
        var view = page(visit, typed, visit.words().say(why));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(Visit visit, Typed typed, String refusal) {
        var frame = pages.frame(visit, "round.list");
        var words = frame.words();
        var all = run(visit.signedIn());
        var sentence = all.isEmpty() ? words.say("round.list.none") : words.count("round.list.sentence", all.size());
        var page = new RoundListPage(
                frame,
                sentence,
                refusal,
                all.stream().map(round -> line(round, words)).toList(),
                typed,
                hosts(visit.signedIn()).stream()
                        .map(unit -> new Choice(unit.slug(), unit.name()))
                        .toList(),
                all.stream()
                        .map(round -> new Choice(round.slug(), round.name() + " (" + round.year() + ")"))
                        .toList());
        return new ModelAndView("assessment/round/list", "page", page);
    }

    private static Line line(Round round, Words words) {
        var until = round.calendar().said(Milestone.SELF_ASSESSMENT_ENDS);
        return new Line(
                round.admin(),
                round.name(),
                String.valueOf(round.year()),
                round.host().name(),
                words.say(round.stage().said()),
                until.map(time -> words.figures().time(time)).orElse(""));
    }
}
