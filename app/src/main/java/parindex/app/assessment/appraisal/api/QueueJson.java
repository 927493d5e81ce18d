package parindex.app.assessment.appraisal.api;

import org.jspecify.annotations.Nullable;
import parindex.app.assessment.appraisal.ColumnsJson;
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.screen.Desk;
import parindex.app.kit.web.api.Times;

/// A line in the list of its appraiser, as programs read it.
///
/// @param version   what a decision about it is kept against
/// @param self      points that the unit gave itself
/// @param computed  points of the rule, nothing where the unit claims them
/// @param decided   points of the decision that stands
/// @param documents how many prove it
/// @param turn      whose move it is
/// @param council   whether the council decided it
/// @param declared  whether he declared to be free of conflicts with the unit
/// @param since     when it last asked for somebody
record QueueJson(
        String unit,
        String name,
        String item,
        String title,
        String version,
        String max,
        @Nullable String self,
        @Nullable String computed,
        @Nullable String decided,
        int documents,
        String state,
        String turn,
        boolean council,
        boolean declared,
        String since) {
    static QueueJson of(Desk.Placed placed) {
        var line = placed.line();
        return new QueueJson(
                line.unit().slug(),
                line.unit().name(),
                line.item().code().toString(),
                line.item().title(),
                Marks.whole(line),
                line.item().max().toString(),
                ColumnsJson.said(line.now().points()),
                ColumnsJson.computed(line),
                ColumnsJson.said(line.feed().standing().flatMap(decision -> decision.points())),
                line.proofs().size(),
                placed.state().name(),
                placed.state().turn().name(),
                line.feed().council().isPresent(),
                line.conflict().isPresent(),
                Times.of(placed.since()));
    }
}
