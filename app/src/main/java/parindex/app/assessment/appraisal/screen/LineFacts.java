package parindex.app.assessment.appraisal.screen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.assessment.appraisal.AppraisalGate;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.screen.LinePage.Asked;
import parindex.app.assessment.appraisal.screen.LinePage.At;
import parindex.app.assessment.appraisal.screen.LinePage.Form;
import parindex.app.assessment.appraisal.screen.LinePage.Shown;
import parindex.app.assessment.appraisal.screen.LinePage.Step;
import parindex.app.assessment.entry.Control;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.workflow.Deed;
import parindex.core.criteria.item.Requirement;
import parindex.core.points.Points;

/// Makes the page of one line to decide.
///
/// @param frame  around it
/// @param desk   the list it stands in
/// @param line   the line
/// @param events notes, documents, phrases
/// @param law    clauses of the item
record LineFacts(Frame frame, Desk desk, Line line, List<Appraisals.Event> events, List<String> law) {
    /// What was typed and not kept.
    ///
    /// @param kept what was kept just now, or empty
    record Typed(String fault, String kept, String points, String reason) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    LinePage page(Typed typed) {
        return new LinePage(
                frame,
                at(),
                asked(),
                new Columns(words(), line).all(),
                new Entered(words(), line).all(),
                new LineChanges(words(), line.item()).all(line.standing()),
                line.proofs().stream().map(Shown::of).toList(),
                form(typed),
                new LineHistory(words(), line, events).all(),
                new LineHistory(words(), line, events).precedents());
    }

    private At at() {
        var base = "/appraisal/" + desk.round().slug();
        var query = desk.filter().query();
        var place = desk.place(line);
        Function<Line, String> url = one -> base + "/" + one.path() + query;
        return new At(
                base + query,
                base + "/" + line.path(),
                query,
                line.unit().name(),
                place.before().map(url).orElse(""),
                place.after().map(url).orElse(""),
                place.position() + "/" + place.length(),
                new QueueFacts(frame, desk).head(),
                desk.round().url() + "/" + line.path().replace("/items/", "/slips/"));
    }

    private Asked asked() {
        var item = line.item();
        var state = line.state();
        return new Asked(
                item.code().toString(),
                item.title(),
                frame.figures().exact(item.max().value()),
                item.scoring()
                        .map(scoring -> words().say(scoring.rule().said(item.max())))
                        .orElse(""),
                item.details().guidance().asked(),
                item.details().evidence().stream().map(LineFacts::document).toList(),
                law,
                QueueFacts.state(words(), line),
                QueueFacts.shape(state));
    }

    private static String document(Requirement wanted) {
        return Stream.of(wanted.document(), wanted.issuer(), wanted.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private Form form(Typed typed) {
        var allowed = line.allowed();
        var self = line.now().points();
        var chosen = typed.points().isEmpty()
                ? line.feed()
                        .standing()
                        .flatMap(decision -> decision.points())
                        .or(() -> self)
                        .map(this::plain)
                        .orElse("")
                : typed.points();
        return new Form(
                closed(Deed.SCORE),
                typed.fault(),
                typed.kept(),
                closed(Deed.ASK).isEmpty(),
                accept(self),
                allowed.steps().stream()
                        .map(step ->
                                new Step(plain(step), shown(step), plain(step).equals(chosen)))
                        .toList(),
                chosen,
                typed.reason(),
                events.stream()
                        .filter(event -> event.kind() == Appraisals.Event.Kind.PHRASE)
                        .map(Appraisals.Event::text)
                        .toList(),
                Marks.of(line),
                UUID.randomUUID().toString(),
                !typed.fault().isEmpty());
    }

    private String accept(Optional<Points> self) {
        return line.cell().entry().state() == EntryState.NOT_APPLICABLE && self.isEmpty()
                ? words().say("entry.not-applicable")
                : self.map(this::shown).orElse("");
    }

    private String closed(Deed deed) {
        return frame.visit()
                .person()
                .flatMap(person -> AppraisalGate.refusal(desk.round(), line, person, deed))
                .map(why -> words().say(RoundWording.said(why, desk.round())))
                .orElse("");
    }

    private String shown(Points points) {
        return frame.figures().exact(points.value());
    }

    private String plain(Points points) {
        return Control.typed(points.toString(), words());
    }

    private Words words() {
        return frame.words();
    }
}
