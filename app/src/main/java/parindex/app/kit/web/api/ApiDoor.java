package parindex.app.kit.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import parindex.app.kit.web.Visits;
import parindex.app.kit.web.error.Problem;

/// Before every change that a program asks for: its body is no larger than it may be, and what has a key is done
/// once. It stands behind the table of rights, so strangers learn nothing here.
@Component
class ApiDoor extends OncePerRequestFilter {
    private static final int LARGEST = 256 * 1024;
    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    private final Visits visits;
    private final Once once;

    ApiDoor(Visits visits, Once once) {
        this.visits = visits;
        this.once = once;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(Api.ROOT)
                || HttpMethod.GET.matches(request.getMethod())
                || HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var read = read(request);
            if (HttpMethod.POST.matches(request.getMethod()) && !isTakenUp(request)) {
                once.answer(read, response, chain);
            } else {
                chain.doFilter(read, response);
            }
        } catch (Refused refused) {
            var said = refused.said(visits.of(request).words());
            Problem.write(response, refused.status(), refused.code(), said);
        }
    }

    /// Pieces of documents and signed files are large and have limits of their own; they are not held in memory.
    private static HttpServletRequest read(HttpServletRequest request) throws IOException {
        var type = String.valueOf(request.getContentType());
        var isFile = type.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        if (type.startsWith("multipart/") || isPiece(request)) {
            return request;
        }
        var most = isFile ? LARGEST_FILE : LARGEST;
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge();
        }
        return new ReadRequest(request, body);
    }

    /// An upload is begun under the key of its request and answers how far it has come, each time anew.
    private static boolean isTakenUp(HttpServletRequest request) {
        return request.getRequestURI().equals(Api.ROOT + "evidence/uploads");
    }

    private static boolean isPiece(HttpServletRequest request) {
        return HttpMethod.PUT.matches(request.getMethod())
                && request.getRequestURI().startsWith(Api.ROOT + "evidence/uploads/");
    }

    private static Refused tooLarge() {
        return Refused.of(413, "too-large");
    }
}
