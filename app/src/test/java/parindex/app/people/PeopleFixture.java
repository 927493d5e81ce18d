package parindex.app.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import parindex.app.account.FirstAccounts;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.NewUnit;
import parindex.app.unit.UnitActions;
import parindex.app.unit.Units;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;
import parindex.core.unit.UnitKind;

/// Invented units and people for tests, made by the real actions: "Tỉnh Thử" with two departments.
@TestComponent
public class PeopleFixture {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final FirstAccounts accounts;
    private final Units units;
    private final UnitActions unitActions;
    private final PeopleActions people;
    private final People all;

    PeopleFixture(FirstAccounts accounts, Units units, UnitActions unitActions, PeopleActions people, People all) {
        this.all = all;
        this.accounts = accounts;
        this.units = units;
        this.unitActions = unitActions;
        this.people = people;
    }

    /// Somebody of the tests.
    ///
    /// @param id   account
    /// @param name account name
    public record Made(UUID id, String name) {}

    /// Who did everything that tests prepare: the administrator behind the demonstration link.
    public UUID actor() {
        return accounts.demonstrator().id();
    }

    /// "Tỉnh Thử", the same for all tests.
    public KnownUnit province() {
        return unit("tinh-thu", "Tỉnh Thử", UnitKind.PROVINCE, null);
    }

    /// A department of "Tỉnh Thử" by its name, made when there is none.
    public KnownUnit department(String name) {
        return department(province(), name);
    }

    /// A department of any province.
    public KnownUnit department(KnownUnit province, String name) {
        var slug = province.slug() + "-" + parindex.core.language.Fold.slug(name);
        return unit(slug, name, UnitKind.DEPARTMENT, province);
    }

    /// A province by its name, made when there is none.
    public KnownUnit province(String name) {
        return unit(parindex.core.language.Fold.slug(name), name, UnitKind.PROVINCE, null);
    }

    /// An invented ministry by its name, made when there is none.
    public KnownUnit ministry(String name) {
        return unit(parindex.core.language.Fold.slug(name), name, UnitKind.MINISTRY, null);
    }

    private KnownUnit unit(String slug, String name, UnitKind kind, @Nullable KnownUnit above) {
        return units.find(slug)
                .orElseGet(() -> unitActions.add(
                        actor(),
                        NewUnit.of(name, kind, Optional.ofNullable(above).map(KnownUnit::id))
                                .madeUp()));
    }

    /// A new person without any duty.
    public Made nobody() {
        return having();
    }

    /// A new person with these duties.
    public Made having(Duty... duties) {
        var name = "nguoi-thu-" + NEXT.incrementAndGet() + "-" + Long.toHexString(System.nanoTime());
        var id = people.add(actor(), new NewPerson(name, "Người Thử", Optional.empty()));
        Arrays.stream(duties).forEach(duty -> people.give(actor(), id, duty));
        return new Made(id, name);
    }

    /// A new person with a role at a unit and all below it, in all rounds.
    public Made person(Role role, KnownUnit unit) {
        return having(new Duty(role, unit.id(), null));
    }

    /// A new person with these roles at "Tỉnh Thử" (as administrator: everywhere).
    public Made person(Role... roles) {
        return having(Arrays.stream(roles)
                .map(role -> new Duty(
                        role, role == Role.ADMINISTRATOR ? null : province().id(), null))
                .toArray(Duty[]::new));
    }

    /// Gives a further duty.
    public UUID give(Made person, Duty duty) {
        return people.give(actor(), person.id(), duty);
    }

    /// Takes a duty away.
    public void end(Made person, UUID duty) {
        var known = all.find(person.id()).orElseThrow();
        known.duties().stream()
                .filter(given -> given.id().equals(duty))
                .forEach(given -> people.end(actor(), known, given));
    }

    /// Somebody as he is now.
    public KnownPerson now(Made person) {
        return all.find(person.id()).orElseThrow();
    }
}
