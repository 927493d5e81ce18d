package parindex.app.unit;

import java.util.Optional;
import java.util.UUID;
import parindex.app.kit.web.Person;
import parindex.core.assessment.Place;
import parindex.core.assessment.Right;
import parindex.core.language.Fold;
import parindex.core.language.Text;

/// What somebody may do to the register: in his part of the tree, and so that it stays one sound tree.
///
/// @param person who asks
/// @param tree   the register as it is
record UnitRules(Person person, UnitTree tree) {
    /// Whether he keeps a unit; without one, whether he keeps the top.
    boolean keeps(Optional<KnownUnit> unit) {
        var place = unit.map(KnownUnit::place).orElse(new Place(java.util.List.of(), Optional.empty()));
        return person.may(Right.MANAGE_UNITS, place);
    }

    /// Why a unit cannot be added.
    Optional<Text> addition(NewUnit unit) {
        var above = unit.parent().flatMap(tree::find);
        if (!keeps(above)) {
            return Optional.of(UnitWording.notHere());
        }
        if (unit.name().isBlank()) {
            return Optional.of(UnitWording.noName());
        }
        if (above.filter(parent -> !KindWord.fits(unit.kind(), parent.kind())).isPresent()) {
            return Optional.of(UnitWording.wrongPlace(unit.kind(), above.get().kind()));
        }
        return isKnown(unit) ? Optional.of(UnitWording.known(unit.name())) : Optional.empty();
    }

    /// Whether a unit of that name lasts below the same one.
    boolean isKnown(NewUnit unit) {
        return named(unit.parent(), unit.name()).isPresent();
    }

    private Optional<KnownUnit> named(Optional<UUID> parent, String name) {
        return tree.below(parent).stream()
                .filter(other -> other.validity().until().isEmpty())
                .filter(other -> Fold.plain(other.name()).equals(Fold.plain(name)))
                .findFirst();
    }

    /// Why a unit cannot get another name.
    Optional<Text> renaming(KnownUnit unit, String name) {
        if (name.isBlank()) {
            return Optional.of(UnitWording.noName());
        }
        return named(unit.parent(), name)
                .filter(other -> !other.id().equals(unit.id()))
                .map(other -> UnitWording.known(name));
    }

    /// Why a unit cannot be put under another one.
    Optional<Text> moving(KnownUnit unit, KnownUnit parent) {
        if (!keeps(Optional.of(parent))) {
            return Optional.of(UnitWording.notHere());
        }
        if (parent.id().equals(unit.id()) || parent.ancestors().contains(unit.id())) {
            return Optional.of(UnitWording.belowItself());
        }
        return KindWord.fits(unit.kind(), parent.kind())
                ? Optional.empty()
                : Optional.of(UnitWording.wrongPlace(unit.kind(), parent.kind()));
    }
}
