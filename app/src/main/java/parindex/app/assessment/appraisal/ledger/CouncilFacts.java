package parindex.app.assessment.appraisal.ledger;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.ledger.Agenda.Matter;
import parindex.app.assessment.appraisal.ledger.CouncilPage.Scores;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.points.Points;

/// Makes the page for the council.
record CouncilFacts(Frame frame, Round round, Agenda agenda) {
    private static final int MOST = 300;

    CouncilPage page() {
        var all = agenda.matters();
        return new CouncilPage(
                frame,
                RoundHead.of(round, words(), "council", ""),
                all.isEmpty()
                        ? words().say("council.none")
                        : words().count("council.sentence", all.size(), shown(agenda.hanging())),
                all.stream().limit(MOST).map(this::matter).toList(),
                all.size() > MOST ? words().count("council.more", all.size() - MOST) : "");
    }

    private CouncilPage.Matter matter(Matter matter) {
        var line = matter.line();
        var outcome = matter.outcome();
        return new CouncilPage.Matter(
                round.url() + "/" + line.path(),
                line.unit().name(),
                line.item().code() + " " + line.item().title(),
                why(matter),
                new Scores(
                        shown(line.item().max()),
                        shown(outcome.own()),
                        shown(outcome.first()),
                        shown(outcome.last()),
                        shown(matter.hanging())),
                line.feed().answer().map(reply -> reply.text()).orElse(""),
                line.feed().last().map(last -> last.reason()).orElse(""));
    }

    private List<String> why(Matter matter) {
        var disputed = matter.disputed() ? Stream.of(words().say("council.disputed")) : Stream.<String>empty();
        return Stream.concat(disputed, matter.kinds().stream().map(kind -> words().word("ledger.check.", kind)))
                .toList();
    }

    private String shown(Points points) {
        return words().figures().exact(points.value());
    }

    private Words words() {
        return frame.words();
    }
}
