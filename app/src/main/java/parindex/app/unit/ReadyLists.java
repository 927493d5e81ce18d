package parindex.app.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import parindex.app.unit.UnitActions.Planned;
import parindex.core.unit.UnitKind;
import parindex.formats.register.BundledRegister;

/// Lists of units that come with the program, for those who begin.
@Component
@Lazy
public class ReadyLists {
    private static final List<String> BEGIN = List.of("Sở ", "Thanh tra ", "Ban ", "Văn phòng ");

    private final BundledRegister register;

    ReadyLists(@Value("${parindex.home:.}") Path home) {
        register = BundledRegister.in(home);
    }

    /// What there is.
    public enum Which {
        PROVINCES,
        DEPARTMENTS
    }

    /// The units of a list that the register does not have yet.
    List<Planned> of(Which list, Optional<KnownUnit> under, UnitRules rules, LocalDate today) {
        var parent = under.map(KnownUnit::id);
        var all = list == Which.PROVINCES ? provinces(parent, today) : departments(parent, today);
        return all.stream()
                .filter(unit -> rules.addition(unit).isEmpty())
                .map(unit -> new Planned(UUID.randomUUID(), unit))
                .toList();
    }

    private List<NewUnit> provinces(Optional<UUID> parent, LocalDate today) {
        return register.provinces().on(today).stream()
                .map(unit -> new NewUnit(
                        unit.officialName(),
                        UnitKind.PROVINCE,
                        parent,
                        unit.code(),
                        unit.validity().from(),
                        false))
                .toList();
    }

    /// The departments that provinces typically have today.
    private List<NewUnit> departments(Optional<UUID> parent, LocalDate today) {
        var agencies = register.agencies();
        return agencies.all().stream()
                .filter(agency -> BEGIN.stream().anyMatch(agency.name()::startsWith))
                .filter(agency -> agencies.on(agency.name(), today)
                        .filter(lasting -> lasting.name().equals(agency.name()))
                        .isPresent())
                .map(agency -> NewUnit.of(agency.name(), UnitKind.DEPARTMENT, parent))
                .toList();
    }
}
