package parindex.app.assessment.appraisal.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.ledger.LedgerPage.Case;
import parindex.app.assessment.appraisal.ledger.LedgerPage.Check;
import parindex.app.assessment.appraisal.ledger.LedgerPage.Choice;
import parindex.app.assessment.appraisal.ledger.LedgerPage.Sums;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.appraisal.AppealLedger;
import parindex.core.assessment.appraisal.PlaceMoves;
import parindex.core.points.Points;

/// Makes the page of the ledger.
record LedgerFacts(
        Frame frame, RoundHead head, Round round, List<Line> lines, LedgerUnits units, List<CheckLists.Found> checks) {
    private static final int MOST = 300;

    LedgerPage page(LedgerPage.Reopening reopening) {
        var ledger = new AppealLedger(lines.stream().map(LedgerUnits::outcome).toList());
        var total = ledger.total();
        return new LedgerPage(
                frame,
                head,
                total.asked() == 0
                        ? words().say("ledger.none")
                        : words().say(
                                        "ledger.sentence",
                                        words().figures().whole(total.asked()),
                                        change(total.difference()),
                                        change(total.moved())),
                Stream.concat(
                                ledger.byUnit().entrySet().stream()
                                        .map(unit -> sums(
                                                units.name(unit.getKey()), unit.getValue(), places(unit.getKey()))),
                                Stream.of(sums(words().say("ledger.total"), total, "")))
                        .toList(),
                ledger.byItem().entrySet().stream()
                        .filter(item -> item.getValue().asked() > 0)
                        .sorted(Comparator.comparing(item -> -item.getValue().disagreed()))
                        .map(item -> sums(item.getKey().toString(), item.getValue(), ""))
                        .toList(),
                lines.stream()
                        .filter(line -> line.feed().questioned().isPresent())
                        .map(this::told)
                        .toList(),
                checks.stream().limit(MOST).map(this::check).toList(),
                lines.stream()
                        .map(line -> new Choice(line.unit().slug(), line.unit().name()))
                        .distinct()
                        .toList(),
                reopening);
    }

    private String places(String unit) {
        return said(units.moves(unit).of(unit));
    }

    private String said(PlaceMoves.Move move) {
        return words().say(
                        "ledger.places.move",
                        words().figures().whole(move.before()),
                        words().figures().whole(move.after()));
    }

    private Sums sums(String name, AppealLedger.Sums sums, String places) {
        var figures = words().figures();
        return new Sums(
                name,
                figures.whole(sums.lines()),
                shown(sums.own()),
                shown(sums.first()),
                shown(sums.last()),
                change(sums.difference()),
                change(sums.moved()),
                change(sums.byCouncil()),
                places,
                figures.whole(sums.asked()),
                figures.whole(sums.disagreed()));
    }

    private Case told(Line line) {
        var outcome = LedgerUnits.outcome(line);
        return new Case(
                url(line),
                line.unit().name(),
                line.item().code() + " " + line.item().title(),
                shown(outcome.own()),
                shown(outcome.first()),
                shown(outcome.last()),
                change(outcome.moved()),
                line.feed()
                        .council()
                        .map(decided -> change(outcome.byCouncil()))
                        .orElse("–"),
                said(units.moves(line.unit().slug()).of(outcome)),
                words().say(line.standing().answer().said()),
                line.feed().answer().map(reply -> reply.text()).orElse(""),
                line.feed().last().map(last -> last.reason()).orElse(""));
    }

    private Check check(CheckLists.Found found) {
        var line = found.line();
        return new Check(
                words().word("ledger.check.", found.kind()),
                url(line),
                line.unit().name(),
                line.item().code() + " " + line.item().title());
    }

    private String url(Line line) {
        return round.url() + "/" + line.path();
    }

    private String shown(Points points) {
        return words().figures().exact(points.value());
    }

    private String change(Points points) {
        return words().figures().change(points.value());
    }

    private Words words() {
        return frame.words();
    }
}
