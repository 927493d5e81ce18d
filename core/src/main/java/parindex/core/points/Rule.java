package parindex.core.points;

import java.util.List;
import parindex.core.language.Text;

/// How a leaf earns its points (cách tính điểm). The kinds are closed: a new one is a record here, a sentence in
/// `RuleWording` and a word in the files, and a condition that none of them can say is left to the appraiser.
public sealed interface Rule permits Threshold, Steps, States, Proportional, Deduction, Checklist, Judgement {
    /// What has to be given.
    List<Input> inputs();

    /// The points for these facts, out of `max`.
    Award award(Facts facts, Points max);

    /// What cannot be right about this rule on an item worth `max`; empty for a sound rule.
    List<RuleFault> faults(Points max);

    /// The rule as a sentence.
    default Text said(Points max) {
        return RuleWording.rule(this, max);
    }

    /// The kind it is of.
    default RuleKind kind() {
        return switch (this) {
            case Threshold ignored -> RuleKind.THRESHOLD;
            case Steps ignored -> RuleKind.STEPS;
            case States ignored -> RuleKind.STATES;
            case Proportional ignored -> RuleKind.PROPORTIONAL;
            case Deduction ignored -> RuleKind.DEDUCTION;
            case Checklist ignored -> RuleKind.CHECKLIST;
            case Judgement ignored -> RuleKind.JUDGEMENT;
        };
    }
}
