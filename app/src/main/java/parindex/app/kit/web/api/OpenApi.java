package parindex.app.kit.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import parindex.app.kit.web.route.Routes;
import parindex.app.kit.web.route.Routes.Route;
import parindex.app.kit.web.route.Who;

/// The description of all addresses for programs as OpenAPI 3.1, made from the table of addresses, the methods that
/// answer them and the records that they take and give. Nothing of it is written by hand.
@Component
class OpenApi {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final RequestMappingHandlerMapping mapping;

    OpenApi(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /// The whole description, always in the same order.
    Map<String, Object> description() {
        var schemas = new Schemas();
        var paths = new TreeMap<String, Map<String, Object>>();
        Routes.ALL.stream()
                .filter(route -> route.pattern().startsWith(Api.ROOT))
                .forEach(route -> method(route)
                        .ifPresent(method -> paths.computeIfAbsent(route.pattern(), any -> new TreeMap<>())
                                .put(
                                        route.method().name().toLowerCase(Locale.ROOT),
                                        operation(route, method, schemas))));
        var description = new LinkedHashMap<String, Object>();
        description.put("openapi", "3.1.0");
        description.put("info", Map.of("title", "parindex", "version", "1"));
        description.put("jsonSchemaDialect", "https://spec.openapis.org/oas/3.1/dialect/base");
        description.put("security", List.of(Map.of("session", List.of())));
        description.put("paths", paths);
        description.put("components", components(schemas));
        return description;
    }

    private static Map<String, Object> components(Schemas schemas) {
        var components = new LinkedHashMap<String, Object>();
        components.put("schemas", schemas.all());
        components.put("responses", Map.of("Problem", problem()));
        components.put(
                "securitySchemes",
                Map.of("session", new TreeMap<>(Map.of("type", "apiKey", "in", "cookie", "name", "SID"))));
        return components;
    }

    private static Map<String, Object> problem() {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("description", "Why it was not done (RFC 9457): a code that stays, a sentence for people.");
        problem.put("content", Map.of("application/problem+json", Map.of("schema", Schemas.PROBLEM)));
        return problem;
    }

    private Optional<HandlerMethod> method(Route route) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(screen -> screen.getKey().getPatternValues().contains(route.pattern())
                        && screen.getKey().getMethodsCondition().getMethods().stream()
                                .anyMatch(method ->
                                        method.name().equals(route.method().name())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, Object> operation(Route route, HandlerMethod method, Schemas schemas) {
        var asked = new Parameters(method, schemas);
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", id(route));
        Optional.ofNullable(method.getMethodAnnotation(Told.class))
                .ifPresent(told -> operation.put("summary", told.value()));
        operation.put("description", "Open to: " + who(route.who()) + ".");
        if (route.who() == Who.Anybody.EVERYONE) {
            operation.put("security", List.of());
        }
        var parameters = new ArrayList<Map<String, Object>>();
        VARIABLE.matcher(route.pattern())
                .results()
                .forEach(found -> parameters.add(Parameters.parameter("path", found.group(1), true)));
        parameters.addAll(asked.all());
        if (route.method() != HttpMethod.GET) {
            parameters.add(Parameters.parameter("header", "X-CSRF-Token", true));
        }
        if (route.method() == HttpMethod.POST) {
            parameters.add(Parameters.parameter("header", "Idempotency-Key", true));
        }
        operation.put("parameters", parameters);
        asked.body().ifPresent(body -> operation.put("requestBody", body));
        operation.put("responses", responses(method, schemas));
        return operation;
    }

    private static Map<String, Object> responses(HandlerMethod method, Schemas schemas) {
        var done = new LinkedHashMap<String, Object>();
        done.put("description", "Done.");
        done.put(
                "content",
                Map.of(
                        "application/json",
                        Map.of("schema", schemas.of(method.getMethod().getGenericReturnType()))));
        var responses = new LinkedHashMap<String, Object>();
        responses.put("2XX", done);
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private static String id(Route route) {
        var words = route.pattern().substring(Api.ROOT.length()).replaceAll("[^A-Za-z0-9]+", "-");
        return (route.method().name().toLowerCase(Locale.ROOT) + "-" + words).replaceAll("-$", "");
    }

    private static String who(Who who) {
        return switch (who) {
            case Who.Anybody any -> any.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Who.Holder holder ->
                holder.right().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
