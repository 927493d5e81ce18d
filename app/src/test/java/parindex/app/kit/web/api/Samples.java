package parindex.app.kit.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import parindex.app.kit.web.route.Routes.Route;

/// Bodies for every address of the interface, made from the records that they take.
///
/// @param mapping of addresses to methods
public record Samples(RequestMappingHandlerMapping mapping) {
    private static final String FORM = """
            --limit\r
            Content-Disposition: form-data; name="%s"\r
            \r
            x\r
            """;
    private static final String FILE = """
            --limit\r
            Content-Disposition: form-data; name="file"; filename="x.pdf"\r
            \r
            x\r
            --limit--\r
            """;

    /// What a request carries.
    public record Sample(String type, String body) {}

    private Optional<HandlerMethod> method(Route route) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(screen -> screen.getKey().getPatternValues().contains(route.pattern())
                        && screen.getKey().getMethodsCondition().getMethods().stream()
                                .anyMatch(method ->
                                        method.name().equals(route.method().name())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The type of the body of an address, nothing where it takes none.
    public Optional<Class<?>> type(Route route) {
        return method(route).stream()
                .flatMap(method -> Arrays.stream(method.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getParameterType())
                .findFirst();
    }

    private boolean isForm(Route route) {
        return method(route).stream()
                .flatMap(method -> Arrays.stream(method.getMethodParameters()))
                .anyMatch(parameter ->
                        parameter.getGenericParameterType().getTypeName().contains("MultipartFile"));
    }

    /// Something of the right kind for an address.
    public Sample of(Route route) {
        if (isForm(route)) {
            var fields = Stream.of("note", "unit", "title", "body")
                    .map(FORM::formatted)
                    .collect(Collectors.joining());
            return new Sample("multipart/form-data; boundary=limit", fields + FILE);
        }
        var type = type(route);
        if (type.filter(one -> one == byte[].class).isPresent()) {
            return new Sample("application/octet-stream", "x");
        }
        var body = type.filter(Class::isRecord).map(one -> json(one, "")).orElse("{}");
        return new Sample("application/json", body);
    }

    /// Something of the right kind for every field of a record.
    public static String json(Class<?> type, String more) {
        return Stream.concat(
                        Arrays.stream(type.getRecordComponents())
                                .map(part -> "\"%s\":%s".formatted(part.getName(), value(part))),
                        Stream.of(more).filter(part -> !part.isEmpty()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String value(RecordComponent part) {
        var type = part.getType();
        if (type == int.class || type == Integer.class || type == long.class) {
            return "2026";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true";
        }
        if (List.class.isAssignableFrom(type)) {
            return "[]";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "{}";
        }
        if (type.isEnum()) {
            return "\"" + type.getEnumConstants()[0] + "\"";
        }
        return type == UUID.class ? "\"" + new UUID(0, 0) + "\"" : "\"x\"";
    }
}
