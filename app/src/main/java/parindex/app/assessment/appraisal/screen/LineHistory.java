package parindex.app.assessment.appraisal.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.Appraisals.Event.Kind;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.screen.LinePage.Event;
import parindex.app.kit.web.Words;
import parindex.core.assessment.appraisal.LineDecision;
import parindex.core.assessment.appraisal.Reply;
import parindex.core.assessment.appraisal.Stamp;
import parindex.core.points.Points;

/// The feed under a line: every score, note, document and reply, with person and time; nobody can change it.
public record LineHistory(Words words, Line line, List<Appraisals.Event> events) {
    private record Happened(Stamp stamp, String what, String text) {}

    public List<Event> all() {
        var happened = new ArrayList<Happened>();
        line.unit()
                .sent()
                .ifPresent(at -> happened.add(new Happened(new Stamp("", at), words.say("appraisal.feed.sent"), "")));
        line.feed().decisions().forEach(decision -> happened.add(decided(decision)));
        line.feed().replies().forEach(reply -> happened.add(replied(reply)));
        events.stream()
                .filter(event -> event.kind() != Kind.PHRASE && event.kind() != Kind.PRECEDENT)
                .forEach(event -> happened.add(
                        new Happened(event.stamp(), words.word("appraisal.feed.", event.kind()), event.text())));
        return happened.stream()
                .sorted(Comparator.comparing((Happened one) -> one.stamp().at()).reversed())
                .map(one -> new Event(
                        words.figures().time(one.stamp().at()), one.stamp().by(), one.what(), one.text()))
                .toList();
    }

    /// How the same item of other units was decided, by whomever; the newest first.
    List<Event> precedents() {
        return Appraisals.precedents(events).stream()
                .map(one -> new Event(
                        String.valueOf(one.year()),
                        one.unit().isEmpty() ? words.say("appraisal.precedents.unit") : one.unit(),
                        what(one),
                        one.reason()))
                .toList();
    }

    private String what(Appraisals.Precedent one) {
        var said = words.say(
                "appraisal.precedents.what",
                words.say(one.phase().said()),
                words.say(one.verdict().said()),
                shown(one.own()),
                shown(one.points()));
        return one.item().equals(line.item().code().toString())
                ? said
                : said + " " + words.say("appraisal.precedents.formerly", one.item());
    }

    private String shown(Optional<Points> points) {
        return points.map(some -> words.figures().exact(some.value())).orElse("–");
    }

    private Happened decided(LineDecision decision) {
        return new Happened(decision.stamp(), what(decision), decision.reason());
    }

    private String what(LineDecision decision) {
        return Stream.of(
                        Optional.of(words.say(decision.phase().said())),
                        Optional.of(words.say(decision.verdict().said())),
                        decision.points().map(points -> words.figures().exact(points.value())),
                        decision.minutes()
                                .map(minutes -> words.say(
                                        "council.minutes",
                                        minutes.number(),
                                        words.figures().date(minutes.dated()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Happened replied(Reply reply) {
        return new Happened(reply.stamp(), words.word("appraisal.feed.", reply.stance()), reply.text());
    }
}
