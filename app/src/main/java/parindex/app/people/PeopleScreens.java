package parindex.app.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.link.Purpose;
import parindex.app.kit.web.Visit;
import parindex.app.people.PeopleDesk.Invited;
import parindex.app.people.PeoplePage.Filter;
import parindex.app.people.PeoplePage.Typed;
import parindex.core.assessment.Duty;
import parindex.core.language.Text;

/// The list of people, and how somebody joins.
@Controller
class PeopleScreens {
    private static final Filter EVERYBODY = new Filter("", "", "", "");

    private final PeopleDesk desk;
    private final PeopleActions actions;

    PeopleScreens(PeopleDesk desk, PeopleActions actions) {
        this.desk = desk;
        this.actions = actions;
    }

    @GetMapping(PeopleFacts.LIST)
    ModelAndView list(
            Visit visit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state) {
        var typed = new Typed("", "", "", "", unit);
        return page(visit, new Filter(q.strip(), unit, role, state), typed, "");
    }

    @PostMapping(PeopleFacts.LIST)
    ModelAndView add(Visit visit, Form form, HttpServletResponse response) {
        var typed = form.typed();
        var rules = desk.rules(visit);
        var person = new NewPerson(typed.name(), typed.shown(), Optional.of(typed.mail()));
        var unit = rules.unit(typed.unit());
        var role = RoleWord.of(typed.role());
        Optional<Duty> duty = role.flatMap(unit::duty);
        Optional<Text> refusal = rules.addition(person, desk.all())
                .or(() -> role.isEmpty() ? Optional.of(PeopleWording.noRole(typed.role())) : Optional.empty())
                .or(unit::refusal)
                .or(() -> duty.isEmpty() ? Optional.of(PeopleWording.noUnit("")) : Optional.empty())
                .or(() -> rules.giving(new java.util.UUID(0, 0), duty.orElseThrow()));
        if (refusal.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, EVERYBODY, typed, visit.words().say(refusal.get()));
        }
        var id = actions.add(visit.signedIn().id(), person, duty.orElseThrow());
        return desk.handOut(visit, List.of(new Invited(id, person)), Purpose.JOIN);
    }

    /// What the form for a new person sends.
    record Form(
            @org.jspecify.annotations.Nullable String name,
            @org.jspecify.annotations.Nullable String shown,
            @org.jspecify.annotations.Nullable String mail,
            @org.jspecify.annotations.Nullable String role,
            @org.jspecify.annotations.Nullable String unit) {
        Typed typed() {
            return new Typed(text(name), text(shown), text(mail), text(role), text(unit));
        }

        private static String text(@org.jspecify.annotations.Nullable String sent) {
            return sent == null ? "" : sent.strip();
        }
    }

    private ModelAndView page(Visit visit, Filter filter, Typed typed, String refusal) {
        return new ModelAndView("people/people", "page", desk.facts(visit).list(desk.all(), filter, typed, refusal));
    }
}
