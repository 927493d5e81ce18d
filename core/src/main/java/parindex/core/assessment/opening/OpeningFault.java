package parindex.core.assessment.opening;

import java.util.Locale;
import java.util.Optional;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.language.Text;

/// Something that stands in the way of opening a round, or that somebody has to accept by name.
///
/// @param kind what it is
/// @param ofSet what is wrong with a set, nothing for what is no fault of one
/// @param said what is wrong, naming unit, item and figures
public record OpeningFault(Kind kind, Optional<SetFault.Kind> ofSet, Text said) {
    /// Kinds of faults: errors stop (red), warnings are accepted by name (yellow).
    public enum Kind {
        DATES(Weight.ERROR),
        NO_SET(Weight.ERROR),
        NO_UNIT(Weight.ERROR),
        SET_OF_ANOTHER_KIND(Weight.ERROR),
        SET_ERROR(Weight.ERROR),
        UNIT_ENDED(Weight.ERROR),
        AGENCY_ENDED(Weight.ERROR),
        ENDED_ALREADY(Weight.ERROR),
        SET_OF_ANOTHER_YEAR(Weight.WARNING),
        SET_LACK(Weight.WARNING),
        UNASSIGNED(Weight.WARNING),
        AGENCY_UNMATCHED(Weight.WARNING),
        UNIT_WITHOUT_PEOPLE(Weight.WARNING),
        UNIT_WITHOUT_HEAD(Weight.WARNING),
        AGENCY_WITHOUT_PEOPLE(Weight.WARNING);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    static OpeningFault of(Kind kind, Text said) {
        return new OpeningFault(kind, Optional.empty(), said);
    }

    static OpeningFault of(SetFault fault) {
        var kind = fault.stops() || fault.kind() == SetFault.Kind.STRUCTURE_UNKNOWN ? Kind.SET_ERROR : Kind.SET_LACK;
        return new OpeningFault(kind, Optional.of(fault.kind()), fault.said());
    }

    /// The stable word, sent when the fault is accepted.
    public String word() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + ofSet.map(fault -> "." + fault.word()).orElse("");
    }

    public boolean stops() {
        return kind.weight() == Weight.ERROR;
    }
}
