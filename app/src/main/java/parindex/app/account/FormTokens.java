package parindex.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import parindex.app.kit.web.typed.Word;

/// Protects forms against other sites: the hidden field (or the header, where a script asks) is made from the word of
/// the browser's cookie, which no other site can read. Nothing of it is kept on the server.
@Component
class FormTokens implements CsrfTokenRepository {
    private static final String FRESH = FormTokens.class.getName();
    private static final String HEADER = "X-CSRF-Token";
    private static final String FIELD = "_csrf";

    private final BrowserWord browser;

    FormTokens(BrowserWord browser) {
        this.browser = browser;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var word = Word.fresh();
        request.setAttribute(FRESH, word);
        return token(word);
    }

    /// A token is taken away with the word it was made from, at sign-in and sign-out; here only a new word is set.
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(FRESH) instanceof Word word && !response.isCommitted()) {
            browser.set(word, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return browser.of(request).map(FormTokens::token).orElse(null);
    }

    private static CsrfToken token(Word word) {
        return new DefaultCsrfToken(HEADER, FIELD, word.derived("form"));
    }
}
