package parindex.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import parindex.app.kit.web.Person;

/// Where a visitor is sent who may not go on.
@Component
class Turned implements RequestRejectedHandler {
    private static final String SIGN_IN = "/sign-in";

    /// After a failed sign-in: back to the form, which says why.
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInPaused paused) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(paused.seconds()));
            response.sendRedirect(SIGN_IN + "?wait=" + paused.seconds());
        } else {
            response.sendRedirect(SIGN_IN + "?failed");
        }
    }

    /// Signed in, but not for this: one who must change the password is led to the form; anything else does not
    /// exist for him, unless it was his own form that was too old.
    void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (failure instanceof CsrfException) {
            tooOld(request, response);
        } else if (is(Person::awaitsCode)) {
            response.sendRedirect("/sign-in/code");
        } else if (is(Person::mustChange)) {
            response.sendRedirect("/account/password");
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private static void tooOld(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals(SIGN_IN)) {
            response.sendRedirect(SIGN_IN + "?again");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean is(Predicate<Person> what) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person && what.test(person);
    }

    /// Requests that no browser makes, and host names that nobody declared: a bare answer, no page.
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException requestRejected)
            throws IOException {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println("400");
    }
}
