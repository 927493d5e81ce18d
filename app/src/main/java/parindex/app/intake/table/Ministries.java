package parindex.app.intake.table;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.Units;
import parindex.core.unit.Register;
import parindex.core.unit.Unit;
import parindex.core.unit.UnitKind;

/// The ministries of the installation: the program brings none along.
@Component
class Ministries {
    private final Units units;

    Ministries(Units units) {
        this.units = units;
    }

    Register register() {
        var ministries = units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.MINISTRY)
                .map(Ministries::unit)
                .toList();
        return Register.of(ministries, List.of(), List.of());
    }

    private static Unit unit(KnownUnit known) {
        return new Unit(
                known.code(),
                known.name(),
                known.name(),
                known.kind(),
                Optional.empty(),
                known.validity(),
                List.of(),
                Optional.empty());
    }
}
