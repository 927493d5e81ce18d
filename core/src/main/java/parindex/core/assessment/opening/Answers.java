package parindex.core.assessment.opening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import parindex.core.assessment.opening.Answer.Origin;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

/// Finds out who answers for each leaf of a unit: as somebody chose, else as the set says, from the item upwards
/// (F-07).
public final class Answers {
    private final CriteriaSet set;
    private final Choices choices;
    private final Directory directory;
    private final Body unit;

    private Answers(CriteriaSet set, Choices choices, Directory directory, Body unit) {
        this.set = set;
        this.choices = choices;
        this.directory = directory;
        this.unit = unit;
    }

    /// One answer a leaf, in the order of the set.
    public static List<Answer> of(CriteriaSet set, Choices choices, Directory directory, Body unit) {
        var answers = new Answers(set, choices, directory, unit);
        return set.leaves().stream().map(Item::code).map(answers::answer).toList();
    }

    private Answer answer(ItemCode leaf) {
        var assignment = set.assignment(leaf);
        var chosen = upwards(leaf)
                .filter(code -> choices.items().containsKey(code) || says(code))
                .findFirst()
                .flatMap(code -> Optional.ofNullable(choices.items().get(code)));
        if (chosen.isPresent()) {
            return answer(leaf, Origin.CHOSEN, "", chosen.get().orElse(unit.id()), assignment);
        }
        var names = named(assignment).toList();
        var lead = names.stream().flatMap(name -> match(name).stream()).findFirst();
        var origin = names.isEmpty() ? Origin.NOBODY : lead.isEmpty() ? Origin.UNMATCHED : Origin.INHERITED;
        return answer(leaf, origin, names.isEmpty() ? "" : names.getFirst(), lead.orElse(unit.id()), assignment);
    }

    private Answer answer(ItemCode leaf, Origin origin, String name, UUID lead, Assignment assignment) {
        var others = Stream.concat(named(assignment), assignment.coordinating().stream())
                .flatMap(other -> match(other).stream())
                .distinct()
                .filter(other -> !other.equals(lead))
                .toList();
        return new Answer(leaf, origin, name, lead, others);
    }

    private boolean says(ItemCode code) {
        return set.item(code).map(Item::assignment).filter(Assignment::isLed).isPresent();
    }

    /// Lead agencies as the set names them; those it does not label count as leading only where none is labelled.
    private static Stream<String> named(Assignment assignment) {
        return (assignment.lead().isEmpty() ? assignment.unlabelled() : assignment.lead()).stream();
    }

    private Optional<UUID> match(String name) {
        var chosen = choices.names().get(name);
        if (chosen != null) {
            return Optional.of(chosen.orElse(unit.id()));
        }
        return answersItself()
                ? Optional.of(unit.id())
                : directory.find(name, unit).map(Body::id);
    }

    /// Departments and communes are compared with one another: each answers for all of its items, and an agency that
    /// their set names follows an item but fills it in nobody's sheet, unless somebody chose so.
    private boolean answersItself() {
        return switch (unit.kind()) {
            case DEPARTMENT, DISTRICT, COMMUNE -> true;
            case MINISTRY, PROVINCE -> false;
        };
    }

    private static Stream<ItemCode> upwards(ItemCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, at -> at.flatMap(ItemCode::parent))
                .flatMap(Optional::stream);
    }
}
