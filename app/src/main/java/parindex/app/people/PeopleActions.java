package parindex.app.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;
import parindex.core.language.Text;

/// What happens to people: each method is one deed, one transaction, one line in the journal. Whether the person may,
/// the caller found out ([PeopleRules]); that the last administrator stays is held here, whoever asks.
@Component
public class PeopleActions {
    private final PeopleStore people;
    private final DutyStore duties;
    private final Journal journal;

    PeopleActions(PeopleStore people, DutyStore duties, Journal journal) {
        this.people = people;
        this.duties = duties;
        this.journal = journal;
    }

    /// Somebody new and what he is to do.
    public record Joining(UUID id, NewPerson person, List<Duty> duties) {}

    /// Adds somebody who has no password yet.
    @Transactional
    public UUID add(UUID actor, NewPerson person, Duty... first) {
        var id = UUID.randomUUID();
        insert(actor, new Joining(id, person, List.of(first)));
        journal.write(actor, "person-added", person.name(), id.toString());
        return id;
    }

    /// Adds many people at once.
    @Transactional
    void addAll(UUID actor, List<Joining> joining, String source) {
        joining.forEach(one -> insert(actor, one));
        journal.write(actor, "people-imported", source, String.valueOf(joining.size()));
    }

    private void insert(UUID actor, Joining joining) {
        people.add(joining.id(), joining.person());
        joining.duties().forEach(duty -> duties.add(joining.id(), duty, actor, Optional.empty()));
    }

    /// Changes how somebody is called and where mail reaches him.
    @Transactional
    public void change(UUID actor, UUID person, String displayName, Optional<String> mail) {
        people.change(person, displayName, mail);
        journal.write(actor, "person-changed", person.toString(), "");
    }

    /// Gives a duty.
    @Transactional
    public UUID give(UUID actor, UUID person, Duty duty) {
        var id = duties.add(person, duty, actor, Optional.empty());
        journal.write(actor, "duty-given", person.toString(), said(duty));
        return id;
    }

    /// Takes a duty away; it counts at the next request.
    ///
    /// @return why not
    @Transactional
    public Optional<Text> end(UUID actor, KnownPerson person, GivenDuty duty) {
        if (isWhole(duty) && duties.administratorsBeside(person.id()) == 0) {
            return Optional.of(PeopleWording.lastAdministrator());
        }
        duties.end(duty.id(), Optional.empty());
        journal.write(actor, "duty-ended", person.id().toString(), said(duty.duty()));
        return Optional.empty();
    }

    /// Closes an account: out at once, and nothing is assigned to it any more.
    ///
    /// @return why not
    @Transactional
    public Optional<Text> close(UUID actor, KnownPerson person) {
        if (isAdministrator(person) && duties.administratorsBeside(person.id()) == 0) {
            return Optional.of(PeopleWording.lastAdministrator());
        }
        duties.endAll(person.id());
        people.setEnabled(person.id(), false);
        journal.write(actor, "account-closed", person.id().toString(), person.name());
        return Optional.empty();
    }

    /// Opens a closed account again, without any duty.
    @Transactional
    public void open(UUID actor, KnownPerson person) {
        people.setEnabled(person.id(), true);
        journal.write(actor, "account-opened", person.id().toString(), person.name());
    }

    /// Hands all duties of one person over to another from a day on.
    ///
    /// @return why not
    @Transactional
    public Optional<Text> handOver(UUID actor, KnownPerson from, KnownPerson to, LocalDate day) {
        if (isAdministrator(from) && !to.enabled()) {
            return Optional.of(PeopleWording.lastAdministrator());
        }
        for (var duty : from.current()) {
            var first = duty.from().isAfter(day) ? duty.from() : day;
            duties.add(to.id(), duty.duty(), actor, Optional.of(first));
            duties.end(duty.id(), Optional.of(first));
        }
        journal.write(actor, "duties-handed-over", from.id().toString(), to.id() + " " + day);
        return Optional.empty();
    }

    /// Writes down that the failures of a name were forgotten.
    @Transactional
    void unlocked(UUID actor, KnownPerson person) {
        journal.write(actor, "sign-in-unlocked", person.id().toString(), person.name());
    }

    private static boolean isAdministrator(KnownPerson person) {
        return person.current().stream().anyMatch(PeopleActions::isWhole);
    }

    private static boolean isWhole(GivenDuty duty) {
        return duty.current()
                && duty.duty().role() == Role.ADMINISTRATOR
                && duty.duty().unit() == null;
    }

    private static String said(Duty duty) {
        return duty.role() + (duty.unit() == null ? "" : " " + duty.unit());
    }
}
