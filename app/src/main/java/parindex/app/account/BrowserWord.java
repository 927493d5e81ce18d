package parindex.app.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import parindex.app.kit.web.door.Exposure;
import parindex.app.kit.web.typed.Word;

/// The one cookie that tells browsers apart: a random word, for this server alone. Before the sign-in it guards the
/// forms; at each sign-in it is changed.
@Component
public class BrowserWord {
    private static final String SET = BrowserWord.class.getName();

    private final Exposure exposure;

    BrowserWord(Exposure exposure) {
        this.exposure = exposure;
    }

    /// The word of a browser, the one just set before the one it sent.
    public Optional<Word> of(HttpServletRequest request) {
        return request.getAttribute(SET) instanceof Word word ? Optional.of(word) : sent(request);
    }

    private Optional<Word> sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElse(Stream.empty())
                .filter(cookie -> cookie.getName().equals(exposure.cookie()))
                .map(Cookie::getValue)
                .filter(Word::isOne)
                .map(Word::new)
                .findFirst();
    }

    /// Gives the browser a word; it forgets it when it is closed.
    void set(Word word, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(SET, word);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(word.text()).build().toString());
    }

    /// Takes the word away.
    void clear(HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(SET);
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("").maxAge(Duration.ZERO).build().toString());
    }

    /// Lax: a link in a mail finds its reader signed in, a form of another site does not.
    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(exposure.cookie(), value)
                .path("/")
                .httpOnly(true)
                .secure(exposure.encrypted())
                .sameSite("Lax");
    }
}
