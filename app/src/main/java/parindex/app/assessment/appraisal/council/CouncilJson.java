package parindex.app.assessment.appraisal.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.appraisal.council.Agenda.Matter;
import parindex.app.kit.web.api.Times;
import parindex.core.assessment.appraisal.LineDecision;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.points.Points;

/// A line for the council, as programs read it.
///
/// @param version  what a decision about it is recorded against
/// @param why      what is doubtful or disputed, by stable words
/// @param hanging  points that a decision can move
/// @param computed points of the rule, nothing where the unit claims them
/// @param answer   where the explanation stands
/// @param open     whether the council still has to decide
record CouncilJson(
        String unit,
        String item,
        String version,
        List<String> why,
        String hanging,
        String max,
        Own self,
        @Nullable String computed,
        @Nullable Step first,
        String answer,
        @Nullable Reply explanation,
        @Nullable Step second,
        @Nullable Step council,
        boolean open) {
    /// What the unit gave itself.
    record Own(
            @Nullable String points,
            @Nullable String by,
            @Nullable String at) {}

    /// What was decided last in an appraisal, or by the council.
    ///
    /// @param by      who decided, or wrote down what the council decided
    /// @param minutes number of the minutes, nothing for appraisers
    /// @param date    of the minutes
    record Step(
            String verdict,
            @Nullable String points,
            String reason,
            String by,
            String at,
            @Nullable String minutes,
            @Nullable String date) {
        static Step of(LineDecision decision) {
            return new Step(
                    decision.verdict().name(),
                    said(decision.points()),
                    decision.reason(),
                    decision.stamp().by(),
                    Times.of(decision.stamp().at()),
                    decision.minutes().map(minutes -> minutes.number()).orElse(null),
                    decision.minutes()
                            .map(minutes -> minutes.dated().toString())
                            .orElse(null));
        }
    }

    /// What the unit replied.
    record Reply(String stance, String text, String by, String at) {}

    private static @Nullable String said(Optional<Points> points) {
        return points.map(Points::toString).orElse(null);
    }

    static CouncilJson of(Matter matter) {
        var line = matter.line();
        var feed = line.feed();
        var own = line.now().points();
        return new CouncilJson(
                line.unit().slug(),
                line.item().code().toString(),
                CouncilMark.of(line),
                Stream.of(
                                Stream.of("CHANGED").filter(changed -> matter.isChanged()),
                                Stream.of("DISPUTED").filter(disputed -> matter.disputed()),
                                matter.kinds().stream().sorted().map(Enum::name))
                        .flatMap(some -> some)
                        .toList(),
                matter.hanging().toString(),
                line.item().max().toString(),
                new Own(
                        said(own),
                        line.cell().stamp().map(stamp -> stamp.by()).orElse(null),
                        Times.of(line.cell().stamp().map(stamp -> stamp.at()))),
                line.isComputed() ? said(own) : null,
                feed.last(Phase.FIRST).map(Step::of).orElse(null),
                line.standing().answer().name(),
                feed.answer()
                        .map(reply -> new Reply(
                                reply.stance().name(),
                                reply.text(),
                                reply.stamp().by(),
                                Times.of(reply.stamp().at())))
                        .orElse(null),
                feed.last(Phase.SECOND).map(Step::of).orElse(null),
                feed.council().map(Step::of).orElse(null),
                matter.isOpen());
    }
}
