package parindex.core.points.rule;

import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of rules. Every place that has to know a kind switches over these without a default, so that a new one
/// does not compile until it is worded, read, written, turned round and laid out.
public enum RuleKind {
    THRESHOLD("threshold"),
    STEPS("steps"),
    STATES("states"),
    PROPORTIONAL("proportional"),
    DEDUCTION("deduction"),
    CHECKLIST("checklist"),
    JUDGEMENT("judgement");

    private final String word;

    RuleKind(String word) {
        this.word = word;
    }

    /// The name of the kind in data files.
    public String word() {
        return word;
    }

    /// The kind of that name, nothing where there is none.
    public static Optional<RuleKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
