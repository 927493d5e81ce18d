package parindex.app.publication;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.RoundWording;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.typed.TypedDay;
import parindex.app.publication.EditionActions.Outcome;
import parindex.app.publication.EditionActions.Wanted;
import parindex.app.publication.PublicationPage.Frozen;
import parindex.app.publication.PublicationPage.Line;
import parindex.app.publication.PublicationPage.Typed;
import parindex.app.publication.PublicationPage.Unfinished;
import parindex.app.publication.PublicationPage.Waiting;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.workflow.Deed;
import parindex.core.criteria.item.Item;

/// Publishing a round by two persons.
@Controller
class PublicationScreens {
    private static final String PUBLICATION = "/admin/rounds/{round}/publication";
    private static final Typed NOTHING = new Typed("", "", "");

    private final Frames frames;
    private final RoundGate gate;
    private final EditionReading reading;
    private final FinalReading finals;
    private final EditionActions actions;

    PublicationScreens(
            Frames frames, RoundGate gate, EditionReading reading, FinalReading finals, EditionActions actions) {
        this.frames = frames;
        this.gate = gate;
        this.reading = reading;
        this.finals = finals;
        this.actions = actions;
    }

    @GetMapping(PUBLICATION)
    ModelAndView check(Visit visit, @PathVariable("round") String slug) {
        return page(visit, gate.run(visit, slug), NOTHING, "");
    }

    @PostMapping(PUBLICATION)
    ModelAndView propose(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String dated,
            @RequestParam(defaultValue = "") String note) {
        var round = gate.run(visit, slug);
        var wanted = new Wanted(number, TypedDay.of(dated), note);
        return done(visit, round, new Typed(number, dated, note), actions.propose(visit.signedIn(), round, wanted));
    }

    @PostMapping(PUBLICATION + "/confirm")
    ModelAndView confirm(Visit visit, @PathVariable("round") String slug, @RequestParam(defaultValue = "") String saw) {
        var round = gate.run(visit, slug);
        return done(visit, round, NOTHING, actions.confirm(visit.signedIn(), round, saw));
    }

    @PostMapping(PUBLICATION + "/withdraw")
    ModelAndView withdraw(
            Visit visit, @PathVariable("round") String slug, @RequestParam(defaultValue = "") String saw) {
        var round = gate.run(visit, slug);
        return done(visit, round, NOTHING, actions.withdraw(visit.signedIn(), round, saw));
    }

    private ModelAndView done(Visit visit, Round round, Typed typed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done ignored -> new ModelAndView("redirect:" + round.admin("publication"));
            case Outcome.Refused refused -> {
                var view = page(visit, round, typed, visit.words().say(refused.said()));
                view.setStatus(HttpStatus.CONFLICT);
                yield view;
            }
        };
    }

    private ModelAndView page(Visit visit, Round round, Typed typed, String refusal) {
        var frame = frames.open(visit, Section.ROUNDS, "publication.title");
        var words = frame.words();
        var shown = finals.shown(round);
        var editions = reading.published(round.slug());
        var proposed = reading.proposed(round);
        var mark = EditionMark.of(editions.stream().findFirst(), proposed, FinalReading.fingerprint(shown));
        var page = new PublicationPage(
                frame,
                RoundHead.of(round, words, "publication", refusal),
                editions.isEmpty() ? words.say("publication.none") : words.count("publication.count", editions.size()),
                RoundGate.refusal(round, visit.signedIn(), Deed.PROPOSE_PUBLICATION)
                        .map(why -> words.say(RoundWording.said(why, round)))
                        .orElse(""),
                frozen(shown, words),
                shown.unfinished().stream()
                        .map(unit -> unfinished(unit, round, words))
                        .toList(),
                waiting(visit, proposed, mark),
                editions.stream().map(edition -> line(edition, words)).toList(),
                !editions.isEmpty(),
                typed);
        return new ModelAndView("publication/check", "page", page);
    }

    private static List<Frozen> frozen(Shown shown, Words words) {
        return shown.standings().entrySet().stream()
                .map(kind -> new Frozen(
                        words.say("unit-kind." + kind.getKey()),
                        shown.title(kind.getKey()),
                        words.figures().whole(kind.getValue().size()),
                        words.figures()
                                .whole(kind.getValue().stream()
                                        .filter(row -> row.standing().place().isPresent())
                                        .count()),
                        kind.getValue().stream()
                                .findFirst()
                                .filter(row -> row.standing().place().isPresent())
                                .map(row -> shown.name(row.code()))
                                .orElse("–")))
                .toList();
    }

    private static Unfinished unfinished(Shown.Unfinished unit, Round round, Words words) {
        if (!unit.sent()) {
            return new Unfinished(unit.name(), words.say("publication.unfinished.not-sent"), "");
        }
        var outside = unit.missing().stream()
                .filter(leaf -> !SheetEntries.isEntered(leaf))
                .toList();
        var own = unit.missing().stream().filter(SheetEntries::isEntered).toList();
        var why = Stream.of(
                        own.isEmpty() ? "" : words.say("publication.unfinished.own", codes(own)),
                        outside.isEmpty() ? "" : words.say("publication.unfinished.outside", codes(outside)))
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
        return new Unfinished(unit.name(), why, outside.isEmpty() ? "" : round.admin("outside") + "/" + unit.code());
    }

    private static String codes(List<Item> items) {
        return items.stream().map(item -> item.code().toString()).collect(joining(", "));
    }

    private static Waiting waiting(Visit visit, Optional<Edition> proposed, String mark) {
        var words = visit.words();
        return proposed.map(edition -> new Waiting(
                        words.say(
                                "publication.waiting",
                                String.valueOf(edition.version()),
                                edition.number(),
                                words.figures().date(edition.dated()),
                                words.figures().time(edition.proposal().at())),
                        edition.note(),
                        edition.proposal().fingerprint(),
                        mark,
                        edition.proposal().by().equals(visit.signedIn().id())))
                .orElse(Waiting.NONE);
    }

    private static Line line(Edition edition, Words words) {
        var published = edition.published().orElseThrow();
        return new Line(
                edition.url(),
                words.say("publication.version", String.valueOf(edition.version())),
                words.say(
                        "publication.decided",
                        edition.number(),
                        words.figures().date(edition.dated()),
                        words.figures().time(published.at())),
                published.sha256());
    }
}
