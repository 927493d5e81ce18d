package parindex.app.assessment.appraisal.explaining;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.appraisal.DecisionWording;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.Stopped;
import parindex.app.assessment.appraisal.explaining.ExplanationPage.Told;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.appraisal.Answer;
import parindex.core.assessment.appraisal.LineDecision;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.appraisal.Stance;
import parindex.core.assessment.workflow.Milestone;

/// The page on which a unit explains its lines (E-19).
@Controller
class ExplanationScreens {
    private static final String PAGE = "/assessment/{round}/units/{unit}/explanation";

    private final Frames frames;
    private final RoundReading rounds;
    private final ExplanationReading reading;
    private final ExplanationWriting writing;

    ExplanationScreens(Frames frames, RoundReading rounds, ExplanationReading reading, ExplanationWriting writing) {
        this.frames = frames;
        this.rounds = rounds;
        this.reading = reading;
        this.writing = writing;
    }

    @GetMapping(PAGE)
    ModelAndView page(Visit visit, @PathVariable("round") String slug, @PathVariable String unit) {
        return page(visit, round(slug), unit, new Refused("", "", ""));
    }

    private Round round(String slug) {
        return rounds.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The line that a reply is about.
    record At(String round, String unit, String code) {}

    /// A reply that was not kept.
    private record Refused(String code, String why, String text) {}

    @PostMapping(PAGE + "/{code}")
    ModelAndView reply(
            Visit visit,
            At at,
            @RequestParam(defaultValue = "") String stance,
            @RequestParam(defaultValue = "") String text,
            @RequestParam UUID id) {
        var round = round(at.round());
        var chosen = Stream.of(Stance.values())
                .filter(one -> one.name().equalsIgnoreCase(stance))
                .findFirst();
        var refused = chosen.isEmpty()
                ? Optional.of(Stopped.wrong(DecisionWording.noReply()))
                : writing.reply(
                        visit.signedIn(),
                        round,
                        at.unit(),
                        at.code(),
                        new ExplanationActions.Typed(chosen.get(), text, id, Optional.empty()));
        if (refused.isPresent()) {
            var view = page(
                    visit,
                    round,
                    at.unit(),
                    new Refused(at.code(), visit.words().say(refused.get().said()), text));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        return new ModelAndView(
                "redirect:/assessment/%s/units/%s/explanation#line-%s".formatted(at.round(), at.unit(), at.code()));
    }

    private ModelAndView page(Visit visit, Round round, String unit, Refused refused) {
        var asked = reading.of(round, unit).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var frame = frames.open(visit, Section.ASSESSMENT, "explanation.title").script("appraisal.css");
        var words = frame.words();
        var told = asked.lines().stream()
                .map(line -> told(visit, round, asked, line, refused))
                .toList();
        var waiting = (int) asked.lines().stream()
                .filter(line -> line.standing().answer() == Answer.AWAITED)
                .count();
        var until = round.calendar()
                .at(Milestone.EXPLANATION_ENDS)
                .map(end -> words.figures().time(end.minusSeconds(1)))
                .orElse("–");
        var sheet = "/assessment/%s/units/%s".formatted(round.slug(), unit);
        var sentence =
                told.isEmpty() ? words.say("explanation.none") : words.count("explanation.sentence", waiting, until);
        return new ModelAndView(
                "assessment/appraisal/explanation",
                "page",
                new ExplanationPage(
                        frame, sheet + "/explanation", sheet, asked.sheet().name(), sentence, told));
    }

    private static Told told(Visit visit, Round round, ExplanationReading.Asked asked, Line line, Refused refused) {
        var words = visit.words();
        var code = line.item().code().toString();
        var first = line.feed().last(Phase.FIRST);
        var reopened = Optional.ofNullable(asked.sheet().reopened().get(code));
        var is = refused.code().equals(code);
        return new Told(
                code,
                line.item().title(),
                points(line, first, words),
                first.map(LineDecision::reason).or(() -> reopened).orElse(""),
                line.feed()
                        .questioned()
                        .map(stamp -> words.say(
                                "appraisal.stamp", stamp.by(), words.figures().time(stamp.at())))
                        .orElse(""),
                words.say(line.standing().answer().said()),
                line.feed().answer().map(reply -> reply.text()).orElse(""),
                ExplanationActions.refusal(round, asked.sheet(), line, visit.signedIn(), Stance.AGREE.deed())
                        .map(why -> words.say(RoundWording.said(why, round)))
                        .orElse(""),
                is ? refused.why() : "",
                is ? refused.text() : "",
                UUID.randomUUID().toString());
    }

    private static ExplanationPage.Points points(Line line, Optional<LineDecision> first, Words words) {
        var figures = words.figures();
        return new ExplanationPage.Points(
                figures.exact(line.item().max().value()),
                line.now().points().map(points -> figures.exact(points.value())).orElse("–"),
                first.flatMap(LineDecision::points)
                        .map(points -> figures.exact(points.value()))
                        .orElse("–"));
    }
}
