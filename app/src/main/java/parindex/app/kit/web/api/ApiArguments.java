package parindex.app.kit.web.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import parindex.app.kit.web.api.Listed.Cursor;

/// Hands the version that a request names, and the part of a list it asks for, to those methods that want them.
final class ApiArguments implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seen.class || parameter.getParameterType() == Cursor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return parameter.getParameterType() == Seen.class ? seen(request) : cursor(request);
    }

    private static Seen seen(NativeWebRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH))
                .map(tag -> tag.replace("\"", "").strip())
                .filter(tag -> !tag.isEmpty())
                .map(Seen::new)
                .orElseThrow(() -> Refused.of(428, "version-wanted"));
    }

    private static Cursor cursor(NativeWebRequest request) {
        var limit = Optional.ofNullable(request.getParameter("limit"));
        if (limit.filter(text -> !text.matches("\\d{1,4}")).isPresent()) {
            throw Refused.of(400, "limit");
        }
        return new Cursor(
                request.getParameter("after"), limit.map(Integer::valueOf).orElse(null));
    }
}
