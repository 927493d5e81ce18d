package parindex.core.assessment.workflow;

import java.util.Set;

/// How things stand where somebody wants to do something.
///
/// @param round the stage of the round, as it holds for the unit: more time that it was given is looked at
/// @param sheet how far the sheet is; for deeds on a whole round, DRAFTING
/// @param part  how far the part is; for sending, the unit's own part, APPROVED where all parts are of others
/// @param met   what is true beside
public record Situation(RoundStage round, SheetStage sheet, PartStage part, Set<Condition> met) {
    public Situation {
        met = Set.copyOf(met);
    }

    /// A round as a whole.
    public static Situation of(RoundStage round, Condition... met) {
        return new Situation(round, SheetStage.DRAFTING, PartStage.DRAFTING, Set.of(met));
    }
}
