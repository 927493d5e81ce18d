package parindex.app.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.Role;
import parindex.core.language.Text;

/// One person: name and address, duties, link, closing, hand-over.
@Controller
class PersonScreens {
    private static final String ONE = PeopleFacts.LIST + "/{id}";

    private final PeopleDesk desk;
    private final PeopleDeeds deeds;

    PersonScreens(PeopleDesk desk, PeopleDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    @GetMapping(ONE)
    ModelAndView person(Visit visit, @PathVariable UUID id) {
        return page(visit, desk.seen(visit, id), "");
    }

    @PostMapping(ONE)
    ModelAndView change(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String mail,
            HttpServletResponse response) {
        return done(visit, id, deeds.change(visit, id, shown, mail), response);
    }

    @PostMapping(ONE + "/duties")
    ModelAndView give(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String unit,
            HttpServletResponse response) {
        return done(visit, id, deeds.give(visit, id, role, unit), response);
    }

    @PostMapping(ONE + "/duties/{duty}/end")
    ModelAndView end(Visit visit, @PathVariable UUID id, @PathVariable UUID duty, HttpServletResponse response) {
        return done(visit, id, deeds.end(visit, id, duty), response);
    }

    @PostMapping(ONE + "/link")
    ModelAndView link(Visit visit, @PathVariable UUID id) {
        return desk.handOut(visit, List.of(deeds.invite(visit, id)));
    }

    @PostMapping(ONE + "/close")
    ModelAndView close(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        return done(visit, id, deeds.close(visit, id), response);
    }

    @PostMapping(ONE + "/open")
    ModelAndView open(Visit visit, @PathVariable UUID id) {
        deeds.open(visit, id);
        return to(id);
    }

    @PostMapping(ONE + "/unlock")
    ModelAndView unlock(Visit visit, @PathVariable UUID id) {
        deeds.unlock(visit, id);
        return to(id);
    }

    @PostMapping(ONE + "/second-factor/remove")
    ModelAndView removeFactor(Visit visit, @PathVariable UUID id) {
        deeds.removeFactor(visit, id);
        return to(id);
    }

    @PostMapping(ONE + "/hand-over")
    ModelAndView handOver(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String day,
            HttpServletResponse response) {
        return done(visit, id, deeds.handOver(visit, id, to, day), response);
    }

    /// The person anew, or why not.
    private ModelAndView done(Visit visit, UUID id, Optional<Text> refusal, HttpServletResponse response) {
        return refusal.map(why -> refused(visit, desk.seen(visit, id), why, response))
                .orElseGet(() -> to(id));
    }

    private ModelAndView refused(Visit visit, KnownPerson person, Text why, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, person, visit.words().say(why));
    }

    private ModelAndView page(Visit visit, KnownPerson person, String refusal) {
        return new ModelAndView("people/person", "page", desk.facts(visit).one(person, refusal));
    }

    private static ModelAndView to(UUID person) {
        return new ModelAndView("redirect:" + PeopleFacts.LIST + "/" + person);
    }
}
