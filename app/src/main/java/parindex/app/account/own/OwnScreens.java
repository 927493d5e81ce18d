package parindex.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.AccountActions;
import parindex.app.account.BrowserWord;
import parindex.app.account.SignIns;
import parindex.app.account.link.Links;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.language.Fold;

/// The own account: name, address, places where one is signed in.
@Controller
class OwnScreens {
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[a-z0-9.-]{1,180}\\.[a-z0-9-]{2,}");

    private final Frames frames;
    private final OwnActions actions;
    private final AccountActions accounts;
    private final SignIns signIns;
    private final BrowserWord browser;
    private final Links links;

    OwnScreens(
            Frames frames,
            OwnActions actions,
            AccountActions accounts,
            SignIns signIns,
            BrowserWord browser,
            Links links) {
        this.frames = frames;
        this.actions = actions;
        this.accounts = accounts;
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
        var refusal = refusal(visit, shown, mail.strip().toLowerCase(Locale.ROOT), password);
        if (refusal.isEmpty()) {
            return new ModelAndView("redirect:/account");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, visit.words().say(refusal.get()), request);
    }

    /// Key of the sentence why not; nothing when it was done.
    private Optional<String> refusal(Visit visit, String shown, String mail, String password) {
        var person = visit.signedIn();
        if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
            return Optional.of("account.mail.bad");
        }
        // By mail a new password can be asked for, so another address takes the present one.
        var before = actions.own(person.id()).mail().orElse("");
        if (!before.equals(mail) && !accounts.isPassword(person.id(), password)) {
            return Optional.of("password.wrong");
        }
        var name = Fold.printable(shown);
        var address = Optional.of(mail).filter(text -> !text.isEmpty());
        return actions.change(person.id(), name, address) ? Optional.empty() : Optional.of("account.mail.taken");
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
