package parindex.app.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.link.Links;
import parindex.app.account.link.Purpose;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.unit.Units;

/// What all screens about people need: who there is, whom the reader manages, links to hand out.
@Component
public class PeopleDesk {
    private final Frames frames;
    private final People people;
    private final Units units;
    private final Links links;

    PeopleDesk(Frames frames, People people, Units units, Links links) {
        this.frames = frames;
        this.people = people;
        this.units = units;
        this.links = links;
    }

    public List<KnownPerson> all() {
        return people.all();
    }

    public PeopleRules rules(Visit visit) {
        return new PeopleRules(visit.signedIn(), units.tree(), units.today());
    }

    PeopleFacts facts(Visit visit) {
        return new PeopleFacts(frames.open(visit, Section.PEOPLE, "people.title"), rules(visit));
    }

    /// Somebody of whom the reader sees at least a part; any other does not exist for him.
    public KnownPerson seen(Visit visit, UUID id) {
        return found(people.find(id).filter(rules(visit)::sees));
    }

    /// Somebody whom the reader manages.
    public KnownPerson managed(Visit visit, UUID id) {
        return found(people.find(id).filter(rules(visit)::manages));
    }

    private static KnownPerson found(Optional<KnownPerson> person) {
        return person.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Makes a link for each and sends it where mail can reach; it is shown this once.
    public List<LinksPage.Line> links(Visit visit, List<Invited> invited) {
        return invited.stream()
                .map(one -> {
                    var path = links.make(visit.signedIn().id(), one.id(), one.purpose());
                    one.person().mail().ifPresent(mail -> links.send(mail, path, one.purpose()));
                    var sent = links.canSend() && one.person().mail().isPresent();
                    return new LinksPage.Line(one.person().name(), one.person().displayName(), path, sent);
                })
                .toList();
    }

    /// The page that shows links.
    ModelAndView handOut(Visit visit, List<Invited> invited) {
        var lines = links(visit, invited);
        var frame = frames.open(visit, Section.PEOPLE, "people.links");
        var purpose = invited.isEmpty() ? Purpose.JOIN : invited.getFirst().purpose();
        var holds = visit.words().word("people.link.holds.", purpose);
        return new ModelAndView("people/links", "page", new LinksPage(frame, lines, links.canSend(), holds));
    }

    /// Somebody who gets a link.
    public record Invited(UUID id, NewPerson person, Purpose purpose) {}
}
