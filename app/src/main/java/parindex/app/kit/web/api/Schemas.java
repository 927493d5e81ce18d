package parindex.app.kit.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/// Schemas of the records that programs send and read. What is sent has no fields beside those of its record.
final class Schemas {
    /// A refusal.
    static final Map<String, Object> PROBLEM = problem();

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    private final Map<String, Object> all = new TreeMap<>();

    private static Map<String, Object> problem() {
        var properties = new LinkedHashMap<String, Object>();
        List.of("type", "title", "code", "detail").forEach(name -> properties.put(name, Map.of("type", "string")));
        properties.put("status", Map.of("type", "integer"));
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "object");
        problem.put("properties", properties);
        problem.put("required", List.of("type", "title", "status", "code"));
        return problem;
    }

    /// Every schema by its name.
    Map<String, Object> all() {
        return all;
    }

    /// The schema of a record that is sent.
    Map<String, Object> sent(Class<?> type) {
        if (!type.isRecord()) {
            return Map.of("type", "object");
        }
        var schema = record(type, Map.of());
        schema.put("additionalProperties", false);
        return named(name(type) + ".Sent", schema);
    }

    /// The schema of any type.
    Map<String, Object> of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> generic(generic);
            case WildcardType any -> Map.of();
            case Class<?> plain -> plain(plain);
            default -> Map.of();
        };
    }

    private Map<String, Object> generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var first = type.getActualTypeArguments()[0];
        if (raw == ResponseEntity.class) {
            return of(first);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return ordered("type", "array", "items", of(first));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return ordered("type", "object", "additionalProperties", of(type.getActualTypeArguments()[1]));
        }
        if (raw == Listed.class) {
            var name = first instanceof Class<?> row ? name(row) : first.getTypeName();
            return named(name + ".Listed", record(raw, Map.of("T", first)));
        }
        return Map.of();
    }

    private Map<String, Object> plain(Class<?> type) {
        if (type.isRecord()) {
            var name = name(type);
            if (!all.containsKey(name)) {
                all.put(name, Map.of());
                all.put(name, record(type, Map.of()));
            }
            return Map.of("$ref", "#/components/schemas/" + name);
        }
        if (type.isEnum()) {
            return ordered(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (WHOLE.contains(type)) {
            return Map.of("type", "integer");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == UUID.class) {
            return ordered("type", "string", "format", "uuid");
        }
        return type == String.class ? Map.of("type", "string") : Map.of();
    }

    private Map<String, Object> record(Class<?> type, Map<String, Type> bound) {
        var properties = new LinkedHashMap<String, Object>();
        var needed = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), of(bound(component, bound)));
            if (!StrictBodies.isOptional(component)) {
                needed.add(component.getName());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", needed);
        return schema;
    }

    private static Type bound(RecordComponent component, Map<String, Type> bound) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof TypeVariable<?> variable) {
            var item = bound.getOrDefault(variable.getName(), Object.class);
            return new Items(item);
        }
        return component.getGenericType();
    }

    /// A list of something.
    private record Items(Type item) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {item};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @org.jspecify.annotations.Nullable Type getOwnerType() {
            return null;
        }
    }

    private Map<String, Object> named(String name, Map<String, Object> schema) {
        all.put(name, schema);
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> ordered(String key, Object value, String other, Object second) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put(key, value);
        schema.put(other, second);
        return schema;
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
    }
}
