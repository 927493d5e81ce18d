package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;

/// How a leaf earns its points (cách tính điểm). The kinds are closed: a new one is a record here, a sentence in
/// `RuleWording` and a word in the files, and a condition that none of them can say is left to the appraiser.
public sealed interface Rule permits Threshold, Steps, States, Proportional, Deduction, Checklist, Judgement {
    /// What has to be given.
    List<Input> inputs();

    /// The points for these facts, out of `max`.
    Award award(Facts facts, Points max);

    /// What it takes to earn at least `wanted`: the inverse of the award. Ranges of figures are kept to, and what no
    /// source tells is never promised.
    default Need need(Facts facts, Share wanted, Points max) {
        return Inverse.need(this, facts, wanted, max);
    }

    /// The next points that can be earned above those that are: for a proportion those of the floor, else the most;
    /// above nothing where none are earned yet. Nothing where no more can be earned or is told.
    default Optional<Share> nextAbove(Facts facts, Points max) {
        return Inverse.nextAbove(this, facts, max);
    }

    /// What cannot be right about this rule on an item worth `max`; empty for a sound rule.
    List<RuleFault> faults(Points max);

    /// Where its points change on an item worth `max`: what examples have to try.
    default List<Boundary> boundaries(Points max) {
        return Boundaries.of(this, max);
    }

    /// How what it asks for is entered (F-04).
    default EntryForm entry() {
        return EntryForm.of(this);
    }

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
