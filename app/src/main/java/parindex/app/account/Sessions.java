package parindex.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import parindex.app.kit.web.Person;

/// Signs a person in at a request, under a new word.
@Component
public class Sessions {
    private final SignedIn contexts;

    Sessions(SignedIn contexts) {
        this.contexts = contexts;
    }

    /// Signs a person in who gave everything that is asked for.
    public void enter(Person person, HttpServletRequest request, HttpServletResponse response) {
        SignedIn.proved(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.proved(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
