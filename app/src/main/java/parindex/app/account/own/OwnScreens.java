package parindex.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
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
import parindex.app.account.BrowserWord;
import parindex.app.account.SignIns;
import parindex.app.account.link.Links;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// The own account: name, address, places where one is signed in.
@Controller
class OwnScreens {
    private final Frames frames;
    private final OwnActions actions;
    private final OwnChange changes;
    private final SignIns signIns;
    private final BrowserWord browser;
    private final Links links;

    OwnScreens(
            Frames frames, OwnActions actions, OwnChange changes, SignIns signIns, BrowserWord browser, Links links) {
        this.frames = frames;
        this.actions = actions;
        this.changes = changes;
        this.signIns = signIns;
        this.browser = browser;
        this.links = links;
    }

    @GetMapping("/account")
    ModelAndView own(Visit visit, @RequestParam Optional<String> wrong, HttpServletRequest request) {
        return page(visit, wrong.map(any -> visit.words().say("password.wrong")).orElse(""), request);
    }

    @PostMapping("/account")
    ModelAndView change(
            Visit visit,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var refusal = changes.change(visit, shown, mail, password);
        if (refusal.isEmpty()) {
            return new ModelAndView("redirect:/account");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, visit.words().say(refusal.get()), request);
    }

    @PostMapping("/account/places/{id}/end")
    String end(Visit visit, @PathVariable UUID id) {
        if (!signIns.end(visit.signedIn().id(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/account";
    }

    private ModelAndView page(Visit visit, String refusal, HttpServletRequest request) {
        var person = visit.signedIn();
        var own = actions.own(person.id());
        var words = visit.words();
        var duties = person.duties().all().stream()
                .map(duty -> words.word("role.", duty.role()))
                .distinct()
                .toList();
        var page = new OwnPage(
                frames.open(visit, Section.NONE, "account.title"),
                refusal,
                own.name(),
                own.displayName(),
                own.mail().orElse(""),
                duties,
                own.hasFactor(),
                own.codesLeft(),
                places(visit, request),
                links.canSend());
        return new ModelAndView("account/own", "page", page);
    }

    private List<OwnPage.Line> places(Visit visit, HttpServletRequest request) {
        var here = browser.of(request);
        var figures = visit.words().figures();
        return signIns.places(visit.signedIn().id()).stream()
                .map(place -> new OwnPage.Line(
                        place.id().toString(),
                        place.browser(),
                        place.source(),
                        figures.time(place.started()),
                        figures.time(place.seen()),
                        here.filter(place::isOf).isPresent()))
                .toList();
    }
}
