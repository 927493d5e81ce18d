package parindex.app.kit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import parindex.app.kit.web.door.Exposure;
import parindex.app.kit.web.typed.Addresses;

/// Switches the language and returns to the page.
@Controller
class LanguageScreens {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Exposure exposure;

    LanguageScreens(Exposure exposure) {
        this.exposure = exposure;
    }

    @GetMapping("/language/{language}")
    String choose(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(Visits.LANGUAGE, language.equals("en") ? "en" : "vi")
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(exposure.encrypted())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (Addresses.isOwn(back) ? back : "/");
    }
}
