package parindex.app.assessment.appraisal.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import parindex.app.assessment.appraisal.DecisionWording;
import parindex.app.assessment.appraisal.council.CouncilActions.Bulk;
import parindex.app.assessment.appraisal.council.CouncilActions.Outcome;
import parindex.app.assessment.appraisal.council.CouncilActions.Wanted;
import parindex.app.assessment.appraisal.council.CouncilFacts.Typed;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.typed.TypedDay;
import parindex.app.kit.web.typed.TypedFigure;
import parindex.core.assessment.appraisal.Ruling;
import parindex.core.points.Points;

/// The list for the council, and what it decided about a line (E-20, E-25).
@Controller
class CouncilScreens {
    private static final String LIST = "/admin/rounds/{round}/council";
    private static final String LINE = LIST + "/units/{unit}/items/{code}";

    private final Frames frames;
    private final RoundGate gate;
    private final CouncilReading reading;
    private final CouncilWriting writing;

    CouncilScreens(Frames frames, RoundGate gate, CouncilReading reading, CouncilWriting writing) {
        this.frames = frames;
        this.gate = gate;
        this.reading = reading;
        this.writing = writing;
    }

    @GetMapping(LIST)
    ModelAndView list(
            Visit visit,
            @PathVariable("round") String slug,
            CouncilFilter filter,
            @RequestParam(defaultValue = "") String kept) {
        var round = gate.run(visit, slug);
        var isCode = kept.matches("[0-9.]{1,30}");
        var said = isCode ? List.of(visit.words().say("council.kept", kept)) : List.<String>of();
        return page(visit, round, filter, Typed.said(said));
    }

    private ModelAndView page(Visit visit, Round round, CouncilFilter filter, Typed typed) {
        var frame = frames.open(visit, Section.ROUNDS, "council.title")
                .script("appraisal.css", "council.css", "appraisal.js");
        var facts = new CouncilFacts(frame, round, reading.list(round, filter::shown), filter);
        return new ModelAndView("assessment/appraisal/council", "page", facts.page(typed));
    }

    /// The score that stands is what the council decided, for the chosen lines.
    @PostMapping(LIST + "/confirm")
    ModelAndView confirm(
            Visit visit,
            @PathVariable("round") String slug,
            CouncilFilter filter,
            @RequestParam(name = "line", defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String dated) {
        var round = gate.run(visit, slug);
        var minutes = new Ruling(Optional.empty(), "", number, TypedDay.of(dated));
        var confirmed = writing.confirm(visit.signedIn(), round, keys(chosen), minutes);
        if (confirmed.fault().isEmpty()) {
            var said = confirmed.bulk().map(bulk -> said(bulk, visit.words())).orElse(List.of());
            return page(visit, round, filter, Typed.said(said));
        }
        var fault = visit.words().say(confirmed.fault().get());
        var view = page(visit, round, filter, new Typed(List.of(), fault, Optional.of(number), Optional.of(dated)));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /// Line and mark of each box that was checked.
    private static Map<String, String> keys(List<String> chosen) {
        var keys = new LinkedHashMap<String, String>();
        chosen.stream()
                .map(one -> one.strip().split(" ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> keys.put(parts[0], parts[1]));
        return keys;
    }

    /// "Đã ghi 12 kết luận, bỏ qua 3 vì …"
    private static List<String> said(Bulk bulk, Words words) {
        var said = new ArrayList<String>();
        var left = bulk.left().values().stream().mapToInt(count -> count).sum();
        said.add(words.say(
                "council.bulk.said",
                words.figures().whole(bulk.confirmed()),
                words.figures().whole(left)));
        bulk.left()
                .forEach((why, count) ->
                        said.add(words.figures().whole(count) + " " + words.word("council.bulk.", why)));
        return said;
    }

    /// A line in an address.
    record At(String round, String unit, String code) {}

    @GetMapping(LINE)
    ModelAndView line(Visit visit, At at, CouncilFilter filter) {
        return line(visit, gate.run(visit, at.round()), at, filter, Optional.empty(), "");
    }

    private ModelAndView line(
            Visit visit,
            Round round,
            At at,
            CouncilFilter filter,
            Optional<CouncilLinePage.Typed> typed,
            String fault) {
        var whole = reading.whole(round, at.unit(), at.code())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var frame = frames.open(visit, Section.ROUNDS, "council.title")
                .script("appraisal.css", "council.css", "appraisal.js", "evidence.js");
        var facts = new CouncilLineFacts(frame, round, whole, filter);
        return new ModelAndView("assessment/appraisal/council-line", "page", facts.page(typed, fault));
    }

    /// What the council decided, as it was typed.
    record Sent(
            @Nullable String points,
            @Nullable String reason,
            @Nullable String number,
            @Nullable String dated,
            @Nullable String saw,
            @Nullable UUID id) {
        CouncilLinePage.Typed typed() {
            return new CouncilLinePage.Typed(text(points), text(reason), text(number), text(dated));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        Wanted wanted(At at) {
            return new Wanted(at.unit(), at.code(), text(saw), id == null ? UUID.randomUUID() : id);
        }

        boolean isNumber(Words words) {
            return text(points).isBlank() || TypedFigure.of(text(points), words.language()) instanceof TypedFigure.Read;
        }

        Ruling ruling(Words words) {
            var given = TypedFigure.of(text(points), words.language()) instanceof TypedFigure.Read(var value)
                    ? Optional.of(new Points(value))
                    : Optional.<Points>empty();
            return new Ruling(given, text(reason), text(number), TypedDay.of(text(dated)));
        }
    }

    /// The decision is recorded, and the list opens again.
    @PostMapping(LINE)
    ModelAndView decide(Visit visit, At at, CouncilFilter filter, Sent sent) {
        var round = gate.run(visit, at.round());
        var words = visit.words();
        var outcome = sent.isNumber(words)
                ? writing.decide(visit.signedIn(), round, sent.wanted(at), sent.ruling(words))
                : new Outcome.Refused(
                        Outcome.Kind.WRONG,
                        "refused",
                        DecisionWording.noNumber(sent.typed().points()));
        return switch (outcome) {
            case Outcome.Done ignored ->
                new ModelAndView("redirect:" + round.admin("council") + filter.query() + "&kept=" + at.code());
            case Outcome.Refused refused -> {
                var view = line(visit, round, at, filter, Optional.of(sent.typed()), words.say(refused.said()));
                view.setStatus(
                        refused.kind() == Outcome.Kind.WRONG ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
                yield view;
            }
        };
    }
}
