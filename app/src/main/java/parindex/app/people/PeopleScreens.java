package parindex.app.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Visit;
import parindex.app.people.PeopleDeeds.Joined;
import parindex.app.people.PeoplePage.Filter;
import parindex.app.people.PeoplePage.Typed;

/// The list of people, and how somebody joins.
@Controller
class PeopleScreens {
    private static final Filter EVERYBODY = new Filter("", "", "", "");

    private final PeopleDesk desk;
    private final PeopleDeeds deeds;

    PeopleScreens(PeopleDesk desk, PeopleDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
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
        return switch (deeds.add(visit, typed)) {
            case Joined.Added(var invited) -> desk.handOut(visit, List.of(invited));
            case Joined.Not(var why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(visit, EVERYBODY, typed, visit.words().say(why));
            }
        };
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
