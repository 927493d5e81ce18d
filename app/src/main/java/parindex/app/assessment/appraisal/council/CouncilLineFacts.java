package parindex.app.assessment.appraisal.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.council.CouncilLinePage.At;
import parindex.app.assessment.appraisal.council.CouncilLinePage.Form;
import parindex.app.assessment.appraisal.council.CouncilLinePage.Typed;
import parindex.app.assessment.appraisal.screen.Columns;
import parindex.app.assessment.appraisal.screen.Entered;
import parindex.app.assessment.appraisal.screen.LineChanges;
import parindex.app.assessment.appraisal.screen.LineHistory;
import parindex.app.assessment.appraisal.screen.LinePage.Column;
import parindex.app.assessment.appraisal.screen.LinePage.Shown;
import parindex.app.assessment.appraisal.screen.LinePage.Step;
import parindex.app.assessment.entry.Control;
import parindex.app.assessment.round.RoundWording;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.points.Points;

/// Makes the page of one line for the council.
record CouncilLineFacts(Frame frame, Round round, CouncilReading.Whole whole, CouncilFilter filter) {
    CouncilLinePage page(Optional<Typed> typed, String fault) {
        var line = line();
        return new CouncilLinePage(
                frame,
                RoundHead.of(round, words(), "council", ""),
                at(),
                new Why(words(), whole.matter()).all(),
                columns(),
                new Entered(words(), line).all(),
                new LineChanges(words(), line.item()).all(line.standing()),
                line.proofs().stream().map(Shown::of).toList(),
                form(typed, fault),
                new LineHistory(words(), line, whole.events()).all());
    }

    private Line line() {
        return whole.line();
    }

    private At at() {
        var line = line();
        var item = line.item();
        return new At(
                round.admin("council") + filter.query(),
                round.admin("council") + "/" + line.path() + filter.query(),
                round.url() + "/" + line.path(),
                round.url() + "/" + line.path().replace("/items/", "/slips/"),
                line.unit().name(),
                item.code().toString(),
                item.title(),
                frame.figures().exact(item.max().value()),
                item.scoring()
                        .map(scoring -> words().say(scoring.rule().said(item.max())))
                        .orElse(""));
    }

    private List<Column> columns() {
        var made = new Columns(words(), line());
        var columns = new ArrayList<>(made.all());
        if (line().feed().council().isEmpty()) {
            columns.add(made.of(Phase.COUNCIL));
        }
        return columns;
    }

    private Form form(Optional<Typed> typed, String fault) {
        var stands = line().stands().map(this::plain).orElse("");
        var shown = typed.orElseGet(() -> new Typed(
                stands,
                "",
                whole.last().map(last -> last.number()).orElse(""),
                whole.last().map(last -> frame.figures().date(last.dated())).orElse("")));
        return new Form(
                closed(),
                fault,
                whole.matter().isDecided(),
                stands,
                line().allowed().steps().stream()
                        .map(step -> new Step(
                                plain(step),
                                frame.figures().exact(step.value()),
                                plain(step).equals(shown.points())))
                        .toList(),
                line().cell().entry().state() == EntryState.NOT_APPLICABLE,
                shown,
                Marks.whole(line()),
                UUID.randomUUID().toString());
    }

    private String closed() {
        return frame.visit()
                .person()
                .flatMap(person -> CouncilActions.refusal(
                        round, whole.now(), CouncilActions.isSent(line()), whole.stand(), person.duties()))
                .map(why -> words().say(RoundWording.said(why, round)))
                .orElse("");
    }

    private String plain(Points points) {
        return Control.typed(points.toString(), words());
    }

    private Words words() {
        return frame.words();
    }
}
