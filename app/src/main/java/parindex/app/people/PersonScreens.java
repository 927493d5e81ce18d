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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.SignInThrottle;
import parindex.app.account.link.Purpose;
import parindex.app.account.own.SecondFactor;
import parindex.app.kit.web.TypedDay;
import parindex.app.kit.web.Visit;
import parindex.app.people.PeopleDesk.Invited;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;
import parindex.core.language.Text;

/// One person: name and address, duties, link, closing, hand-over.
@Controller
class PersonScreens {
    private static final String ONE = PeopleFacts.LIST + "/{id}";

    private final PeopleDesk desk;
    private final PeopleActions actions;
    private final SignInThrottle throttle;
    private final SecondFactor factor;

    PersonScreens(PeopleDesk desk, PeopleActions actions, SignInThrottle throttle, SecondFactor factor) {
        this.factor = factor;
        this.desk = desk;
        this.actions = actions;
        this.throttle = throttle;
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
        var person = desk.managed(visit, id);
        var wanted = new NewPerson(person.name(), shown, Optional.of(mail));
        return PeopleRules.address(wanted, desk.all(), id)
                .map(why -> refused(visit, person, why, response))
                .orElseGet(() -> {
                    actions.change(visit.signedIn().id(), id, wanted.displayName(), wanted.mail());
                    return to(person);
                });
    }

    @PostMapping(ONE + "/duties")
    ModelAndView give(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String unit,
            HttpServletResponse response) {
        var person = desk.seen(visit, id);
        var rules = desk.rules(visit);
        var typed = rules.unit(unit);
        Optional<Duty> duty = typed.duty(role);
        Optional<Text> refusal = typed.refusal()
                .or(() -> duty.isEmpty() ? Optional.of(PeopleWording.noUnit("")) : Optional.empty())
                .or(() -> rules.giving(person, duty.orElseThrow()));
        if (refusal.isPresent()) {
            return refused(visit, person, refusal.get(), response);
        }
        actions.give(visit.signedIn().id(), id, duty.orElseThrow());
        return to(person);
    }

    @PostMapping(ONE + "/duties/{duty}/end")
    ModelAndView end(Visit visit, @PathVariable UUID id, @PathVariable UUID duty, HttpServletResponse response) {
        var person = desk.seen(visit, id);
        var rules = desk.rules(visit);
        var given = person.current().stream()
                .filter(one -> one.id().equals(duty) && rules.mayGive(one.duty()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return done(visit, person, actions.end(visit.signedIn().id(), person, given), response);
    }

    @PostMapping(ONE + "/link")
    ModelAndView link(Visit visit, @PathVariable UUID id) {
        var person = desk.managed(visit, id);
        if (!person.enabled() || person.demonstration()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var purpose = person.lastSeen().isEmpty() ? Purpose.JOIN : Purpose.RESET;
        var invited = new Invited(id, new NewPerson(person.name(), person.displayName(), person.mail()));
        return desk.handOut(visit, List.of(invited), purpose);
    }

    @PostMapping(ONE + "/close")
    ModelAndView close(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        var person = desk.managed(visit, id);
        return done(visit, person, actions.close(visit.signedIn().id(), person), response);
    }

    @PostMapping(ONE + "/open")
    ModelAndView open(Visit visit, @PathVariable UUID id) {
        var person = desk.managed(visit, id);
        actions.open(visit.signedIn().id(), person);
        return to(person);
    }

    @PostMapping(ONE + "/unlock")
    ModelAndView unlock(Visit visit, @PathVariable UUID id) {
        var person = desk.managed(visit, id);
        throttle.forget(person.name());
        actions.unlocked(visit.signedIn().id(), person);
        return to(person);
    }

    /// For somebody who lost his phone and his codes.
    @PostMapping(ONE + "/second-factor/remove")
    ModelAndView removeFactor(Visit visit, @PathVariable UUID id) {
        var person = desk.managed(visit, id);
        if (id.equals(visit.signedIn().id())) { // one's own takes the password, on the own page
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        factor.remove(visit.signedIn().id(), id);
        return to(person);
    }

    @PostMapping(ONE + "/hand-over")
    ModelAndView handOver(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String day,
            HttpServletResponse response) {
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
        return refusal.map(why -> refused(visit, person, why, response))
                .orElseGet(() -> done(
                        visit,
                        person,
                        actions.handOver(visit.signedIn().id(), person, receiver.orElseThrow(), first.orElseThrow()),
                        response));
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

    private ModelAndView done(Visit visit, KnownPerson person, Optional<Text> refusal, HttpServletResponse response) {
        return refusal.map(why -> refused(visit, person, why, response)).orElseGet(() -> to(person));
    }

    private ModelAndView refused(Visit visit, KnownPerson person, Text why, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, person, visit.words().say(why));
    }

    private ModelAndView page(Visit visit, KnownPerson person, String refusal) {
        return new ModelAndView("people/person", "page", desk.facts(visit).one(person, refusal));
    }

    private static ModelAndView to(KnownPerson person) {
        return new ModelAndView("redirect:" + PeopleFacts.url(person));
    }
}
