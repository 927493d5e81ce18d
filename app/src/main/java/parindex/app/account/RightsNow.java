package parindex.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import parindex.app.kit.storage.Tenant;
import parindex.app.kit.web.Person;

/// Works for the person of a request while it lasts: every transaction tells the database who asks.
final class RightsNow extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        try {
            if (authentication != null && authentication.getPrincipal() instanceof Person person && person.isIn()) {
                Tenant.enter(person.id());
            }
            chain.doFilter(request, response);
        } finally {
            Tenant.leave();
        }
    }
}
