package parindex.app.assessment.appraisal.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.AppraisalActions;
import parindex.app.assessment.appraisal.AppraisalGate;
import parindex.app.assessment.appraisal.AppraisalWriting;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.DecisionWording;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.Stopped;
import parindex.app.assessment.appraisal.screen.LineFacts.Typed;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.typed.TypedFigure;
import parindex.core.assessment.appraisal.Proposal;
import parindex.core.assessment.appraisal.Verdict;
import parindex.core.points.Points;

/// One line to decide (E-18, E-20).
@Controller
class LineScreens {
    private static final String LINE = "/appraisal/{round}/units/{unit}/items/{code}";

    private final Frames frames;
    private final AppraisalGate gate;
    private final LineReading lines;
    private final Appraisals appraisals;
    private final AppraisalWriting writing;

    LineScreens(Frames frames, AppraisalGate gate, LineReading lines, Appraisals appraisals, AppraisalWriting writing) {
        this.frames = frames;
        this.gate = gate;
        this.lines = lines;
        this.appraisals = appraisals;
        this.writing = writing;
    }

    /// A line in an address.
    record At(String round, String unit, String code) {
        String path() {
            return "units/%s/items/%s".formatted(unit, code);
        }

        String url() {
            return "/appraisal/%s/%s".formatted(round, path());
        }

        String conflictUrl() {
            return "/appraisal/%s/units/%s/conflict".formatted(round, unit);
        }
    }

    @GetMapping(LINE)
    ModelAndView line(Visit visit, At at, LineFilter filter, @RequestParam(required = false) @Nullable String kept) {
        var round = gate.round(visit.signedIn(), at.round());
        var said = kept == null ? "" : visit.words().say("appraisal.kept", kept);
        return page(visit, round, at, filter, new Typed("", said, "", ""));
    }

    /// What somebody decides, as it was typed.
    private record Form(String verdict, String points, String reason) {
        static Form of(Map<String, String> sent) {
            return new Form(
                    sent.getOrDefault("verdict", ""), sent.getOrDefault("points", ""), sent.getOrDefault("reason", ""));
        }

        boolean isComment() {
            return verdict.equals("comment");
        }
    }

    /// The decision is kept, and the next line of the list opens.
    @PostMapping(LINE)
    ModelAndView decide(
            Visit visit, At at, LineFilter filter, @RequestParam UUID id, @RequestParam Map<String, String> sent) {
        var round = gate.round(visit.signedIn(), at.round());
        var form = Form.of(sent);
        var wanted = new AppraisalActions.Wanted(at.unit(), at.code(), sent.getOrDefault("saw", ""), id);
        var refused = form.isComment()
                ? writing.comment(visit.signedIn(), round, wanted, form.reason())
                : decided(visit, round, wanted, form);
        if (refused.isPresent()) {
            var typed = new Typed(visit.words().say(refused.get().said()), "", form.points(), form.reason());
            var view = page(visit, round, at, filter, typed);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        return after(at, filter, form.isComment(), sent.getOrDefault("next", ""));
    }

    private static ModelAndView after(At at, LineFilter filter, boolean isComment, String next) {
        var stays = isComment || !next.startsWith("/appraisal/" + at.round() + "/units/");
        var code = "kept=" + at.code();
        if (!stays) {
            return new ModelAndView("redirect:" + next + (next.contains("?") ? "&" : "?") + code);
        }
        var base = isComment ? at.url() : "/appraisal/" + at.round();
        return new ModelAndView("redirect:" + base + filter.query() + "&" + code);
    }

    private Optional<Stopped> decided(Visit visit, Round round, AppraisalActions.Wanted wanted, Form form) {
        var points = form.points();
        var verdict = switch (form.verdict()) {
            case "accept" -> Verdict.ACCEPTED;
            case "score" -> Verdict.SCORED;
            case "ask" -> Verdict.ASKED;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        var typed = TypedFigure.of(points, visit.words().language());
        if (verdict == Verdict.SCORED && !(typed instanceof TypedFigure.Read) && !points.isBlank()) {
            return Optional.of(Stopped.wrong(DecisionWording.noNumber(points)));
        }
        var given = typed instanceof TypedFigure.Read(var value)
                ? Optional.of(new Points(value))
                : Optional.<Points>empty();
        return writing.decide(visit.signedIn(), round, wanted, new Proposal(verdict, given, form.reason()));
    }

    private ModelAndView page(Visit visit, Round round, At at, LineFilter filter, Typed typed) {
        var whole =
                appraisals.whole(round, at.path()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var line = whole.line();
        if (line.conflict().isEmpty()) {
            return new ModelAndView(
                    "redirect:" + at.conflictUrl() + "?to=" + line.item().code());
        }
        if (line.conflict().get()) {
            return new ModelAndView("redirect:" + at.conflictUrl());
        }
        var frame = frames.open(visit, Section.APPRAISAL, "appraisal.title")
                .script("appraisal.css", "appraisal.js", "evidence.js")
                .key("J", "appraisal.key.next")
                .key("K", "appraisal.key.previous")
                .key("A", "appraisal.key.accept")
                .key("S", "appraisal.key.score")
                .key("R", "appraisal.key.ask")
                .key("C", "appraisal.key.comment");
        var facts = new LineFacts(frame, Desk.of(round, whole.all(), filter), line, whole.events(), law(line));
        return new ModelAndView("assessment/appraisal/line", "page", facts.page(typed));
    }

    private static List<String> law(Line line) {
        return line.cell().sheet().set().law(line.item().code()).stream()
                .map(citation -> Stream.of(citation.act(), citation.article())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /// The question that comes before the first line of a unit.
    @GetMapping("/appraisal/{round}/units/{unit}/conflict")
    ModelAndView conflict(
            Visit visit,
            @PathVariable("round") String slug,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String to) {
        var round = gate.round(visit.signedIn(), slug);
        return question(visit, round, lines.ofUnit(round, unit), to, "");
    }

    @PostMapping("/appraisal/{round}/units/{unit}/conflict")
    ModelAndView declare(
            Visit visit,
            @PathVariable("round") String slug,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String conflict,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String to) {
        var round = gate.round(visit.signedIn(), slug);
        var line = lines.ofUnit(round, unit);
        if (!List.of("yes", "no").contains(conflict)) {
            return question(visit, round, line, to, visit.words().say("appraisal.conflict.choose"));
        }
        var refused = writing.declare(visit.signedIn(), round, line, conflict.equals("yes"), note);
        if (refused.isPresent()) {
            return question(
                    visit, round, line, to, visit.words().say(refused.get().said()));
        }
        var back = "/appraisal/" + round.slug();
        return new ModelAndView("redirect:"
                + (conflict.equals("no") && to.matches("[0-9.]{1,30}")
                        ? back + "/units/" + unit + "/items/" + to
                        : back));
    }

    private ModelAndView question(Visit visit, Round round, Line line, String to, String fault) {
        var frame = frames.open(visit, Section.APPRAISAL, "appraisal.conflict.title");
        var page = new ConflictPage(
                frame,
                "/appraisal/" + round.slug(),
                line.unit().slug(),
                line.unit().name(),
                line.conflict().orElse(false),
                to,
                fault);
        var view = new ModelAndView("assessment/appraisal/conflict", "page", page);
        if (!fault.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
