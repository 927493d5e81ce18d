package parindex.core.points.rule;

import parindex.core.language.Text;

/// Something about a rule that cannot be right.
///
/// @param kind what it is
/// @param said as a sentence, naming the figures
public record RuleFault(Kind kind, Text said) {
    /// Kinds of faults.
    public enum Kind {
        /// A figure or a word in the rule makes no sense.
        UNSOUND,
        /// Figures between two steps earn nothing that the rule tells.
        GAP,
        /// Two steps claim the same figures.
        OVERLAP,
        /// No figure that makes sense ever gets there.
        UNREACHABLE
    }

    static RuleFault gap(Text said) {
        return new RuleFault(Kind.GAP, said);
    }

    static RuleFault overlap(Text said) {
        return new RuleFault(Kind.OVERLAP, said);
    }

    static RuleFault unreachable(Text said) {
        return new RuleFault(Kind.UNREACHABLE, said);
    }

    static RuleFault unsound(Text said) {
        return new RuleFault(Kind.UNSOUND, said);
    }
}
