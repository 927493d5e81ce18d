package parindex.app.assessment.outside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.outside.OutsideActions.Outcome;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.outside.OutsideResult.Attached;
import parindex.core.assessment.outside.OutsideSubject;

/// Points from outside, typed on pages (S-14).
@Controller
class OutsideScreens {
    private static final String PAGE = "/admin/rounds/{round}/outside";
    private static final String UNIT = PAGE + "/{unit}";

    private final Frames frames;
    private final RoundGate gate;
    private final OutsideReading reading;
    private final OutsideWriting writing;
    private final Papers papers;

    OutsideScreens(Frames frames, RoundGate gate, OutsideReading reading, OutsideWriting writing, Papers papers) {
        this.frames = frames;
        this.gate = gate;
        this.reading = reading;
        this.writing = writing;
        this.papers = papers;
    }

    @GetMapping(PAGE)
    ModelAndView page(
            Visit visit, @PathVariable("round") String slug, @RequestParam(defaultValue = "") String written) {
        return page(visit, gate.run(visit, slug), written(visit, written), "");
    }

    /// What is said after a form was sent, empty for an address that somebody made up.
    private static String written(Visit visit, String count) {
        if (!count.matches("\\d{1,6}")) {
            return "";
        }
        return count.equals("0")
                ? visit.words().say("outside.unchanged")
                : visit.words().say("outside.written", count);
    }

    private ModelAndView page(Visit visit, Round round, String said, String refusal) {
        var book = reading.book(round);
        var closed = OutsideActions.closed(book, visit.signedIn()).map(visit.words()::say);
        var frame = frames.open(visit, Section.ROUNDS, "outside.title");
        var page = new OutsideFacts(frame, book).page(said, closed, refusal);
        return new ModelAndView("assessment/outside/round", "page", page);
    }

    /// Unlocks what was published, to correct it.
    @PostMapping(PAGE + "/unlock")
    ModelAndView unlock(
            Visit visit, @PathVariable("round") String slug, @RequestParam(defaultValue = "") String reason) {
        var round = gate.run(visit, slug);
        return switch (writing.unlock(visit.signedIn(), round, reason)) {
            case Outcome.Done ignored -> new ModelAndView("redirect:" + round.admin("outside"));
            case Outcome.Refused refused -> {
                var view = page(visit, round, "", visit.words().say(refused.why()));
                view.setStatus(HttpStatus.CONFLICT);
                yield view;
            }
        };
    }

    @GetMapping(UNIT)
    ModelAndView unit(
            Visit visit,
            @PathVariable("round") String slug,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String written) {
        var round = gate.run(visit, slug);
        var sheet = sheet(reading.book(round), unit);
        return unit(visit, round, sheet, Optional.empty(), new Told(written(visit, written), List.of(), Set.of()));
    }

    private static Sheet sheet(OutsideBook book, String unit) {
        return book.sheet(unit).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// What is said above the page of a unit.
    private record Told(String done, List<String> faults, Set<String> wrong) {}

    private ModelAndView unit(Visit visit, Round round, Sheet sheet, Optional<OutsideForm> typed, Told told) {
        var whole = reading.whole(round, sheet.unit());
        var closed = OutsideActions.closed(whole.book(), visit.signedIn())
                .map(visit.words()::say)
                .orElse("");
        var frame = frames.open(visit, Section.ROUNDS, "outside.title");
        var facts = new OutsideUnitFacts(
                frame,
                whole.book(),
                sheet,
                whole.feed(),
                typed,
                papers.of(round.host().id()));
        var page = facts.page(new OutsideUnitFacts.Said(told.done(), told.faults(), told.wrong(), closed));
        var view = new ModelAndView("assessment/outside/unit", "page", page);
        if (!told.faults().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @PostMapping(UNIT)
    ModelAndView keep(
            Visit visit,
            @PathVariable("round") String slug,
            @PathVariable String unit,
            @RequestParam Map<String, String> fields) {
        var round = gate.run(visit, slug);
        var book = reading.book(round);
        var sheet = sheet(book, unit);
        var form = OutsideForm.of(fields);
        var taken = new Taken(visit, book, sheet, form, papers.of(round.host().id()));
        book.subjects(sheet).forEach(taken::take);
        if (!taken.faults.isEmpty()) {
            return unit(visit, round, sheet, Optional.of(form), new Told("", taken.faults, taken.wrong));
        }
        return switch (writing.keep(visit.signedIn(), round, taken.wanted, Optional.empty())) {
            case Outcome.Done done ->
                new ModelAndView("redirect:%s/%s?written=%d".formatted(round.admin("outside"), unit, done.count()));
            case Outcome.Refused refused ->
                unit(
                        visit,
                        round,
                        sheet,
                        Optional.of(form),
                        new Told("", List.of(visit.words().say(refused.why())), Set.of()));
        };
    }

    /// What a form says, subject by subject.
    private static final class Taken {
        private final Visit visit;
        private final OutsideBook book;
        private final Sheet sheet;
        private final OutsideForm form;
        private final List<Papers.Paper> papers;
        private final List<Wanted> wanted = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private final Set<String> wrong = new HashSet<>();

        Taken(Visit visit, OutsideBook book, Sheet sheet, OutsideForm form, List<Papers.Paper> papers) {
            this.visit = visit;
            this.book = book;
            this.sheet = sheet;
            this.form = form;
            this.papers = papers;
        }

        void take(OutsideSubject subject) {
            form.typed(subject).ifPresent(typed -> take(subject, typed));
        }

        private void take(OutsideSubject subject, TypedResult typed) {
            var read = typed.read(subject, visit.words().language());
            var file = attached(typed.from().proof());
            read.faults().forEach((field, fault) -> {
                wrong.add(subject.key() + " " + field);
                add(visit.words().say(fault));
            });
            if (!read.faults().isEmpty()) {
                return;
            }
            var before = book.result(sheet, subject.key());
            var result = read.result().from(read.result().source().with(file));
            if (subject instanceof OutsideSubject.Leaf && result.figuresAsIn(before)) {
                if (!result.isGiven()
                        || file.isEmpty()
                        || file.equals(before.source().file())) {
                    return;
                }
                result = result.from(before.source().with(file));
            }
            var one = new Wanted(sheet, subject, form.seen(subject), result);
            book.changes(List.of(one)).stream()
                    .flatMap(change -> book.refusal(change).stream())
                    .findFirst()
                    .ifPresentOrElse(fault -> add(visit.words().say(fault)), () -> wanted.add(one));
        }

        /// The document that was chosen, nothing where none was.
        private Optional<Attached> attached(String chosen) {
            var found = papers.stream()
                    .map(Papers.Paper::file)
                    .filter(file -> file.document().toString().equals(chosen))
                    .findFirst();
            if (found.isEmpty() && !chosen.isEmpty()) {
                add(visit.words().say(OutsideTexts.NO_PAPER));
            }
            return found;
        }

        private void add(String fault) {
            if (!faults.contains(fault)) {
                faults.add(fault);
            }
        }
    }
}
