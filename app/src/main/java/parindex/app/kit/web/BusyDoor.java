package parindex.app.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses early what the server could not answer in time: 503 with the seconds after which to come again, before any
/// database or hash is touched. Large bodies, which take as long as their sender's line, have places of their own, so
/// that they cannot fill those of the others.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class BusyDoor extends OncePerRequestFilter {
    private static final int SMALL = 64 * 1024;
    private static final int UPLOADS = 32;
    private static final int UPLOADS_WAITING = 200;
    private static final long UPLOADS_PATIENCE = 5_000;
    private static final int SOONEST = 2;
    private static final int SPREAD = 6;

    private final Admission pages;
    private final Admission uploads;

    BusyDoor(
            @Value("${parindex.at-once:8}") int atOnce,
            @Value("${parindex.waiting:40}") int waiting,
            @Value("${parindex.patience:80}") long patienceMillis) {
        this.pages = new Admission(atOnce, waiting, patienceMillis);
        this.uploads = new Admission(UPLOADS, UPLOADS_WAITING, UPLOADS_PATIENCE);
    }

    /// Files that pages load cost nothing.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = request.getContentLengthLong() > SMALL ? uploads : pages;
        if (!door.enter()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            door.leave();
        }
    }

    /// The moments are spread, so that not all come again together.
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wait = SOONEST + ThreadLocalRandom.current().nextInt(SPREAD);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        response.setHeader(HttpHeaders.CONNECTION, "close");
        var isProgram = request.getRequestURI().startsWith("/api/");
        response.setContentType(isProgram ? "application/problem+json;charset=UTF-8" : "text/html;charset=UTF-8");
        response.getWriter().print(isProgram ? WebWording.BUSY_PROBLEM : WebWording.BUSY_PAGE.formatted(wait));
    }
}
