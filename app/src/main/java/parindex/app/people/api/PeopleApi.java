package parindex.app.people.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Listed.Cursor;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.app.people.KnownPerson;
import parindex.app.people.PeopleDeeds;
import parindex.app.people.PeopleDeeds.Joined;
import parindex.app.people.PeopleDesk;
import parindex.app.people.PeoplePage.Filter;
import parindex.app.people.PeoplePage.Typed;
import parindex.app.people.PeopleSearch;
import parindex.app.people.api.PersonJson.LinkJson;

/// People for programs: list, one, join, change.
@RestController
class PeopleApi {
    private static final String ALL = "/api/v1/people";
    private static final String ONE = ALL + "/{id}";

    private final PeopleDesk desk;
    private final PeopleDeeds deeds;

    PeopleApi(PeopleDesk desk, PeopleDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    @GetMapping(ALL)
    @Told("People whom the caller manages or sees in part; state is NEVER, CLOSED or IDLE.")
    Listed<PersonJson> list(
            Visit visit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            Cursor cursor) {
        var rules = desk.rules(visit);
        var search = new PeopleSearch(rules.tree());
        var filter = new Filter(q.strip(), unit, role, state);
        var found = desk.all().stream()
                .filter(person -> rules.sees(person) && search.matches(person, filter))
                .toList();
        return Listed.of(found, KnownPerson::name, cursor).map(person -> PersonJson.of(person, rules.tree()));
    }

    @GetMapping(ONE)
    @Told("One person with all duties of all times.")
    ResponseEntity<PersonJson> one(Visit visit, @PathVariable UUID id) {
        var json = PersonJson.of(desk.seen(visit, id), desk.rules(visit).tree());
        return Seen.answer(json.version(), json);
    }

    /// Somebody who is to join.
    ///
    /// @param name account name
    /// @param unit name, code or address of a unit; nothing for an administrator of the whole installation
    record Joining(
            String name,
            @Nullable String shown,
            @Nullable String mail,
            String role,
            @Nullable String unit) {
        Typed typed() {
            return new Typed(name, text(shown), text(mail), role, text(unit));
        }
    }

    @PostMapping(ALL)
    @Told("Adds somebody with a first duty; the answer holds the link by which that person joins.")
    List<LinkJson> join(Visit visit, @RequestBody Joining joining) {
        var invited = switch (deeds.add(visit, joining.typed())) {
            case Joined.Added(var added) -> List.of(added);
            case Joined.Not(var why) -> {
                Refused.wrong(Optional.of(why));
                yield List.<PeopleDesk.Invited>of();
            }
        };
        return desk.links(visit, invited).stream().map(LinkJson::of).toList();
    }

    /// How somebody is called, and where mail reaches him.
    record About(@Nullable String shown, @Nullable String mail) {}

    @PutMapping(ONE)
    @Told("Changes how somebody is called and where mail reaches that person.")
    ResponseEntity<PersonJson> change(Visit visit, @PathVariable UUID id, Seen seen, @RequestBody About about) {
        var before = PersonJson.of(desk.managed(visit, id), desk.rules(visit).tree());
        seen.of(before.version());
        Refused.wrong(deeds.change(visit, id, text(about.shown()), text(about.mail())));
        return one(visit, id);
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
