package parindex.core.assessment.appraisal;

import java.util.Optional;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.language.Text;

/// The two appraisals of a round (thẩm định lần 1, lần 2), and the council that has the last word (Hội đồng thẩm định).
public enum Phase {
    FIRST,
    SECOND,
    COUNCIL;

    /// The appraisal that goes on in a stage, nothing in the others. The council meets when it wants after the
    /// explanations.
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

    /// In which role somebody answers for its points, as a publication says it.
    public String role() {
        return this == COUNCIL ? "council" : "appraiser";
    }

    /// The appraisal with a number.
    public static Phase numbered(int number) {
        return values()[number - 1];
    }

    public Text said() {
        return AppraisalWording.said(this);
    }
}
