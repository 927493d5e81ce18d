package parindex.app.work;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.work.WorkPage.Line;
import parindex.app.work.WorkPage.Link;
import parindex.app.work.WorkPage.Nothing;
import parindex.app.work.WorkToday.Digest;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Right;
import parindex.core.assessment.work.WorkLine;

/// Makes the page of what somebody has to do.
final class WorkFacts {
    private final Frame frame;
    private final Words words;
    private final WorkToday today;

    WorkFacts(Frame frame, WorkToday today) {
        this.frame = frame;
        this.words = frame.words();
        this.today = today;
    }

    WorkPage page(Duties duties) {
        return new WorkPage(
                frame,
                sentence(),
                today.digest().map(this::said).orElse(""),
                today.lines().stream().map(this::line).toList(),
                duties.may(Right.FOLLOW) ? rounds() : List.of(),
                nothing(duties));
    }

    private String sentence() {
        var late = (int) today.lines().stream()
                .filter(line -> line.isOverdue(today.now()))
                .count();
        var all = today.lines().size();
        if (all == 0) {
            return words.say("work.nothing");
        }
        return words.count("work.sentence", all) + (late == 0 ? "" : " " + words.count("work.late", late));
    }

    private String said(Digest digest) {
        var reminder = digest.reminder();
        var counts = String.join(
                ", ",
                Stream.of(
                                counted("work.digest.overdue", reminder.overdue()),
                                counted("work.digest.day", reminder.nextDay()),
                                counted("work.digest.week", reminder.week()))
                        .filter(count -> !count.isEmpty())
                        .toList());
        var at = frame.figures().clock(digest.at());
        return words.say(digest.mailed() ? "work.digest.mailed" : "work.digest", at, counts);
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : words.count(key, count);
    }

    private Line line(WorkLine line) {
        return new Line(
                words.say(line.text()),
                line.about().in(words.language()),
                words.say(line.left(today.now())),
                line.lastDay().map(frame.figures()::date).orElse(""),
                shape(line),
                line.url(),
                words.say(line.kind().button()));
    }

    private String shape(WorkLine line) {
        if (line.deadline().isEmpty()) {
            return "";
        }
        if (line.isOverdue(today.now())) {
            return "error";
        }
        return line.days(today.now()).filter(days -> days <= 7).isPresent() ? "warning" : "note";
    }

    private List<Link> rounds() {
        return today.rounds().stream()
                .map(round -> new Link(round.name(), "/work/board/" + round.slug()))
                .toList();
    }

    private Nothing nothing(Duties duties) {
        if (duties.may(Right.SEE_ROUNDS)) {
            return new Nothing(words.say("work.nothing.done"), "/assessment", words.say("work.nothing.rounds"));
        }
        return duties.may(Right.SEE_RESULTS)
                ? new Nothing(words.say("work.nothing.role"), "/", words.say("work.nothing.results"))
                : new Nothing(words.say("work.nothing.duty"), "/account/password", words.say("password.title"));
    }
}
