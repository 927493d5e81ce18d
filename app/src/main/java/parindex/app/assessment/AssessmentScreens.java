package parindex.app.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.RoundsPage.Date;
import parindex.app.assessment.RoundsPage.Left;
import parindex.app.assessment.RoundsPage.Line;
import parindex.app.assessment.RoundsPage.Sheet;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Right;
import parindex.core.assessment.workflow.Countdown;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.language.Text;

/// The rounds that somebody takes part in. Whoever has one sheet in one open round lands in it.
@Controller
class AssessmentScreens {
    private final Frames frames;
    private final RoundReading rounds;

    AssessmentScreens(Frames frames, RoundReading rounds) {
        this.frames = frames;
        this.rounds = rounds;
    }

    @GetMapping("/assessment")
    ModelAndView mine(Visit visit) {
        var opened = rounds.opened();
        var sheets = rounds.sheets();
        return opened.size() == 1 && sheets.size() == 1 && !visit.may(Right.RUN_ROUNDS)
                ? new ModelAndView("redirect:" + sheets.getFirst().url(opened.getFirst()))
                : page(visit, opened, sheets);
    }

    @GetMapping("/assessment/{round}")
    ModelAndView one(Visit visit, @PathVariable String round) {
        var found =
                rounds.opened().stream().filter(one -> one.slug().equals(round)).toList();
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(visit, found, rounds.sheets());
    }

    private ModelAndView page(Visit visit, List<Round> shown, List<SheetLine> sheets) {
        var frame = frames.open(visit, Section.ASSESSMENT, "round.mine");
        var words = frame.words();
        var sentence =
                shown.isEmpty() ? words.say("round.mine.none") : words.count("round.mine.sentence", shown.size());
        var lines =
                shown.stream().map(round -> line(visit, round, sheets, words)).toList();
        return new ModelAndView("assessment/rounds", "page", new RoundsPage(frame, sentence, lines));
    }

    private static Line line(Visit visit, Round round, List<SheetLine> sheets, Words words) {
        return new Line(
                round.name(),
                words.say(
                        "round.about",
                        String.valueOf(round.year()),
                        round.host().name(),
                        words.say(round.stage().said())),
                left(round, words),
                Arrays.stream(Milestone.values())
                        .flatMap(milestone -> date(round, milestone, words).stream())
                        .toList(),
                sheets.stream()
                        .filter(sheet -> sheet.key().round().equals(round.id()))
                        .map(sheet -> new Sheet(
                                sheet.url(round),
                                sheet.unit(),
                                words.say(sheet.stage().said()),
                                words.say(
                                        "round.mine.parts",
                                        words.figures().whole(sheet.approved()),
                                        words.figures().whole(sheet.parts()))))
                        .toList(),
                links(visit, round));
    }

    private static RoundsPage.Links links(Visit visit, Round round) {
        var who = visit.signedIn();
        return new RoundsPage.Links(
                who.may(Right.RUN_ROUNDS, round.place()) ? round.admin() : "",
                who.may(Right.SEE_STANDINGS, round.place()) ? round.url() + "/standings" : "");
    }

    private static Left left(Round round, Words words) {
        return new Left(
                round.countdown()
                        .map(Countdown::said)
                        .map((Text text) -> words.say(text))
                        .orElse(""),
                round.countdown()
                        .map(one ->
                                one.nearness().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(""));
    }

    private static Optional<Date> date(Round round, Milestone milestone, Words words) {
        return round.calendar()
                .said(milestone)
                .map(time -> new Date(
                        words.word("round.date.", milestone),
                        words.figures().clock(time) + " "
                                + words.figures()
                                        .date(time.atZone(parindex.core.assessment.workflow.Calendar.ZONE)
                                                .toLocalDate())));
    }
}
