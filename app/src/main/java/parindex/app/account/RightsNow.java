package parindex.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import parindex.app.account.AccountStore.Account;
import parindex.app.kit.web.Person;

/// Looks at each request whether the account behind the session still is what it was: closed, or given another
/// password, it is signed out at once, wherever it was signed in.
final class RightsNow extends OncePerRequestFilter {
    private final AccountStore accounts;

    RightsNow(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Person person && !holds(person)) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean holds(Person person) {
        return accounts.find(person.id())
                .filter(Account::enabled)
                .filter(account -> account.version() == person.version())
                .isPresent();
    }
}
