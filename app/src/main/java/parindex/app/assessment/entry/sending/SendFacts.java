package parindex.app.assessment.entry.sending;

import java.util.List;
import java.util.UUID;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetGate;
import parindex.app.assessment.entry.SheetPart;
import parindex.app.assessment.entry.Sums;
import parindex.app.assessment.entry.sending.SendPage.Fact;
import parindex.app.assessment.entry.sending.SendPage.Part;
import parindex.app.assessment.entry.sending.SendPage.Sending;
import parindex.app.assessment.entry.sending.SendPage.Stop;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.workflow.Deed;

/// Makes the page on which a head approves and sends.
///
/// @param frame around it
/// @param sheet the sheet
record SendFacts(Frame frame, Sheet sheet) {
    SendPage page(String said, String key) {
        var head = sheet.head();
        return new SendPage(
                frame,
                head.url(),
                head.unit().name(),
                said,
                sheet.parts().stream().filter(this::hasLeaves).map(this::part).toList(),
                summary(),
                sending(key));
    }

    private boolean hasLeaves(SheetPart part) {
        return sheet.entries().entered().stream()
                .anyMatch(leaf -> sheet.agency(leaf.code()).equals(part.agency().id()));
    }

    private Part part(SheetPart part) {
        var words = words();
        var stage = words.say(part.stage().said());
        var who = part.by().map(by -> " – " + by).orElse("");
        var when = part.at().map(at -> ", " + words.figures().time(at)).orElse("");
        return new Part(
                part.agency().slug(),
                part.agency().name(),
                stage + who + when,
                part.returned(),
                SheetGate.closed(sheet, part, Deed.APPROVE).isEmpty(),
                SheetGate.closed(sheet, part, Deed.RETURN).isEmpty());
    }

    private List<Fact> summary() {
        var words = words();
        var sums = Sums.of(sheet);
        var url = sheet.head().url();
        var apart = states(EntryState.NOT_APPLICABLE);
        var empty = states(EntryState.EMPTY);
        return List.of(
                new Fact(
                        words.say("send.filled"),
                        sums.filled() + "/" + sheet.entered().size(),
                        ""),
                new Fact(words.say("send.empty"), words.figures().whole(empty), url + "?only=missing"),
                new Fact(words.say("send.apart"), words.figures().whole(apart), ""),
                new Fact(
                        words.say("send.total"),
                        Sums.shown(sums.achieved(), words) + " / " + Sums.shown(sums.ownMax(), words),
                        ""),
                new Fact(words.say("send.unproved"), words.figures().whole(sums.unproved()), url + "?only=unproved"),
                new Fact(
                        words.say("send.errors"),
                        words.figures().whole(Sendings.errors(sheet).size()),
                        url + "/check"),
                new Fact(
                        words.say("send.warnings"),
                        words.figures().whole(Sendings.warnings(sheet).size()),
                        url + "/check"));
    }

    private long states(EntryState state) {
        return sheet.entered().stream()
                .filter(leaf -> sheet.entries().of(leaf.code()).state() == state)
                .count();
    }

    private Sending sending(String key) {
        var words = words();
        var closed = SheetGate.closed(sheet, sheet.unitPart(), Deed.SEND).map(why -> words.say(why.said()));
        var stops = Sendings.errors(sheet).stream()
                .map(finding -> new Stop(finding.item().toString(), words.say(finding.said())))
                .toList();
        return new Sending(
                closed.orElse(""),
                !Sendings.warnings(sheet).isEmpty(),
                stops,
                sheet.head().stage().version(),
                key.isEmpty() ? UUID.randomUUID().toString() : key);
    }

    private Words words() {
        return frame.words();
    }
}
