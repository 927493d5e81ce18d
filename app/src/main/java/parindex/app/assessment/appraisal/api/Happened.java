package parindex.app.assessment.appraisal.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.appraisal.Appraisals.Event;
import parindex.app.assessment.appraisal.Appraisals.Event.Kind;
import parindex.app.assessment.appraisal.ColumnsJson;
import parindex.app.assessment.appraisal.Line;
import parindex.app.kit.web.api.Times;
import parindex.core.assessment.appraisal.Stamp;

/// Something that happened on a line, as programs read it; nobody can change it.
///
/// @param what   stable word: `SENT`, a verdict, a stance, `NOTE`, `REOPENED`, `PROVED`, `UNPROVED`
/// @param phase  in which appraisal, 3 for the council
/// @param points of a decision
record Happened(
        String what, @Nullable Integer phase, @Nullable String points, String text, String by, String at) {
    private record Timed(Instant time, Happened happened) {}

    /// The newest first.
    static List<Happened> all(Line line, List<Event> events) {
        var all = new ArrayList<Timed>();
        line.unit().sent().ifPresent(at -> all.add(plain("SENT", "", new Stamp("", at))));
        line.feed()
                .decisions()
                .forEach(decision -> all.add(new Timed(
                        decision.stamp().at(),
                        new Happened(
                                decision.verdict().name(),
                                decision.phase().number(),
                                ColumnsJson.said(decision.points()),
                                decision.reason(),
                                decision.stamp().by(),
                                Times.of(decision.stamp().at())))));
        line.feed().replies().forEach(reply -> all.add(plain(reply.stance().name(), reply.text(), reply.stamp())));
        events.stream()
                .filter(event -> event.kind() != Kind.PHRASE && event.kind() != Kind.PRECEDENT)
                .forEach(event -> all.add(plain(event.kind().name(), event.text(), event.stamp())));
        return all.stream()
                .sorted(Comparator.comparing(Timed::time).reversed())
                .map(Timed::happened)
                .toList();
    }

    private static Timed plain(String what, String text, Stamp stamp) {
        return new Timed(stamp.at(), new Happened(what, null, null, text, stamp.by(), Times.of(stamp.at())));
    }
}
