package parindex.core.criteria.version;

import java.util.List;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.language.Text;

/// Why a criteria set cannot be opened for scoring now, each reason with a stable word, a sentence and a way out.
public sealed interface SetRefusal {
    /// Its structure is not known in full.
    enum StructureUnknown implements SetRefusal {
        IT
    }

    /// It has faults that stop it, red examples among them.
    ///
    /// @param errors at least one, in the order of the set
    record HasErrors(List<SetFault> errors) implements SetRefusal {
        public HasErrors {
            errors = List.copyOf(errors);
        }
    }

    /// Somebody has to accept what it lacks by name, and did not.
    ///
    /// @param kinds what was not accepted, at least one
    record NotAccepted(List<Kind> kinds) implements SetRefusal {
        public NotAccepted {
            kinds = List.copyOf(kinds);
        }
    }

    /// The stable word for it in files and addresses.
    default String word() {
        return switch (this) {
            case StructureUnknown ignored -> "structure-unknown";
            case HasErrors ignored -> "has-errors";
            case NotAccepted ignored -> "not-accepted";
        };
    }

    /// What stands in the way, and what to do about it.
    default Text said() {
        return RefusalWording.said(this);
    }
}
