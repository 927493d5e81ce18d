package parindex.core.assessment;

import java.io.Serializable;
import java.util.List;

/// All duties that a person has today: the one place that decides what he may do.
///
/// @param all duties that are valid today
public record Duties(List<Duty> all) implements Serializable {
    public static final Duties NONE = new Duties(List.of());

    public Duties {
        all = List.copyOf(all);
    }

    /// Whether there is any place where the person has a right.
    public boolean may(Right right) {
        return all.stream().anyMatch(duty -> right.belongsTo(duty.role()));
    }

    /// Whether the person has a right at a place.
    public boolean may(Right right, Place place) {
        return all.stream().anyMatch(duty -> right.belongsTo(duty.role()) && duty.reaches(place));
    }

    /// Whether the person has a role at a place.
    public boolean has(Role role, Place place) {
        return all.stream().anyMatch(duty -> duty.role() == role && duty.reaches(place));
    }

    /// Whether the person may give somebody else a role at a place, or end it: administrators any, coordinators any but
    /// administrators', and nobody beyond his own part of the tree (M-02).
    public boolean mayGive(Role role, Place place) {
        return all.stream()
                .filter(duty -> duty.role() == Role.ADMINISTRATOR
                        || (duty.role() == Role.COORDINATOR && role != Role.ADMINISTRATOR))
                .anyMatch(duty -> duty.reaches(place));
    }
}
