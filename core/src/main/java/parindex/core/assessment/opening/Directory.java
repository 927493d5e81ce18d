package parindex.core.assessment.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import parindex.core.language.Fold;
import parindex.core.unit.Agencies;
import parindex.core.unit.Agency;

/// Finds the unit that a criteria set means by a name: short forms, old spellings, and agencies that became others.
///
/// @param bodies   the register
/// @param agencies what agencies are called, and what became of them
/// @param day      the day on which the round opens
public record Directory(List<Body> bodies, Agencies agencies, LocalDate day) {
    public Directory {
        bodies = List.copyOf(bodies);
    }

    public Optional<Body> find(UUID id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /// The unit of a name that stands nearest to an assessed one: below it, else beside it, and so on upwards; nothing
    /// where none or more than one is as near.
    public Optional<Body> find(String name, Body near) {
        return Stream.of(name, now(name))
                .distinct()
                .flatMap(called -> nearest(key(called), near).stream())
                .findFirst();
    }

    private Optional<Body> nearest(String key, Body near) {
        return near.path().stream()
                .map(scope -> within(key, scope))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(List::getFirst);
    }

    private List<Body> within(String key, UUID scope) {
        return bodies.stream()
                .filter(body -> body.path().contains(scope) && body.validity().includes(day))
                .filter(body -> key(body.name()).equals(key))
                .toList();
    }

    /// What an agency of that name is called on the day.
    private String now(String name) {
        return agencies.on(name, day).map(Agency::name).orElse(name);
    }

    private String key(String name) {
        return Fold.slug(agencies.names().canonical(name));
    }
}
