package parindex.app.kit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.kit.web.route.Routes;
import parindex.app.kit.web.route.Routes.Route;
import parindex.app.kit.web.route.Who;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// What programs send: fields that nobody asked for, bodies that are none, and too much of everything. It is refused
/// with its place; nothing is changed, nothing breaks.
@ServerTest
@Tag("O-07")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodiesTest {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final List<String> FORBIDDEN = List.of(
            "state",
            "score",
            "points",
            "achieved",
            "role",
            "roles",
            "unit",
            "agency",
            "owner",
            "version",
            "id",
            "person",
            "by",
            "admin",
            "administrator",
            "enabled",
            "password",
            "sent_at",
            "sentAt",
            "stage",
            "host",
            "invented",
            "deadline",
            "duties",
            "__proto__");

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    RequestMappingHandlerMapping mapping;

    private final Map<Role, Ask> asking = new HashMap<>();

    @BeforeEach
    void make_what_is_asked_for() {
        people.province();
    }

    static Stream<Route> changes() {
        return Routes.ALL.stream()
                .filter(route -> route.pattern().startsWith("/api/v1/") && route.method() != HttpMethod.GET);
    }

    static Stream<Route> all() {
        return Routes.ALL.stream().filter(route -> route.pattern().startsWith("/api/v1/"));
    }

    /// Somebody who may open an address.
    private Ask who(Route route) {
        var role = Arrays.stream(Role.values())
                .filter(one -> !(route.who() instanceof Who.Holder holder)
                        || holder.right().belongsTo(one))
                .findFirst()
                .orElseThrow();
        return asking.computeIfAbsent(role, one -> Ask.as(visitors.as(one)));
    }

    private static String path(Route route) {
        return route.pattern()
                .substring("/api/v1".length())
                .replace("/units/{slug}", "/units/tinh-thu")
                .replaceAll("\\{(id|duty|use)}", NOBODY)
                .replaceAll("\\{\\w+}", "khong-co");
    }

    private Answer send(Route route, String body) {
        return who(route).send(route.method().name(), path(route), body, Map.of("If-Match", "\"1\""));
    }

    private Optional<Class<?>> body(Route route) {
        return new Samples(mapping).type(route);
    }

    private String journal() {
        var administrator = asking.computeIfAbsent(Role.ADMINISTRATOR, one -> Ask.as(visitors.as(one)));
        var lines = Ask.json(administrator.get("/journal?limit=1")).path("items");
        return lines.get(0).path("position").asString();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_field_that_nobody_asked_for_is_refused_by_its_name_and_nothing_is_changed(Route route) {
        var type = body(route).filter(one -> one != byte[].class);
        who(route);
        var before = journal();
        for (var name : FORBIDDEN) {
            var known = type.filter(Class::isRecord).stream()
                    .flatMap(one -> Arrays.stream(one.getRecordComponents()))
                    .anyMatch(part -> part.getName().equals(name));
            var isCell = type.filter(one -> one == String.class).isPresent();
            if (!known
                    && !(isCell
                            && List.of("state", "points", "score", "achieved").contains(name))) {
                var more = "\"" + name + "\":\"x\"";
                var sent = type.filter(Class::isRecord)
                        .map(one -> Samples.json(one, more))
                        .orElse("{" + more + "}");
                var answer = send(route, sent);
                assertThat(answer.status())
                        .as("%s %s %s", route, name, answer.body())
                        .isIn(400, 415);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                if (type.filter(Class::isRecord).isPresent()) {
                    assertThat(answer.body()).contains("\"code\":\"unreadable\"", "\"at\":\"" + name + "\"");
                }
            }
        }
        assertThat(journal()).as("nothing is changed").isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatever_comes_is_answered_and_never_breaks(Route route) {
        var deep = "[".repeat(100_000);
        var objects = "{\"a\":".repeat(2_000);
        var twice = body(route)
                .filter(Class::isRecord)
                .map(type -> Samples.json(type, "\"%s\":null".formatted(type.getRecordComponents()[0].getName())))
                .orElse("{\"state\":\"GIVEN\",\"state\":\"EMPTY\"}");
        var bodies = List.of(
                "", "null", "[]", "\"x\"", "1", "{", "{}}", "\u0000", "{\"a\":\"\ud800\"}", deep, objects, twice);
        bodies.forEach(body -> sound(route, send(route, body)));
        sound(route, send(route, "\"" + "x".repeat(300_000) + "\""));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_value_of_another_kind_is_refused(Route route) {
        var type = body(route).filter(Class::isRecord);
        type.ifPresent(record -> {
            for (var part : record.getRecordComponents()) {
                for (var wrong : List.of("{\"a\":1}", "[[1]]", "[null]", "1e400", "true", "-1.5")) {
                    var sent = Arrays.stream(record.getRecordComponents())
                            .map(one ->
                                    "\"%s\":%s".formatted(one.getName(), one.equals(part) ? wrong : Samples.value(one)))
                            .collect(Collectors.joining(",", "{", "}"));
                    var answer = send(route, sent);
                    sound(route, answer);
                    assertThat(answer.status()).as("%s %s", route, sent).isGreaterThanOrEqualTo(400);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void too_many_and_strange_parts_of_an_address_are_answered(Route route) {
        var many = IntStream.range(0, 10_000).mapToObj(at -> "p" + at + "=1").collect(Collectors.joining("&"));
        var some = IntStream.range(0, 700).mapToObj(at -> "q=" + at).collect(Collectors.joining("&"));
        var ask = who(route);
        tooLong(route, many);
        for (var query :
                List.of(some, "limit=0", "limit=x", "after=%00", "after=AAAA", "kind=x&q=%ff", "unit=a&unit=b")) {
            var answer = ask.send(route.method().name(), path(route) + "?" + query, "{}", Map.of("If-Match", "\"1\""));
            assertThat(answer.status()).as("%s %.60s", route, query).isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
        for (var word : List.of("%2e%2e", "a".repeat(2_000), "%f0%9f%92%a5", "1'--", "-1", "99999999999999999999")) {
            var strange = route.pattern().substring("/api/v1".length()).replaceAll("\\{\\w+}", word);
            var answer = ask.send(route.method().name(), strange, "{}", Map.of("If-Match", "\"" + word + "\""));
            assertThat(answer.status()).as("%s %.60s", route, word).isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    /// The server answers an address above its size and hangs up, without reading on: a slow reader finds the line cut
    /// before it has seen the answer. That it still serves is shown by whatever is asked next.
    private void tooLong(Route route, String query) {
        try {
            var answer = who(route).send(route.method().name(), path(route) + "?" + query, "{}", Map.of());
            assertThat(answer.status()).as(route.toString()).isBetween(400, 499);
        } catch (UncheckedIOException cut) {
            assertThat(cut.getCause()).isNotInstanceOf(HttpTimeoutException.class);
        }
    }

    private static void sound(Route route, Answer answer) {
        assertThat(answer.status()).as("%s %s", route, answer.body()).isLessThan(500);
        assertThat(answer.body()).as(route.toString()).doesNotContain("Exception", "\tat ");
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type"))
                    .as("%s %d", route, answer.status())
                    .startsWith("application/problem+json");
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() {
        var answer = asking.computeIfAbsent(Role.ADMINISTRATOR, one -> Ask.as(visitors.as(one)))
                .post("/people", "{\"name\":\"" + "x".repeat(400_000) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }
}
