package parindex.app.kit.web.door;

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
    private final long patience;
    private final long patienceOfPrograms;

    BusyDoor(
            @Value("${parindex.at-once:8}") int atOnce,
            @Value("${parindex.waiting:40}") int waiting,
            @Value("${parindex.patience:800}") long patience,
            @Value("${parindex.patience.programs:80}") long patienceOfPrograms) {
        this.pages = new Admission(atOnce, waiting);
        this.uploads = new Admission(UPLOADS, UPLOADS_WAITING);
        this.patience = patience;
        this.patienceOfPrograms = patienceOfPrograms;
    }

    /// Files that pages load cost nothing.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isLarge = request.getContentLengthLong() > SMALL;
        var door = isLarge ? uploads : pages;
        if (!door.enter(isLarge ? UPLOADS_PATIENCE : patience(request))) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            door.leave();
        }
    }

    /// A program comes again by itself, and soon; a person would have to look at a page that says so.
    private long patience(HttpServletRequest request) {
        return isProgram(request) ? patienceOfPrograms : patience;
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /// The moments are spread, so that not all come again together.
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wait = SOONEST + ThreadLocalRandom.current().nextInt(SPREAD);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        response.setHeader(HttpHeaders.CONNECTION, "close");
        var isProgram = isProgram(request);
        response.setContentType(isProgram ? "application/problem+json;charset=UTF-8" : "text/html;charset=UTF-8");
        response.getWriter().print(isProgram ? WebWording.BUSY_PROBLEM : WebWording.BUSY_PAGE.formatted(wait));
    }
}
