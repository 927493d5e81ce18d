package parindex.app.account.own;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.AccountActions;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// Sets the second factor up, renews its recovery codes, takes it away. The secret stands on the page alone until a
/// code shows that a phone has it.
@Controller
class FactorScreens {
    private static final Qr NONE = new Qr(0, "");

    private final Frames frames;
    private final SecondFactor factor;
    private final AccountActions accounts;

    FactorScreens(Frames frames, SecondFactor factor, AccountActions accounts) {
        this.frames = frames;
        this.factor = factor;
        this.accounts = accounts;
    }

    @GetMapping("/account/second-factor")
    ModelAndView begin(Visit visit) {
        return page(visit, factor.fresh(), "");
    }

    @PostMapping("/account/second-factor")
    ModelAndView setUp(
            Visit visit,
            @RequestParam String secret,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response) {
        forbidden(visit);
        var codes = factor.setUp(visit.signedIn().id(), bytes(secret), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, secret, visit.words().say("code.wrong"));
        }
        return codes(visit, codes);
    }

    @PostMapping("/account/second-factor/codes")
    ModelAndView renew(Visit visit, @RequestParam(defaultValue = "") String password) {
        return accounts.isPassword(visit.signedIn().id(), password)
                ? codes(visit, factor.renewCodes(visit.signedIn().id()))
                : new ModelAndView("redirect:/account?wrong");
    }

    @PostMapping("/account/second-factor/remove")
    ModelAndView remove(Visit visit, @RequestParam(defaultValue = "") String password) {
        var person = visit.signedIn().id();
        if (!accounts.isPassword(person, password)) {
            return new ModelAndView("redirect:/account?wrong");
        }
        factor.remove(person, person);
        return new ModelAndView("redirect:/account");
    }

    /// Whoever comes by the demonstration link shares the account with others.
    private static void forbidden(Visit visit) {
        if (visit.signedIn().demonstration()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static byte[] bytes(String secret) {
        try {
            return Base32.decode(secret);
        } catch (IllegalArgumentException foreign) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(Visit visit, String secret, String refusal) {
        var name = URLEncoder.encode(visit.signedIn().name(), StandardCharsets.UTF_8);
        var address = "otpauth://totp/PAR%20INDEX:" + name + "?secret=" + secret + "&issuer=PAR%20INDEX";
        var frame = frames.open(visit, Section.NONE, "factor.title");
        return view(new FactorPage(frame, refusal, secret, address, Qr.of(address), List.of()));
    }

    private ModelAndView codes(Visit visit, List<String> codes) {
        return view(new FactorPage(frames.open(visit, Section.NONE, "factor.codes"), "", "", "", NONE, codes));
    }

    private static ModelAndView view(FactorPage page) {
        return new ModelAndView("account/factor", "page", page);
    }
}
