package parindex.app.assessment.appraisal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.app.kit.web.api.Times;
import parindex.core.assessment.appraisal.LineDecision;
import parindex.core.assessment.appraisal.LineFeed;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.points.Points;

/// The scores of a line side by side, each with who and when, as programs read them (E-20).
///
/// @param self        what the unit gave itself
/// @param computed    points of the rule, nothing where the unit claims them
/// @param first       what was decided last in the first appraisal
/// @param answer      where the explanation stands; silence is `SILENT` and never agreement
/// @param explanation the reply to what was asked last, nothing where there is none
/// @param second      what was decided last in the second appraisal
/// @param council     what the council decided last
public record ColumnsJson(
        Own self,
        @Nullable String computed,
        @Nullable Step first,
        String answer,
        @Nullable Reply explanation,
        @Nullable Step second,
        @Nullable Step council) {
    /// What the unit gave itself.
    public record Own(
            @Nullable String points,
            @Nullable String by,
            @Nullable String at) {
        public static Own of(Line line) {
            return new Own(
                    said(line.now().points()),
                    line.cell().stamp().map(stamp -> stamp.by()).orElse(null),
                    Times.of(line.cell().stamp().map(stamp -> stamp.at())));
        }
    }

    /// What was decided last in an appraisal, or by the council.
    ///
    /// @param by      who decided, or wrote down what the council decided
    /// @param minutes number of the minutes, nothing for appraisers
    /// @param date    of the minutes
    public record Step(
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
    public record Reply(String stance, String text, String by, String at) {
        public static @Nullable Reply of(LineFeed feed) {
            return feed.answer()
                    .map(reply -> new Reply(
                            reply.stance().name(),
                            reply.text(),
                            reply.stamp().by(),
                            Times.of(reply.stamp().at())))
                    .orElse(null);
        }
    }

    /// Points as programs read them.
    public static @Nullable String said(Optional<Points> points) {
        return points.map(Points::toString).orElse(null);
    }

    /// Points of the rule, nothing where the unit claims them.
    public static @Nullable String computed(Line line) {
        return line.isComputed() ? said(line.now().points()) : null;
    }

    private static @Nullable Step step(Line line, Phase phase) {
        return line.feed().last(phase).map(Step::of).orElse(null);
    }

    public static ColumnsJson of(Line line) {
        return new ColumnsJson(
                Own.of(line),
                computed(line),
                step(line, Phase.FIRST),
                line.standing().answer().name(),
                Reply.of(line.feed()),
                step(line, Phase.SECOND),
                line.feed().council().map(Step::of).orElse(null));
    }
}
