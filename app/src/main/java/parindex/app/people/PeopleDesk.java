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
class PeopleDesk {
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

    List<KnownPerson> all() {
        return people.all();
    }

    PeopleRules rules(Visit visit) {
        return new PeopleRules(visit.signedIn(), units.tree(), units.today());
    }

    PeopleFacts facts(Visit visit) {
        return new PeopleFacts(frames.open(visit, Section.PEOPLE, "people.title"), rules(visit));
    }

    /// Somebody of whom the reader sees at least a part; any other does not exist for him.
    KnownPerson seen(Visit visit, UUID id) {
        return found(people.find(id).filter(rules(visit)::sees));
    }

    /// Somebody whom the reader manages.
    KnownPerson managed(Visit visit, UUID id) {
        return found(people.find(id).filter(rules(visit)::manages));
    }

    private static KnownPerson found(Optional<KnownPerson> person) {
        return person.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Makes a link for each, sends it where mail can reach, and shows it once.
    ModelAndView handOut(Visit visit, List<Invited> invited, Purpose purpose) {
        var lines = invited.stream()
                .map(one -> {
                    var path = links.make(visit.signedIn().id(), one.id(), purpose);
                    one.person().mail().ifPresent(mail -> links.send(mail, path, purpose));
                    var sent = links.canSend() && one.person().mail().isPresent();
                    return new LinksPage.Line(one.person().name(), one.person().displayName(), path, sent);
                })
                .toList();
        var frame = frames.open(visit, Section.PEOPLE, "people.links");
        var holds = visit.words().word("people.link.holds.", purpose);
        return new ModelAndView("people/links", "page", new LinksPage(frame, lines, links.canSend(), holds));
    }

    /// Somebody who gets a link.
    record Invited(UUID id, NewPerson person) {}
}
