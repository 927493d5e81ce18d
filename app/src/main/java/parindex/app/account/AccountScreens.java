package parindex.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;

/// Sign in, change the password, stay signed in.
@Controller
class AccountScreens {
    private final Frames frames;
    private final AccountActions actions;
    private final Sessions sessions;
    private final DemoDoor door;

    AccountScreens(Frames frames, AccountActions actions, Sessions sessions, DemoDoor door) {
        this.frames = frames;
        this.actions = actions;
        this.sessions = sessions;
        this.door = door;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(
            Visit visit,
            @RequestParam Optional<String> failed,
            @RequestParam Optional<Integer> wait,
            @RequestParam Optional<String> again,
            @RequestParam Optional<String> out,
            @RequestParam Optional<String> joined) {
        var words = visit.words();
        var said = failed.map(any -> words.say("sign-in.failed"))
                .or(() -> wait.map(seconds -> words.say("sign-in.wait", seconds)))
                .or(() -> again.map(any -> words.say("sign-in.again")))
                .or(() -> joined.map(any -> words.say("sign-in.joined")))
                .or(() -> out.map(any -> words.say("sign-in.out")))
                .orElse("");
        var page = new SignInPage(frames.bare(visit, "sign-in.title"), said, door.isOpen());
        return new ModelAndView("account/sign-in", "page", page);
    }

    @GetMapping("/demo/enter")
    String demonstration(@RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
        if (!door.opens(token, request.getRemoteAddr())) {
            return "redirect:/sign-in";
        }
        sessions.enter(actions.demonstration().person(), request, response);
        return "redirect:/";
    }

    @GetMapping("/account/password")
    ModelAndView password(Visit visit) {
        return password(visit, "");
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            Visit visit, PasswordForm form, HttpServletRequest request, HttpServletResponse response) {
        var fault = PasswordRule.fault(
                form.fresh(), form.repeated(), visit.signedIn().name());
        if (fault.isPresent()) {
            return password(visit, visit.words().say(fault.get(), PasswordRule.SHORTEST));
        }
        var changed = actions.changePassword(visit.signedIn(), form.old(), form.fresh());
        if (changed.isEmpty()) {
            return password(visit, visit.words().say("password.wrong"));
        }
        sessions.enter(changed.get().person(), request, response);
        return new ModelAndView("redirect:/");
    }

    /// What the form of a new password sends.
    record PasswordForm(
            @Nullable String oldPassword,
            @Nullable String newPassword,
            @Nullable String repeatedPassword) {
        String old() {
            return oldPassword == null ? "" : oldPassword;
        }

        String fresh() {
            return newPassword == null ? "" : newPassword;
        }

        String repeated() {
            return repeatedPassword == null ? "" : repeatedPassword;
        }
    }

    /// Keeps the session: a page asks when its reader says that he is still there.
    @GetMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {
        // asking is all it takes
    }

    private ModelAndView password(Visit visit, String fault) {
        var frame = frames.bare(visit, "password.title");
        var first = visit.signedIn().mustChange();
        return new ModelAndView(
                "account/password", "page", new PasswordPage(frame, fault, first, PasswordRule.SHORTEST));
    }
}
