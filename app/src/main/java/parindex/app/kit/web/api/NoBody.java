package parindex.app.kit.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Where nothing is to be said, nothing but `{}` is taken: no field is ignored in silence.
final class NoBody implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request instanceof ReadRequest read
                && Arrays.stream(method.getMethodParameters()).noneMatch(NoBody::takes)
                && !isEmpty(read)) {
            throw Refused.of(400, "no-body");
        }
        return true;
    }

    private static boolean takes(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class);
    }

    private static boolean isEmpty(ReadRequest read) {
        var text = new String(read.body(), StandardCharsets.UTF_8).strip();
        return text.isEmpty() || text.equals("{}");
    }
}
