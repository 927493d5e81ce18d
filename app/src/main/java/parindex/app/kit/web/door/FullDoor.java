package parindex.app.kit.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import parindex.app.kit.storage.DiskRoom;

/// While the disk is nearly full the program can be read and nothing is written: 507 with a sentence, before the
/// database has to stop. Whoever keeps the program can still sign in and out.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class FullDoor extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final DiskRoom room;

    FullDoor(DiskRoom room) {
        this.room = room;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || Stream.of("/sign-in", "/sign-out", "/demo").anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!room.isFull()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.INSUFFICIENT_STORAGE.value());
        var isProgram = request.getRequestURI().startsWith("/api/");
        response.setContentType(isProgram ? "application/problem+json;charset=UTF-8" : "text/html;charset=UTF-8");
        response.getWriter().print(isProgram ? WebWording.FULL_PROBLEM : WebWording.FULL_PAGE);
    }
}
