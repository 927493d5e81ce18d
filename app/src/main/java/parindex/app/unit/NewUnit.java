package parindex.app.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import parindex.core.unit.UnitKind;

/// A unit that is to be added to the register.
///
/// @param name     blanks around it do not count
/// @param kind     what it is
/// @param parent   the unit right above it, nothing for a topmost one
/// @param code     official code, or empty
/// @param from     first day, nothing when it was always there
/// @param invented made up for demonstration or tests
public record NewUnit(
        String name, UnitKind kind, Optional<UUID> parent, String code, Optional<LocalDate> from, boolean invented) {
    public NewUnit {
        name = name.strip();
        code = code.strip();
    }

    public static NewUnit of(String name, UnitKind kind, Optional<UUID> parent) {
        return new NewUnit(name, kind, parent, "", Optional.empty(), false);
    }

    public NewUnit madeUp() {
        return new NewUnit(name, kind, parent, code, from, true);
    }
}
