package parindex.app.account.link;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.PasswordRule;
import parindex.app.account.link.LinkStore.Holder;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;

/// Come in by a one-time link, or ask for one.
@Controller
class LinkScreens {
    private final Frames frames;
    private final Links links;

    LinkScreens(Frames frames, Links links) {
        this.frames = frames;
        this.links = links;
    }

    @GetMapping("/join/{token}")
    ModelAndView join(Visit visit, @PathVariable String token, HttpServletResponse response) {
        return links.find(token).map(holder -> page(visit, token, holder, "")).orElseGet(() -> over(visit, response));
    }

    @PostMapping("/join/{token}")
    ModelAndView enter(
            Visit visit,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String repeatedPassword,
            HttpServletResponse response) {
        var holder = links.find(token);
        if (holder.isEmpty()) {
            return over(visit, response);
        }
        var fault =
                PasswordRule.fault(newPassword, repeatedPassword, holder.get().name());
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, token, holder.get(), visit.words().say(fault.get(), PasswordRule.SHORTEST));
        }
        return links.enter(token, holder.get(), newPassword)
                ? new ModelAndView("redirect:/sign-in?joined")
                : over(visit, response);
    }

    @GetMapping("/reset")
    ModelAndView reset(Visit visit) {
        return reset(visit, false);
    }

    /// The same answer whoever is named.
    @PostMapping("/reset")
    ModelAndView ask(Visit visit, @RequestParam(defaultValue = "") String name) {
        if (links.canSend()) {
            links.sendReset(name);
        }
        return reset(visit, true);
    }

    private ModelAndView reset(Visit visit, boolean sent) {
        return new ModelAndView(
                "account/reset", "page", new ResetPage(frames.bare(visit, "reset.title"), sent, links.canSend()));
    }

    private ModelAndView page(Visit visit, String token, Holder holder, String fault) {
        var joining = holder.purpose() == Purpose.JOIN;
        var frame = frames.bare(visit, joining ? "join.title" : "reset.title");
        return new ModelAndView(
                "account/join",
                "page",
                new LinkPage(frame, token, holder.name(), fault, joining, PasswordRule.SHORTEST));
    }

    /// The same answer for what was used, ran out, or never was.
    private ModelAndView over(Visit visit, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return new ModelAndView(
                "account/join", "page", new LinkPage(frames.bare(visit, "join.title"), "", "", "", true, 0));
    }
}
