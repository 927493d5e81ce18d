package parindex.app.people;

import java.util.List;
import org.springframework.stereotype.Component;
import parindex.app.account.link.Purpose;
import parindex.app.intake.Reading;
import parindex.app.kit.web.Visit;
import parindex.app.people.PeopleDesk.Invited;
import parindex.app.people.PeopleTable.Tried;

/// People from a file, for pages and programs alike: tried out, then written as a whole.
@Component
public class PeopleImports {
    private final PeopleDesk desk;
    private final PeopleActions actions;
    private final Reading reading;

    PeopleImports(PeopleDesk desk, PeopleActions actions, Reading reading) {
        this.desk = desk;
        this.actions = actions;
        this.reading = reading;
    }

    /// What a file would do.
    public Tried tried(Visit visit, String file, byte[] bytes) {
        var rules = desk.rules(visit);
        var all = desk.all();
        return PeopleTable.read(file, reading.list(file, bytes), rules, all);
    }

    /// Adds everybody of a file without faults.
    ///
    /// @return who gets a link
    public List<Invited> join(Visit visit, String file, Tried tried) {
        actions.addAll(visit.signedIn().id(), tried.joining(), file);
        return tried.joining().stream()
                .map(one -> new Invited(one.id(), one.person(), Purpose.JOIN))
                .toList();
    }
}
