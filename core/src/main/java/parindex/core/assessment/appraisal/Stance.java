package parindex.core.assessment.appraisal;

import parindex.core.assessment.workflow.Deed;

/// What a unit replies to an appraisal.
public enum Stance {
    AGREE(Deed.AGREE),
    DISAGREE(Deed.DISAGREE);

    private final Deed deed;

    Stance(Deed deed) {
        this.deed = deed;
    }

    /// What is done to reply so.
    public Deed deed() {
        return deed;
    }
}
