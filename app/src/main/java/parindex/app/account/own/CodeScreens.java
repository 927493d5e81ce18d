package parindex.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.Sessions;
import parindex.app.account.SignInThrottle;
import parindex.app.account.SignInThrottle.Attempt;
import parindex.app.account.WayBack;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;

/// The second step of a sign-in.
@Controller
class CodeScreens {
    private final Frames frames;
    private final SecondFactor factor;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final WayBack back;

    CodeScreens(Frames frames, SecondFactor factor, SignInThrottle throttle, Sessions sessions, WayBack back) {
        this.frames = frames;
        this.factor = factor;
        this.throttle = throttle;
        this.sessions = sessions;
        this.back = back;
    }

    @GetMapping("/sign-in/code")
    ModelAndView ask(Visit visit) {
        return visit.signedIn().awaitsCode() ? page(visit, "") : new ModelAndView("redirect:/");
    }

    @PostMapping("/sign-in/code")
    ModelAndView enter(
            Visit visit,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = visit.signedIn();
        if (!person.awaitsCode()) {
            return new ModelAndView("redirect:/");
        }
        // One count a person, wherever he types: here the password was right, so nobody else can use it up.
        var attempt = new Attempt("code " + person.id(), "");
        var pause = throttle.pause(attempt);
        if (!pause.isZero()) {
            return refused(visit, visit.words().say("sign-in.wait", seconds(pause)), response);
        }
        if (!factor.proves(person.id(), code)) {
            throttle.failed(attempt);
            return refused(visit, visit.words().say("code.wrong"), response);
        }
        throttle.succeeded(attempt);
        sessions.enter(person, request, response);
        return new ModelAndView("redirect:" + back.take(request, response));
    }

    private static long seconds(Duration pause) {
        return pause.toSeconds() + 1;
    }

    private ModelAndView refused(Visit visit, String said, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, said);
    }

    private ModelAndView page(Visit visit, String said) {
        return new ModelAndView("account/code", "page", new CodePage(frames.bare(visit, "code.title"), said));
    }
}
