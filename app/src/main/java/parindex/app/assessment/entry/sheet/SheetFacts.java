package parindex.app.assessment.entry.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetGate;
import parindex.app.assessment.entry.SheetPart;
import parindex.app.assessment.entry.Sums;
import parindex.app.assessment.entry.sheet.SheetPage.Area;
import parindex.app.assessment.entry.sheet.SheetPage.Banner;
import parindex.app.assessment.entry.sheet.SheetPage.Card;
import parindex.app.assessment.entry.sheet.SheetPage.Head;
import parindex.app.assessment.entry.sheet.SheetPage.Steps;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Right;
import parindex.core.assessment.workflow.Countdown;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.points.Rounding;

/// Makes the page of a sheet.
///
/// @param frame around it
/// @param sheet the sheet
/// @param sums  what its cells come to
record SheetFacts(Frame frame, Sheet sheet, Sums sums) {

    static SheetFacts of(Frame frame, Sheet sheet) {
        return new SheetFacts(frame, sheet, Sums.of(sheet));
    }

    SheetPage page(SheetFilter filter) {
        var rows = SheetRows.of(sheet, words()).all(filter);
        var shown =
                (int) rows.stream().filter(row -> row.isLeaf() && !row.hidden()).count();
        return new SheetPage(frame, head(), banner(), filter, areas(), rows, shown, steps());
    }

    Head head() {
        var head = sheet.head();
        var set = sheet.entries().set();
        var choose = "/assessment/choose?set=%s&unit=%s&round=%s"
                .formatted(set.id(), head.unit().slug(), head.round().slug());
        return new Head(
                head.url(),
                head.unit().name(),
                head.round().name(),
                new SheetPage.Choice(choose, set.title()),
                sums.sentence(words()),
                cards());
    }

    private List<Card> cards() {
        var words = words();
        var cards = new ArrayList<Card>(results());
        sums.target()
                .map(target ->
                        new Card("target", words.say("sheet.card.target"), shown(target), sums.aim(words), "aimed"))
                .ifPresent(card -> cards.add(2, card));
        cards.add(time());
        return cards;
    }

    private List<Card> results() {
        var words = words();
        return List.of(
                new Card(
                        "max",
                        words.say("sheet.card.max"),
                        shown(sums.max()),
                        words.say("sheet.card.max.own", shown(sums.ownMax())),
                        ""),
                new Card(
                        "total",
                        words.say("sheet.card.total"),
                        shown(sums.achieved()),
                        words.say("sheet.card.total.note"),
                        "below"),
                new Card(
                        "filled",
                        words.say("sheet.card.filled"),
                        sums.filled() + "/" + sheet.entered().size(),
                        words.say("sheet.card.filled.note"),
                        "missing"),
                new Card(
                        "unproved",
                        words.say("sheet.card.unproved"),
                        words.figures().whole(sums.unproved()),
                        words.say("sheet.card.unproved.note"),
                        "unproved"));
    }

    private Card time() {
        var words = words();
        var until = sheet.head().until();
        if (until == null) {
            return new Card("time", words.say("sheet.card.time"), "–", words.say("sheet.banner.not-begun"), "");
        }
        var countdown = new Countdown(until, sheet.head().now());
        var value = switch (countdown.nearness()) {
            case OVER -> words.say("sheet.card.time.over");
            case LAST_DAY -> countdown.clock();
            case FAR, NEAR -> words.count("sheet.card.time.days", (int) countdown.days());
        };
        var last = words.figures().time(until.minusSeconds(1));
        return new Card("time", words.say("sheet.card.time"), value, last, "");
    }

    /// Why nothing can be changed, and who can help (screens 2.15).
    Banner banner() {
        var words = words();
        var head = sheet.head();
        var ask = words.say("sheet.banner.ask", head.round().host().name());
        if (head.stage().sent().isPresent()) {
            var sent = head.stage().sent().get();
            return new Banner(
                    words.say("sheet.banner.sent", sent.by(), words.figures().time(sent.at())), ask);
        }
        if (head.until() == null) {
            return new Banner(words.say("sheet.banner.not-begun"), "");
        }
        if (!head.isOpen() && head.reopened().isEmpty()) {
            return new Banner(words.say("sheet.banner.over"), ask);
        }
        return returned().orElse(waiting());
    }

    private java.util.Optional<Banner> returned() {
        return sheet.parts().stream()
                .filter(part ->
                        part.stage() == PartStage.DRAFTING && !part.returned().isEmpty())
                .findFirst()
                .map(part -> new Banner(words().say("sheet.banner.returned", part.returned()), ""));
    }

    private Banner waiting() {
        return own(Right.ENTER, Set.of(PartStage.COMPLETE, PartStage.APPROVED)).stream()
                .findFirst()
                .map(part -> new Banner(words().word("sheet.banner.", part.stage()), ""))
                .orElse(Banner.NONE);
    }

    private List<SheetPart> own(Right right, Set<PartStage> stages) {
        return sheet.own(right, stages);
    }

    private Steps steps() {
        return new Steps(
                sheet.entered().stream().anyMatch(sheet::isEditable),
                !SheetGate.open(sheet, Deed.COMPLETE).isEmpty(),
                !SheetGate.open(sheet, Deed.TAKE_BACK).isEmpty(),
                sheet.parts().stream().anyMatch(part -> sheet.may(Right.APPROVE, part.agency())));
    }

    private List<Area> areas() {
        return sheet.entries().set().areas().stream()
                .filter(area -> !sums.max(area.code()).isZero())
                .map(area -> {
                    var max = sums.max(area.code());
                    var share = sums.achieved(area.code()).of(max).percent().rounded(Rounding.halfUp(1));
                    return new Area(
                            area.code().toString(),
                            area.title(),
                            shown(sums.achieved(area.code())),
                            shown(max),
                            share.toPlainString());
                })
                .toList();
    }

    private String shown(parindex.core.points.Points points) {
        return Sums.shown(points, words());
    }

    private Words words() {
        return frame.words();
    }
}
