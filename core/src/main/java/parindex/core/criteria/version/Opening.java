package parindex.core.criteria.version;

import java.util.List;
import java.util.Set;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.SetFault.Weight;

/// Whether a criteria set can be opened for scoring, which freezes it: errors stop it, and so do red examples; what it
/// lacks has to be accepted by name (F-01, F-05, R-06).
public sealed interface Opening {
    /// It can be opened.
    ///
    /// @param accepted what was accepted, to be listed wherever the set is used
    record Ready(List<SetFault> accepted) implements Opening {
        public Ready {
            accepted = List.copyOf(accepted);
        }
    }

    /// It cannot.
    record Refused(SetRefusal why) implements Opening {}

    /// @param faults   everything that was found about the set and its examples
    /// @param accepted the kinds of warnings that somebody accepted by name
    static Opening check(List<SetFault> faults, Set<Kind> accepted) {
        if (faults.stream().anyMatch(fault -> fault.kind() == Kind.STRUCTURE_UNKNOWN)) {
            return new Refused(SetRefusal.StructureUnknown.IT);
        }
        var errors = faults.stream().filter(SetFault::stops).toList();
        if (!errors.isEmpty()) {
            return new Refused(new SetRefusal.HasErrors(errors));
        }
        var warnings = faults.stream()
                .filter(fault -> fault.kind().weight() == Weight.WARNING)
                .toList();
        var open = warnings.stream()
                .map(SetFault::kind)
                .distinct()
                .filter(kind -> !accepted.contains(kind))
                .toList();
        return open.isEmpty() ? new Ready(warnings) : new Refused(new SetRefusal.NotAccepted(open));
    }
}
