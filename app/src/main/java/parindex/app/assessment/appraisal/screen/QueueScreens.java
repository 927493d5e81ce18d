package parindex.app.assessment.appraisal.screen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.appraisal.AppraisalActions.Bulk;
import parindex.app.assessment.appraisal.AppraisalGate;
import parindex.app.assessment.appraisal.AppraisalWriting;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.screen.AppraisalRoundsPage.Entry;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;

/// The rounds and the lines of an appraiser (E-22).
@Controller
class QueueScreens {
    private final Frames frames;
    private final RoundReading rounds;
    private final AppraisalGate gate;
    private final Appraisals appraisals;
    private final LineReading lines;
    private final AppraisalWriting writing;

    QueueScreens(
            Frames frames,
            RoundReading rounds,
            AppraisalGate gate,
            Appraisals appraisals,
            LineReading lines,
            AppraisalWriting writing) {
        this.frames = frames;
        this.rounds = rounds;
        this.gate = gate;
        this.appraisals = appraisals;
        this.lines = lines;
        this.writing = writing;
    }

    /// Whoever judges in one round lands in it.
    @GetMapping("/appraisal")
    ModelAndView mine(Visit visit) {
        var assigned = appraisals.assigned();
        var opened = rounds.opened().stream()
                .filter(round -> assigned.containsKey(round.id()))
                .toList();
        if (opened.size() == 1) {
            return new ModelAndView("redirect:/appraisal/" + opened.getFirst().slug());
        }
        var frame = frames.open(visit, Section.APPRAISAL, "appraisal.title");
        var words = frame.words();
        var entries = opened.stream()
                .map(round -> new Entry(
                        "/appraisal/" + round.slug(),
                        round.name(),
                        words.say(round.stage().said()),
                        words.count("appraisal.lines", assigned.getOrDefault(round.id(), 0))))
                .toList();
        var sentence =
                entries.isEmpty() ? words.say("appraisal.none") : words.count("appraisal.rounds", entries.size());
        return new ModelAndView(
                "assessment/appraisal/rounds", "page", new AppraisalRoundsPage(frame, sentence, entries));
    }

    @GetMapping("/appraisal/{round}")
    ModelAndView list(
            Visit visit,
            @PathVariable("round") String slug,
            LineFilter filter,
            @RequestParam(required = false) @Nullable String kept) {
        var round = gate.round(visit.signedIn(), slug);
        var said = kept == null ? List.<String>of() : List.of(visit.words().say("appraisal.list.end"));
        return page(visit, round, filter, said);
    }

    /// Accepts the chosen lines, each only where it can be accepted unseen.
    @PostMapping("/appraisal/{round}/accept")
    ModelAndView accept(
            Visit visit,
            @PathVariable("round") String slug,
            LineFilter filter,
            @RequestParam(name = "line", defaultValue = "") List<String> chosen) {
        var round = gate.round(visit.signedIn(), slug);
        return page(visit, round, filter, accepted(visit, round, chosen));
    }

    private List<String> accepted(Visit visit, Round round, List<String> chosen) {
        var words = visit.words();
        var accepted = writing.accept(visit.signedIn(), round, chosen);
        return accepted.stopped()
                .map(why -> List.of(words.say(why.said())))
                .orElseGet(() -> said(accepted.bulk().orElseThrow(), words));
    }

    /// "Nhận 42, bỏ qua 3 vì …"
    private static List<String> said(Bulk bulk, Words words) {
        var said = new ArrayList<String>();
        var left = bulk.left().size();
        said.add(words.say(
                "appraisal.bulk.said",
                words.figures().whole(bulk.accepted()),
                words.figures().whole(left)));
        bulk.counts()
                .forEach((why, count) ->
                        said.add(words.figures().whole(count) + " " + words.word("appraisal.bulk.", why)));
        return said;
    }

    private ModelAndView page(Visit visit, Round round, LineFilter filter, List<String> said) {
        var desk = Desk.of(round, lines.mine(round), filter);
        var frame = frames.open(visit, Section.APPRAISAL, "appraisal.title").script("appraisal.css", "appraisal.js");
        return new ModelAndView("assessment/appraisal/queue", "page", new QueueFacts(frame, desk).page(said));
    }
}
