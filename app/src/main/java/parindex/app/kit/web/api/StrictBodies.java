package parindex.app.kit.web.api;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// Bodies of programs hold everything that their record needs, at every depth.
@RestControllerAdvice
class StrictBodies extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        whole(body, "");
        return body;
    }

    private static void whole(@Nullable Object value, String at) {
        switch (value) {
            case null -> throw new Refused(400, "lacking", null, Map.of("at", at));
            case Record row -> {
                for (var component : row.getClass().getRecordComponents()) {
                    part(row, component, at);
                }
            }
            case Collection<?> list -> list.forEach(item -> whole(item, at));
            case Map<?, ?> map -> map.values().forEach(item -> whole(item, at));
            default -> {}
        }
    }

    private static void part(Record row, RecordComponent component, String at) {
        var value = value(row, component);
        if (value != null || !isOptional(component)) {
            whole(value, at.isEmpty() ? component.getName() : at + "." + component.getName());
        }
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            var read = component.getAccessor();
            read.setAccessible(true);
            return read.invoke(row);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }
}
