package parindex.app.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import parindex.app.kit.web.Person;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.UnitTree;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Place;
import parindex.core.assessment.Role;
import parindex.core.language.Text;

/// Whom somebody manages and what he may give: in his own part of the tree, never to himself, never more than he
/// holds (M-02).
///
/// @param me    who asks
/// @param tree  the register of units
/// @param today to know what has ended
public record PeopleRules(Person me, UnitTree tree, LocalDate today) {
    /// Where a duty lies.
    private Place place(Duty duty) {
        var round = Optional.ofNullable(duty.round());
        return Optional.ofNullable(duty.unit())
                .flatMap(tree::find)
                .map(unit -> unit.place(round))
                .orElse(new Place(List.of(), round));
    }

    public boolean mayGive(Duty duty) {
        return me.duties().mayGive(duty.role(), place(duty));
    }

    /// Whether somebody belongs to those whom this person manages: all that he does lies within, or did.
    public boolean manages(KnownPerson person) {
        var duties = person.current().isEmpty() ? person.duties() : person.current();
        return duties.isEmpty()
                ? me.duties().mayGive(Role.ADMINISTRATOR, new Place(List.of(), Optional.empty()))
                : duties.stream().allMatch(duty -> mayGive(duty.duty()));
    }

    /// Whether somebody is shown: at least one of his duties lies within.
    public boolean sees(KnownPerson person) {
        return manages(person) || person.current().stream().anyMatch(duty -> mayGive(duty.duty()));
    }

    /// Why a duty cannot be given to somebody.
    Optional<Text> giving(UUID person, Duty duty) {
        if (person.equals(me.id())) {
            return Optional.of(PeopleWording.notOneself());
        }
        if (!mayGive(duty)) {
            return Optional.of(PeopleWording.beyond());
        }
        return Optional.ofNullable(duty.unit())
                .flatMap(tree::find)
                .filter(unit -> !unit.existsOn(today))
                .map(unit -> PeopleWording.ended(unit.name()));
    }

    /// Why a duty cannot be given to somebody whose duties are known.
    Optional<Text> giving(KnownPerson person, Duty duty) {
        var held = person.current().stream().anyMatch(given -> given.duty().equals(duty));
        return giving(person.id(), duty).or(() -> held ? Optional.of(PeopleWording.held()) : Optional.empty());
    }

    /// Why duties cannot go from one person to another.
    Optional<Text> handingOver(KnownPerson from, KnownPerson to) {
        return from.current().stream()
                .flatMap(duty -> giving(to.id(), duty.duty()).stream())
                .findFirst();
    }

    /// The unit that was typed, nothing for the whole installation; a refusal when there is none or more than one.
    Typed unit(String typed) {
        if (typed.isBlank()) {
            return new Typed(null, null);
        }
        var found = tree.called(typed, today);
        return switch (found.size()) {
            case 0 -> new Typed(null, PeopleWording.noUnit(typed));
            case 1 -> new Typed(found.getFirst(), null);
            default -> new Typed(null, PeopleWording.manyUnits(typed));
        };
    }

    /// A unit as somebody typed it.
    public record Typed(
            @org.jspecify.annotations.Nullable KnownUnit known,
            @org.jspecify.annotations.Nullable Text fault) {
        Optional<KnownUnit> unit() {
            return Optional.ofNullable(known);
        }

        Optional<Text> refusal() {
            return Optional.ofNullable(fault);
        }

        /// The duty of a role there; nothing for a role that needs a unit and has none.
        Optional<Duty> duty(Role role) {
            return known == null && role != Role.ADMINISTRATOR
                    ? Optional.empty()
                    : Optional.of(new Duty(role, unit().map(KnownUnit::id).orElse(null), null));
        }
    }

    /// Why somebody cannot be added.
    Optional<Text> addition(NewPerson person, List<KnownPerson> all) {
        if (!person.isNamed()) {
            return Optional.of(PeopleWording.badName(person.name()));
        }
        if (all.stream().anyMatch(other -> other.name().equals(person.name()))) {
            return Optional.of(PeopleWording.nameTaken(person.name()));
        }
        return address(person, all, null);
    }

    /// Why mail cannot reach somebody at his address.
    static Optional<Text> address(
            NewPerson person, List<KnownPerson> all, @org.jspecify.annotations.Nullable UUID own) {
        if (!person.isReachable()) {
            return Optional.of(PeopleWording.badMail(person.mail().orElse("")));
        }
        return person.mail()
                .filter(mail -> all.stream()
                        .anyMatch(other ->
                                other.mail().filter(mail::equals).isPresent() && !Objects.equals(other.id(), own)))
                .map(PeopleWording::mailTaken);
    }
}
