package parindex.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import parindex.app.account.SignIns.Origin;
import parindex.app.kit.web.Person;

/// Finds at each request who sent it, with the account and the duties as they are now: closed, given another password,
/// or relieved of a duty, it counts at once, wherever he was signed in.
@Component
class SignedIn implements SecurityContextRepository {
    private static final String FOUND = SignedIn.class.getName();

    /// Sent with what a page asks by itself: it does not make the time until the sign-out longer.
    private static final String BACKGROUND = "X-Background";

    private static final String PROVED = FOUND + ".proved";

    private final SignIns signIns;
    private final BrowserWord browser;

    SignedIn(SignIns signIns, BrowserWord browser) {
        this.signIns = signIns;
        this.browser = browser;
    }

    /// Somebody whose right to come in is proved.
    static Authentication proved(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder both) {
        return context(both.getRequest());
    }

    @Override
    public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
            HttpServletRequest request) {
        return new Deferred(() -> context(request));
    }

    private SecurityContext context(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        person(request).map(SignedIn::proved).ifPresent(context::setAuthentication);
        return context;
    }

    /// Once a request, also when an error page follows.
    private Optional<Person> person(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Optional<?> known) {
            return known.map(Person.class::cast);
        }
        request.setAttribute(FOUND, Optional.empty()); // the error page of a silent database does not ask it again
        var counts = request.getHeader(BACKGROUND) == null;
        var found = browser.of(request).flatMap(word -> signIns.person(word, counts));
        request.setAttribute(FOUND, found);
        return found;
    }

    /// At a sign-in: a new word for the browser. At a sign-out: none.
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        browser.of(request).ifPresent(signIns::close);
        request.removeAttribute(FOUND);
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof Person person) {
            var agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT))
                    .orElse("");
            browser.set(
                    signIns.open(person.id(), isProved(request), Origin.of(request.getRemoteAddr(), agent)),
                    request,
                    response);
        } else {
            browser.clear(request, response);
        }
    }

    /// This request gave the code of the second factor.
    static void proved(HttpServletRequest request) {
        request.setAttribute(PROVED, true);
    }

    private static boolean isProved(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(PROVED));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request).isPresent();
    }

    /// Asks for the person when somebody wants to know, and once.
    private static final class Deferred implements org.springframework.security.core.context.DeferredSecurityContext {
        private final java.util.function.Supplier<SecurityContext> source;
        private @org.jspecify.annotations.Nullable SecurityContext context;

        Deferred(java.util.function.Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            var known = context;
            if (known == null) {
                known = source.get();
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
