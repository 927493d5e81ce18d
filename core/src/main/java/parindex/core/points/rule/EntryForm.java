package parindex.core.points.rule;

import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Measure;

/// How what a rule asks for is entered: one control each.
public enum EntryForm {
    /// Figures of which one divides the other: numerator and denominator.
    RATIO,
    /// Figures of any kind.
    NUMBER,
    /// One whole number.
    COUNT,
    /// One state of several.
    CHOICE,
    /// Yes or no for each part.
    CHECKLIST,
    /// Points set by an appraiser.
    APPRAISAL;

    static EntryForm of(Rule rule) {
        return switch (rule) {
            case Threshold threshold -> of(threshold.measure());
            case Steps steps -> of(steps.measure());
            case States ignored -> CHOICE;
            case Proportional proportional -> of(proportional.measure());
            case Deduction deduction -> of(deduction.measure());
            case Checklist ignored -> CHECKLIST;
            case Judgement ignored -> APPRAISAL;
        };
    }

    private static EntryForm of(Measure measure) {
        return switch (measure.by()) {
            case Expression.Operation operation -> operation.sign() == Expression.Sign.OVER ? RATIO : NUMBER;
            case Expression.Named named -> named.input().allowed().whole() ? COUNT : NUMBER;
            case Expression.Constant ignored -> NUMBER;
        };
    }
}
