package parindex.app.assessment.extension;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.extension.ExtensionActions.Outcome;
import parindex.app.assessment.extension.ExtensionActions.Wanted;
import parindex.app.assessment.extension.ExtensionPage.Line;
import parindex.app.assessment.extension.ExtensionPage.Sheet;
import parindex.app.assessment.extension.ExtensionPage.Typed;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.RoundWording;
import parindex.app.assessment.round.TypedTime;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.language.Text;

/// More time for one unit, and reopening (E-15).
@Controller
class ExtensionScreens {
    private static final String EXTENSIONS = "/admin/rounds/{round}/extensions";
    private static final Typed NOTHING = new Typed("", "", "", "");

    private final Frames frames;
    private final RoundGate gate;
    private final ExtensionReading reading;
    private final ExtensionActions actions;

    ExtensionScreens(Frames frames, RoundGate gate, ExtensionReading reading, ExtensionActions actions) {
        this.frames = frames;
        this.gate = gate;
        this.reading = reading;
        this.actions = actions;
    }

    @GetMapping(EXTENSIONS)
    ModelAndView list(Visit visit, @PathVariable("round") String slug) {
        return page(visit, gate.run(visit, slug), NOTHING, "");
    }

    @PostMapping(EXTENSIONS)
    ModelAndView give(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String items,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        var round = gate.run(visit, slug);
        var typed = new Typed(unit, items, until, reason);
        var time = TypedTime.of(until, true);
        if (time.isEmpty()) {
            return refused(visit, round, typed, ExtensionWording.noTime(until));
        }
        var wanted = new Wanted(unit, codes(items), time.get().plusSeconds(1), reason);
        return switch (actions.give(visit.signedIn(), round, wanted)) {
            case Outcome.Done ignored -> new ModelAndView("redirect:" + round.admin("extensions"));
            case Outcome.Faulty faulty -> refused(visit, round, typed, faulty.said());
            case Outcome.Refused refused -> refused(visit, round, typed, RoundWording.said(refused.why(), round));
            case Outcome.Absent ignored -> {
                if (unit.isBlank()) {
                    yield refused(visit, round, typed, ExtensionWording.noUnit());
                }
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
        };
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private ModelAndView refused(Visit visit, Round round, Typed typed, Text why) {
        var view = page(visit, round, typed, visit.words().say(why));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView page(Visit visit, Round round, Typed typed, String refusal) {
        var frame = frames.open(visit, Section.ROUNDS, "extension.title");
        var words = frame.words();
        var lines = reading.of(round).stream()
                .map(given -> line(round, given, words))
                .toList();
        var sheets = reading.sheets(round).stream()
                .map(sheet -> new Sheet(
                        sheet.slug(),
                        sheet.sent() ? words.say("extension.sent", sheet.unit()) : sheet.unit(),
                        sheet.slug().equals(typed.unit())))
                .toList();
        var sentence = lines.isEmpty()
                ? words.say("extension.sentence.none")
                : words.count("extension.sentence", lines.size());
        var page = new ExtensionPage(
                frame, RoundHead.of(round, words, "extensions", refusal), sentence, lines, sheets, typed);
        return new ModelAndView("assessment/extension/list", "page", page);
    }

    private static Line line(Round round, Given given, Words words) {
        return new Line(
                given.unit(),
                round.url() + "/units/" + given.slug(),
                given.items().isEmpty() ? words.say("extension.all") : String.join(", ", given.items()),
                TypedTime.shown(given.until().minusSeconds(1)),
                given.reason(),
                words.say("round.opened.stamp", words.figures().time(given.at()), given.by()));
    }
}
