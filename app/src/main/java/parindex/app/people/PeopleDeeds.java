package parindex.app.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.account.SignInThrottle;
import parindex.app.account.link.Purpose;
import parindex.app.account.own.SecondFactor;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.typed.TypedDay;
import parindex.app.people.PeopleDesk.Invited;
import parindex.app.people.PeoplePage.Typed;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;
import parindex.core.language.Text;

/// What somebody asks for about people, looked at and done, for pages and programs alike. Whoever he may not touch is
/// not there for him; what makes no sense is answered with why.
@Component
public class PeopleDeeds {
    private static final UUID NOBODY = new UUID(0, 0);

    private final PeopleDesk desk;
    private final PeopleActions actions;
    private final SignInThrottle throttle;
    private final SecondFactor factor;

    PeopleDeeds(PeopleDesk desk, PeopleActions actions, SignInThrottle throttle, SecondFactor factor) {
        this.desk = desk;
        this.actions = actions;
        this.throttle = throttle;
        this.factor = factor;
    }

    /// What came of adding somebody.
    public sealed interface Joined {
        /// He is there, and gets a link.
        record Added(Invited invited) implements Joined {}

        /// He cannot be added.
        record Not(Text why) implements Joined {}
    }

    /// Adds somebody with his first duty.
    public Joined add(Visit visit, Typed typed) {
        var rules = desk.rules(visit);
        var person = new NewPerson(typed.name(), typed.shown(), Optional.of(typed.mail()));
        var unit = rules.unit(typed.unit());
        var role = RoleWord.of(typed.role());
        Optional<Duty> duty = role.flatMap(unit::duty);
        Optional<Text> refusal = rules.addition(person, desk.all())
                .or(() -> role.isEmpty() ? Optional.of(PeopleWording.noRole(typed.role())) : Optional.empty())
                .or(unit::refusal)
                .or(() -> duty.isEmpty() ? Optional.of(PeopleWording.noUnit("")) : Optional.empty())
                .or(() -> rules.giving(NOBODY, duty.orElseThrow()));
        if (refusal.isPresent()) {
            return new Joined.Not(refusal.get());
        }
        var id = actions.add(by(visit), person, duty.orElseThrow());
        return new Joined.Added(new Invited(id, person, Purpose.JOIN));
    }

    /// Changes how somebody is called and where mail reaches him.
    public Optional<Text> change(Visit visit, UUID id, String shown, String mail) {
        var person = desk.managed(visit, id);
        var wanted = new NewPerson(person.name(), shown, Optional.of(mail));
        var refusal = PeopleRules.address(wanted, desk.all(), id);
        if (refusal.isEmpty()) {
            actions.change(by(visit), id, wanted.displayName(), wanted.mail());
        }
        return refusal;
    }

    /// Gives somebody a duty.
    public Optional<Text> give(Visit visit, UUID id, Role role, String unit) {
        var person = desk.seen(visit, id);
        var rules = desk.rules(visit);
        var typed = rules.unit(unit);
        Optional<Duty> duty = typed.duty(role);
        Optional<Text> refusal = typed.refusal()
                .or(() -> duty.isEmpty() ? Optional.of(PeopleWording.noUnit("")) : Optional.empty())
                .or(() -> rules.giving(person, duty.orElseThrow()));
        if (refusal.isEmpty()) {
            actions.give(by(visit), id, duty.orElseThrow());
        }
        return refusal;
    }

    /// Takes a duty away.
    public Optional<Text> end(Visit visit, UUID id, UUID duty) {
        var person = desk.seen(visit, id);
        var rules = desk.rules(visit);
        var given = person.current().stream()
                .filter(one -> one.id().equals(duty) && rules.mayGive(one.duty()))
                .findFirst()
                .orElseThrow(PeopleDeeds::absent);
        return actions.end(by(visit), person, given);
    }

    /// Somebody who is to get a new link: to join, or to set a new password.
    public Invited invite(Visit visit, UUID id) {
        var person = desk.managed(visit, id);
        if (!person.enabled() || person.demonstration()) {
            throw absent();
        }
        var purpose = person.lastSeen().isEmpty() ? Purpose.JOIN : Purpose.RESET;
        return new Invited(id, new NewPerson(person.name(), person.displayName(), person.mail()), purpose);
    }

    public Optional<Text> close(Visit visit, UUID id) {
        return actions.close(by(visit), desk.managed(visit, id));
    }

    public void open(Visit visit, UUID id) {
        actions.open(by(visit), desk.managed(visit, id));
    }

    /// Forgets failed attempts to sign in.
    public void unlock(Visit visit, UUID id) {
        var person = desk.managed(visit, id);
        throttle.forget(person.name());
        actions.unlocked(by(visit), person);
    }

    /// For somebody who lost his phone and his codes; one's own takes the password, on the own page.
    public void removeFactor(Visit visit, UUID id) {
        desk.managed(visit, id);
        if (id.equals(by(visit))) {
            throw absent();
        }
        factor.remove(by(visit), id);
    }

    /// Hands all duties of somebody over.
    ///
    /// @param to  account name of who takes them
    /// @param day first day as typed, empty for today
    public Optional<Text> handOver(Visit visit, UUID id, String to, String day) {
        var person = desk.managed(visit, id);
        var rules = desk.rules(visit);
        var receiver = receiver(rules, person, to);
        var first = day.isBlank() ? Optional.of(rules.today()) : TypedDay.of(day);
        Optional<Text> refusal = (receiver.isEmpty() ? Optional.of(PeopleWording.nobody(to)) : Optional.<Text>empty())
                .or(() -> first.isEmpty() ? Optional.of(PeopleWording.noDay(day)) : Optional.empty())
                .or(() -> first.orElseThrow().isBefore(rules.today())
                        ? Optional.of(PeopleWording.pastDay())
                        : Optional.empty())
                .or(() -> rules.handingOver(person, receiver.orElseThrow()));
        return refusal.or(() -> actions.handOver(by(visit), person, receiver.orElseThrow(), first.orElseThrow()));
    }

    private Optional<KnownPerson> receiver(PeopleRules rules, KnownPerson from, String name) {
        var wanted = new NewPerson(name, "", Optional.empty()).name();
        return desk.all().stream()
                .filter(person -> person.name().equals(wanted)
                        && person.enabled()
                        && !person.id().equals(from.id()))
                .filter(person ->
                        rules.sees(person) || person.id().equals(rules.me().id()))
                .findFirst();
    }

    private static UUID by(Visit visit) {
        return visit.signedIn().id();
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
