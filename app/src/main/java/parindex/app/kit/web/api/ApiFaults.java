package parindex.app.kit.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import parindex.app.kit.web.Visits;
import parindex.app.kit.web.error.Problem;
import parindex.formats.BadInput;
import tools.jackson.core.JacksonException;

/// What cannot be read of the request of a program, said with its place.
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {
    private final Visits visits;

    ApiFaults(Visits visits) {
        this.visits = visits;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refused refused, HttpServletRequest request) {
        var said = refused.said(visits.of(request).words());
        return Problem.of(refused.status(), refused.code(), said, refused.more());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(
            HttpMessageNotReadableException failure, HttpServletRequest request) {
        return refused(new Refused(400, "unreadable", null, Map.of("at", at(failure.getCause()))), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> mistyped(
            MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        return refused(new Refused(400, "parameter", null, Map.of("at", failure.getName())), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> lacking(ServletRequestBindingException failure, HttpServletRequest request) {
        return refused(Refused.of(400, "parameter"), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> bad(BadInput failure, HttpServletRequest request) {
        return refused(new Refused(422, "not-read", failure.said(), Map.of()), request);
    }

    /// Where in the body, as `dates.opening` or `items.0`.
    private static String at(@org.jspecify.annotations.Nullable Throwable cause) {
        return cause instanceof JacksonException failure
                ? failure.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getPropertyName())
                        .collect(Collectors.joining("."))
                : "";
    }
}
