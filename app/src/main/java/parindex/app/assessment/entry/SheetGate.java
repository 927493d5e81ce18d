package parindex.app.assessment.entry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parindex.core.assessment.Place;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.workflow.Condition;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.assessment.workflow.Seat;
import parindex.core.assessment.workflow.SheetStage;
import parindex.core.assessment.workflow.Situation;
import parindex.core.assessment.workflow.Standpoint;
import parindex.core.assessment.workflow.Workflow;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.item.Item;
import parindex.core.language.Text;

/// Why something on a sheet cannot be done: the table of the workflow, asked for one sheet and one part of it.
public final class SheetGate {
    private static final Text NOT_ENTERED = new Text(
            "Điểm của tiêu chí này lấy từ khảo sát hoặc từ cơ quan khác, đơn vị không tự kê khai.",
            "The points of this item come from a survey or another body; the unit does not enter them.");

    private SheetGate() {}

    /// Why not.
    ///
    /// @param code  the word that programs know it by
    /// @param said  the sentence
    /// @param yours whether the person does this at all
    public record Closed(String code, Text said, boolean yours) {
        static Closed of(Refusal refusal, SheetHead head) {
            var said = refusal.said();
            var way = refusal.wayOut(head.round().host().name());
            var both = new Text(said.vi() + " " + way.vi(), said.en() + " " + way.en());
            return new Closed(refusal.code(), both, refusal.reason() != Refusal.Reason.NOT_YOURS);
        }
    }

    /// Why not, where the database itself refused something with the sheet as a whole.
    public static Closed refused(Sheet sheet, Deed deed, Refusal.Reason reason) {
        return Closed.of(new Refusal(reason, deed), sheet.head());
    }

    /// Why the person of the sheet cannot change a cell now, nothing where he can.
    public static Optional<Closed> closed(Sheet sheet, Item leaf) {
        if (!SheetEntries.isEntered(leaf)) {
            return Optional.of(new Closed("not-entered", NOT_ENTERED, true));
        }
        if (sheet.head().isExempt(leaf.code())) {
            return Optional.of(new Closed("exempt", ExemptWording.said(policy(sheet)), true));
        }
        var stage = sheet.head().roundStage(leaf.code().toString());
        return refusal(sheet, stage, sheet.part(leaf.code()), Deed.ENTER);
    }

    private static NotApplicable.Policy policy(Sheet sheet) {
        return sheet.entries().set().terms().notApplicable().policy();
    }

    /// Why the person of the sheet cannot do something with a part of it.
    public static Optional<Closed> closed(Sheet sheet, SheetPart part, Deed deed) {
        return refusal(sheet, sheet.head().roundStage(), Optional.of(part), deed);
    }

    private static Optional<Closed> refusal(Sheet sheet, RoundStage round, Optional<SheetPart> part, Deed deed) {
        var head = sheet.head();
        var now = new Situation(
                round,
                head.stage().isSent() ? SheetStage.SENT : SheetStage.DRAFTING,
                part.map(own -> stage(sheet, own, deed)).orElse(PartStage.DRAFTING),
                met(sheet));
        return Workflow.refusal(now, standpoint(sheet, part), deed).map(refusal -> Closed.of(refusal, head));
    }

    /// For sending, the unit's own part is approved where everything is entered by others.
    private static PartStage stage(Sheet sheet, SheetPart part, Deed deed) {
        var isOthers = deed == Deed.SEND
                && sheet.entries().entered().stream()
                        .noneMatch(leaf ->
                                sheet.agency(leaf.code()).equals(part.agency().id()));
        return isOthers ? PartStage.APPROVED : part.stage();
    }

    private static Set<Condition> met(Sheet sheet) {
        var met = EnumSet.noneOf(Condition.class);
        if (sheet.others().stream().allMatch(part -> part.stage() == PartStage.APPROVED)) {
            met.add(Condition.OTHERS_APPROVED);
        }
        return met;
    }

    private static Standpoint standpoint(Sheet sheet, Optional<SheetPart> part) {
        var round = sheet.head().round();
        var places = new EnumMap<Seat, Place>(Map.of(
                Seat.HOST,
                round.host().in(round),
                Seat.UNIT,
                sheet.head().unit().in(round)));
        part.ifPresent(own -> places.put(Seat.AGENCY, own.agency().in(round)));
        return Standpoint.of(sheet.duties(), places);
    }

    /// Parts with which the person may do something now.
    public static List<SheetPart> open(Sheet sheet, Deed deed) {
        return sheet.parts().stream()
                .filter(part -> closed(sheet, part, deed).isEmpty())
                .toList();
    }
}
