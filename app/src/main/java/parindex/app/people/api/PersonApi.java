package parindex.app.people.api;

import static parindex.app.people.api.PeopleApi.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Told;
import parindex.app.people.PeopleDeeds;
import parindex.app.people.PeopleDesk;
import parindex.app.people.api.PersonJson.LinkJson;
import parindex.core.assessment.Role;

/// What happens to one person, for programs.
@RestController
class PersonApi {
    private static final String ONE = "/api/v1/people/{id}";

    private final PeopleDesk desk;
    private final PeopleDeeds deeds;

    PersonApi(PeopleDesk desk, PeopleDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    /// A duty to give.
    ///
    /// @param unit name, code or address of a unit; nothing for the whole installation
    record Given(Role role, @Nullable String unit) {}

    @PostMapping(ONE + "/duties")
    @Told("Gives a duty; it counts at the next request of that person.")
    PersonJson give(Visit visit, @PathVariable UUID id, @RequestBody Given given) {
        Refused.wrong(deeds.give(visit, id, given.role(), text(given.unit())));
        return person(visit, id);
    }

    @PostMapping(ONE + "/duties/{duty}/end")
    @Told("Ends a duty; it counts at the next request of that person.")
    Done end(Visit visit, @PathVariable UUID id, @PathVariable UUID duty) {
        Refused.conflict(deeds.end(visit, id, duty));
        return Done.OK;
    }

    @PostMapping(ONE + "/link")
    @Told("Makes a link to join or to set a new password; it is answered this once.")
    List<LinkJson> link(Visit visit, @PathVariable UUID id) {
        return desk.links(visit, List.of(deeds.invite(visit, id))).stream()
                .map(LinkJson::of)
                .toList();
    }

    @PostMapping(ONE + "/close")
    @Told("Closes an account and ends its duties.")
    Done close(Visit visit, @PathVariable UUID id) {
        Refused.conflict(deeds.close(visit, id));
        return Done.OK;
    }

    @PostMapping(ONE + "/open")
    @Told("Opens a closed account again, without any duty.")
    Done open(Visit visit, @PathVariable UUID id) {
        deeds.open(visit, id);
        return Done.OK;
    }

    @PostMapping(ONE + "/unlock")
    @Told("Forgets failed attempts to sign in.")
    Done unlock(Visit visit, @PathVariable UUID id) {
        deeds.unlock(visit, id);
        return Done.OK;
    }

    @PostMapping(ONE + "/second-factor/remove")
    @Told("Removes the second factor of somebody who lost it.")
    Done removeFactor(Visit visit, @PathVariable UUID id) {
        deeds.removeFactor(visit, id);
        return Done.OK;
    }

    /// Who takes all duties over.
    ///
    /// @param to  account name
    /// @param day first day, `2027-01-16` or `16/01/2027`; nothing for today
    record HandedOver(String to, @Nullable String day) {}

    @PostMapping(ONE + "/hand-over")
    @Told("Hands all duties of one person over to another from a day on.")
    Done handOver(Visit visit, @PathVariable UUID id, @RequestBody HandedOver over) {
        Refused.wrong(deeds.handOver(visit, id, over.to(), text(over.day())));
        return Done.OK;
    }

    /// A deed was done, of which there is nothing else to say.
    record Done(boolean done) {
        static final Done OK = new Done(true);
    }

    private PersonJson person(Visit visit, UUID id) {
        return PersonJson.of(desk.seen(visit, id), desk.rules(visit).tree());
    }
}
