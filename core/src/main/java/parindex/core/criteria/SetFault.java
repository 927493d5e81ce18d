package parindex.core.criteria;

import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;

/// Something in a criteria set that cannot be right, or that somebody has to accept by name.
///
/// @param kind what it is
/// @param code the item concerned, nothing when it is the set as a whole
/// @param said what is wrong, naming the item and the figures
public record SetFault(Kind kind, Optional<ItemCode> code, Text said) {
    /// How much it stands in the way.
    public enum Weight {
        /// The set cannot be used.
        ERROR,
        /// The set can be opened only when somebody accepts it by name.
        WARNING,
        /// Worth knowing.
        NOTE
    }

    /// Kinds of faults, each with its stable word.
    public enum Kind {
        CODE_TWICE("code-twice", Weight.ERROR),
        NO_PARENT("no-parent", Weight.ERROR),
        NO_TITLE("no-title", Weight.ERROR),
        NO_POINTS("no-points", Weight.ERROR),
        SUM_MISMATCH("sum-mismatch", Weight.ERROR),
        RULE_ABOVE_PARTS("rule-above-parts", Weight.ERROR),
        EMPTY_AREA("empty-area", Weight.ERROR),
        NO_RULE("no-rule", Weight.ERROR),
        NOT_SETTLED("not-settled", Weight.ERROR),
        RULE_UNSOUND("rule-unsound", Weight.ERROR),
        BAND_GAP("band-gap", Weight.ERROR),
        BAND_OVERLAP("band-overlap", Weight.ERROR),
        STEP_UNREACHABLE("step-unreachable", Weight.ERROR),
        WRONG_COUNT("wrong-count", Weight.ERROR),
        WRONG_TOTAL("wrong-total", Weight.ERROR),
        UNKNOWN_ACT("unknown-act", Weight.ERROR),
        ACT_TWICE("act-twice", Weight.ERROR),
        BANDS_UNSOUND("bands-unsound", Weight.ERROR),
        LINEAGE("lineage", Weight.ERROR),
        CASE_FAILS("case-fails", Weight.ERROR),
        NO_SOURCE("no-source", Weight.WARNING),
        NO_LEGAL_BASIS("no-legal-basis", Weight.WARNING),
        ACT_NOT_IN_FORCE("act-not-in-force", Weight.WARNING),
        BOUNDARY_UNTESTED("boundary-untested", Weight.WARNING),
        AGENCY_ENDED("agency-ended", Weight.WARNING),
        UNASSIGNED("unassigned", Weight.NOTE),
        STRUCTURE_UNKNOWN("structure-unknown", Weight.NOTE);

        private final String word;
        private final Weight weight;

        Kind(String word, Weight weight) {
            this.word = word;
            this.weight = weight;
        }

        /// The stable word for it in files and addresses.
        public String word() {
            return word;
        }

        /// The kind of that word, nothing where there is none.
        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }

        public Weight weight() {
            return weight;
        }
    }

    /// A fault of one item.
    public static SetFault of(Kind kind, ItemCode code, Text said) {
        return new SetFault(kind, Optional.of(code), said);
    }

    /// A fault of the set as a whole.
    public static SetFault of(Kind kind, Text said) {
        return new SetFault(kind, Optional.empty(), said);
    }

    /// Whether the set cannot be used because of it.
    public boolean stops() {
        return kind.weight() == Weight.ERROR;
    }
}
