package parindex.core.assessment.workflow;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Place;
import parindex.core.assessment.Role;

/// The roles that somebody has for the three bodies around a part of a sheet.
///
/// @param roles by body
public record Standpoint(Map<Seat, Set<Role>> roles) {
    public Standpoint {
        roles = Map.copyOf(roles);
    }

    /// What duties amount to.
    public static Standpoint of(Duties duties, Map<Seat, Place> places) {
        var roles = new EnumMap<Seat, Set<Role>>(Seat.class);
        places.forEach((seat, place) -> roles.put(seat, at(duties, place)));
        return new Standpoint(roles);
    }

    private static Set<Role> at(Duties duties, Place place) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (duties.has(role, place)) {
                roles.add(role);
            }
        }
        return roles;
    }

    public boolean has(Role role, Seat seat) {
        return roles.getOrDefault(seat, Set.of()).contains(role);
    }
}
