package parindex.app.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import parindex.app.kit.web.door.Exposure;
import parindex.app.kit.web.typed.Addresses;

/// Who is not signed in is sent to the form, and after it to the page he asked for.
@Component
public class WayBack implements AuthenticationEntryPoint {
    private static final String COOKIE = "back";
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final String INTERFACE = "/api/";

    private final Exposure exposure;

    WayBack(Exposure exposure) {
        this.exposure = exposure;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (path.startsWith(INTERFACE)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        if (HttpMethod.GET.matches(request.getMethod()) && !path.equals("/") && Addresses.isOwn(path)) {
            keep(URLEncoder.encode(path, StandardCharsets.UTF_8), KEPT, response);
        }
        response.sendRedirect("/sign-in");
    }

    /// The page that was asked for before the sign-in, then forgotten; else the first page.
    public String take(HttpServletRequest request, HttpServletResponse response) {
        var back = Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElse(Stream.empty())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .filter(Addresses::isOwn)
                .findFirst();
        if (back.isPresent()) {
            keep("", Duration.ZERO, response);
        }
        return back.orElse("/");
    }

    private void keep(String value, Duration time, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(time)
                .httpOnly(true)
                .secure(exposure.encrypted())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
