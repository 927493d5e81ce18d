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
    List<Text> faults(Points max);

    /// The rule as a sentence.
    default Text said(Points max) {
        return RuleWording.rule(this, max);
    }

    /// The name of the kind in data files.
    default String kind() {
        return switch (this) {
            case Threshold ignored -> "threshold";
            case Steps ignored -> "steps";
            case States ignored -> "states";
            case Proportional ignored -> "proportional";
            case Deduction ignored -> "deduction";
            case Checklist ignored -> "checklist";
            case Judgement ignored -> "judgement";
        };
    }
}
