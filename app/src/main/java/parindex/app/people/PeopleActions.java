package parindex.app.people;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;
import parindex.core.assessment.Duty;

/// What happens to people: each method is one deed, one transaction, one line in the journal.
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

    /// Adds somebody who has no password yet.
    @Transactional
    public UUID add(UUID actor, NewPerson person) {
        var id = UUID.randomUUID();
        people.add(id, person);
        journal.write(actor, "person-added", person.name(), person.displayName());
        return id;
    }

    /// Gives a duty.
    @Transactional
    public UUID give(UUID actor, UUID person, Duty duty) {
        var id = UUID.randomUUID();
        duties.add(id, person, duty, actor);
        journal.write(actor, "duty-given", person.toString(), duty.role().name());
        return id;
    }

    /// Takes a duty away; it counts at the next request.
    @Transactional
    public void end(UUID actor, UUID duty) {
        duties.end(duty);
        journal.write(actor, "duty-ended", duty.toString(), "");
    }
}
