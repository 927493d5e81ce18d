package parindex.app.kit.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import parindex.app.kit.web.api.Listed.Cursor;

/// What a method that answers a program takes, read from its parameters.
final class Parameters {
    private static final Map<String, Object> BYTES = Map.of("type", "string", "format", "binary");

    private final List<MethodParameter> parameters;
    private final Schemas schemas;
    private final boolean isChange;

    Parameters(HandlerMethod method, Schemas schemas) {
        this.isChange = method.hasMethodAnnotation(PutMapping.class);
        this.parameters = Arrays.stream(method.getMethodParameters())
                .map(parameter -> {
                    parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                    return parameter;
                })
                .toList();
        this.schemas = schemas;
    }

    static Map<String, Object> parameter(String in, String name, boolean needed) {
        return parameter(in, name, needed, Map.of("type", "string"));
    }

    private static Map<String, Object> parameter(String in, String name, boolean needed, Map<String, Object> schema) {
        var parameter = new LinkedHashMap<String, Object>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", needed);
        parameter.put("schema", schema);
        return parameter;
    }

    /// Parameters of the query and headers.
    List<Map<String, Object>> all() {
        var all = new ArrayList<Map<String, Object>>();
        for (var parameter : parameters) {
            if (parameter.getParameterType() == Seen.class) {
                all.add(parameter("header", "If-Match", true));
            } else if (parameter.getParameterType() == Cursor.class) {
                all.add(parameter("query", "after", false));
                all.add(parameter("query", "limit", false, Map.of("type", "integer", "minimum", 1, "maximum", 200)));
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                for (var part : parameter.getParameterType().getRecordComponents()) {
                    all.add(parameter(
                            "query",
                            part.getName(),
                            !StrictBodies.isOptional(part),
                            schemas.of(part.getGenericType())));
                }
            } else if (!isMultipart() && parameter.hasParameterAnnotation(RequestParam.class)) {
                all.add(parameter("query", name(parameter), isNeeded(parameter), schemas.of(type(parameter))));
            }
        }
        return all;
    }

    /// What the body is, nothing where there is none.
    Optional<Map<String, Object>> body() {
        if (isMultipart()) {
            return Optional.of(body("multipart/form-data", form()));
        }
        if (isPiece()) {
            return Optional.of(body("application/octet-stream", BYTES));
        }
        return parameters.stream()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .map(parameter -> parameter.getParameterType() == byte[].class
                        ? body("application/octet-stream", BYTES)
                        : body("application/json", schemas.sent(parameter.getParameterType())));
    }

    private static Map<String, Object> body(String type, Map<String, Object> schema) {
        var body = new LinkedHashMap<String, Object>();
        body.put("required", true);
        body.put("content", Map.of(type, Map.of("schema", schema)));
        return body;
    }

    private Map<String, Object> form() {
        var properties = new LinkedHashMap<String, Object>();
        var needed = new ArrayList<String>();
        parameters.stream()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .forEach(parameter -> {
                    properties.put(name(parameter), isFile(parameter) ? BYTES : Map.of("type", "string"));
                    if (isNeeded(parameter)) {
                        needed.add(name(parameter));
                    }
                });
        var form = new LinkedHashMap<String, Object>();
        form.put("type", "object");
        form.put("properties", properties);
        form.put("required", needed);
        return form;
    }

    /// A change that reads the request itself takes bytes as they come.
    private boolean isPiece() {
        return isChange
                && parameters.stream().anyMatch(parameter -> parameter.getParameterType() == HttpServletRequest.class);
    }

    private boolean isMultipart() {
        return parameters.stream().anyMatch(Parameters::isFile);
    }

    private static boolean isFile(MethodParameter parameter) {
        return parameter.getGenericParameterType().getTypeName().contains(MultipartFile.class.getName());
    }

    private static boolean isNeeded(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null
                && asked.required()
                && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && parameter.getParameterType() != Optional.class;
    }

    private static java.lang.reflect.Type type(MethodParameter parameter) {
        return parameter.getGenericParameterType();
    }

    private static String name(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterName()).orElseThrow();
    }
}
