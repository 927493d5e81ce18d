package parindex.core.assessment.appraisal;

import java.util.Optional;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.language.Text;

/// The two appraisals of a round (thẩm định lần 1, lần 2).
public enum Phase {
    FIRST,
    SECOND;

    /// The appraisal that goes on in a stage, nothing in the others.
    public static Optional<Phase> of(RoundStage stage) {
        return switch (stage) {
            case APPRAISAL -> Optional.of(FIRST);
            case SECOND_APPRAISAL -> Optional.of(SECOND);
            case PREPARING, ANNOUNCED, SELF_ASSESSMENT, EXPLANATION, CLOSED, WITHDRAWN -> Optional.empty();
        };
    }

    /// Its number, as it is stored and printed.
    public int number() {
        return ordinal() + 1;
    }

    /// The appraisal with a number.
    public static Phase numbered(int number) {
        return values()[number - 1];
    }

    public Text said() {
        return AppraisalWording.said(this);
    }
}
