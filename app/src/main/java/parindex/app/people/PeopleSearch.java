package parindex.app.people;

import java.util.Optional;
import parindex.app.people.PeoplePage.Filter;
import parindex.app.unit.UnitTree;
import parindex.core.language.Fold;

/// Who is looked for.
///
/// @param tree the register of units
public record PeopleSearch(UnitTree tree) {
    /// Whether somebody is among those who are looked for.
    public boolean matches(KnownPerson person, Filter filter) {
        var text = Fold.plain(
                person.name() + " " + person.displayName() + " " + person.mail().orElse(""));
        return text.contains(Fold.plain(filter.q()))
                && (filter.role().isEmpty()
                        || person.current().stream()
                                .anyMatch(duty -> duty.duty().role().name().equals(filter.role())))
                && (filter.unit().isEmpty() || isAt(person, filter.unit()))
                && switch (filter.state()) {
                    case "NEVER" -> person.enabled() && person.lastSeen().isEmpty();
                    case "CLOSED" -> !person.enabled();
                    case "IDLE" -> person.enabled() && person.current().isEmpty();
                    default -> true;
                };
    }

    /// At a unit or anywhere below it.
    private boolean isAt(KnownPerson person, String slug) {
        return person.current().stream()
                .flatMap(duty -> Optional.ofNullable(duty.duty().unit()).flatMap(tree::find).stream())
                .anyMatch(unit -> unit.slug().equals(slug)
                        || tree.above(unit).stream()
                                .anyMatch(above -> above.slug().equals(slug)));
    }
}
