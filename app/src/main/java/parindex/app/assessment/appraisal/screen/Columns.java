package parindex.app.assessment.appraisal.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.screen.LinePage.Column;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.appraisal.LineDecision;
import parindex.core.assessment.appraisal.Minutes;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.appraisal.Stamp;
import parindex.core.points.Points;

/// The columns of a line side by side, each with who and when (E-20).
///
/// @param words in the language of the reader
/// @param line  the line
public record Columns(Words words, Line line) {
    /// Self, computed, first appraisal, explanation, second appraisal, and the council where it decided.
    public List<Column> all() {
        var columns = new ArrayList<Column>();
        columns.add(self());
        if (line.isComputed()) {
            columns.add(computed());
        }
        columns.add(of(Phase.FIRST));
        columns.add(explanation());
        columns.add(of(Phase.SECOND));
        if (line.feed().council().isPresent()) {
            columns.add(of(Phase.COUNCIL));
        }
        return columns;
    }

    public Column self() {
        var entry = line.cell().entry();
        var said = entry.state() == EntryState.NOT_APPLICABLE ? words.say("entry.not-applicable") : "";
        return new Column(
                words.say("appraisal.column.self"),
                shown(line.now().points()),
                said,
                entry.explanation(),
                line.cell().stamp().map(this::stamp).orElse(""));
    }

    /// What the rule gives; a dash where the unit claims its points.
    public Column computed() {
        if (!line.isComputed()) {
            return new Column(words.say("appraisal.column.computed"), "–", "", "", "");
        }
        var why = line.cell()
                .score()
                .award()
                .map(award -> words.say(award.said()))
                .orElse("");
        return new Column(
                words.say("appraisal.column.computed"),
                shown(line.now().points()),
                "",
                why,
                words.say("appraisal.column.by-rule"));
    }

    public Column of(Phase phase) {
        var title = words.say(phase.said());
        return line.feed()
                .last(phase)
                .map(decision -> decided(title, decision))
                .orElseGet(() -> new Column(title, "–", "", "", ""));
    }

    private Column decided(String title, LineDecision decision) {
        return new Column(
                title,
                shown(decision.points()),
                words.say(decision.verdict().said()),
                decision.reason(),
                Stream.concat(decision.minutes().map(this::minutes).stream(), Stream.of(stamp(decision.stamp())))
                        .collect(Collectors.joining(" · ")));
    }

    private String minutes(Minutes minutes) {
        return words.say("council.minutes", minutes.number(), words.figures().date(minutes.dated()));
    }

    public Column explanation() {
        var answer = line.standing().answer();
        var reply = line.feed().answer();
        return new Column(
                words.say("appraisal.column.explanation"),
                "",
                words.say(answer.said()),
                reply.map(given -> given.text()).orElse(""),
                reply.map(given -> stamp(given.stamp())).orElse(""));
    }

    private String stamp(Stamp stamp) {
        return words.say("appraisal.stamp", stamp.by(), words.figures().time(stamp.at()));
    }

    private String shown(Optional<Points> points) {
        return points.map(some -> words.figures().exact(some.value())).orElse("–");
    }
}
