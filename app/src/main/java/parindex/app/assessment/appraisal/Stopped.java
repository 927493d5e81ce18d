package parindex.app.assessment.appraisal;

import java.util.Map;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.web.api.Refused;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.language.Text;

/// Why something was not done with a line; nothing was changed.
///
/// @param kind why, roughly
/// @param code stable word
/// @param said in a sentence
public record Stopped(Kind kind, String code, Text said) {
    /// Why something is not done.
    public enum Kind {
        /// Not now, or not by him.
        CLOSED,
        /// Something happened since he looked.
        STALE,
        /// What was given makes no sense.
        WRONG
    }

    public static Stopped closed(Refusal why, Round round) {
        return new Stopped(Kind.CLOSED, why.code(), RoundWording.said(why, round));
    }

    public static Stopped stale(Text said) {
        return new Stopped(Kind.STALE, "changed-meanwhile", said);
    }

    public static Stopped wrong(Text said) {
        return new Stopped(Kind.WRONG, "refused", said);
    }

    /// What the database refuses is said in the same words as what the program refuses.
    ///
    /// @throws RuntimeException the failure, where it is no refusal
    public static Stopped of(RuntimeException failure, Deed deed, Round round) {
        return closed(AppraisalGate.refusal(failure, deed).orElseThrow(() -> failure), round);
    }

    /// The same for a program.
    public Refused refused() {
        return switch (kind) {
            case CLOSED -> new Refused(409, code, said, Map.of());
            case STALE -> Refused.stale();
            case WRONG -> new Refused(422, code, said, Map.of());
        };
    }
}
