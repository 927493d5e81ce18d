package parindex.app.kit.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.kit.web.door.SafeHeaders;
import parindex.app.kit.web.route.Routes.Route;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Every address of the program, opened by everybody: who gets in, and with which headers.
@ServerTest
@Tag("O-07")
class RoutesTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    RequestMappingHandlerMapping mapping;

    static Stream<Route> routes() {
        return Routes.ALL.stream();
    }

    @Autowired
    PeopleFixture people;

    @BeforeEach
    void make_what_is_opened() {
        people.province();
    }

    @Test
    void every_screen_stands_in_the_table() {
        var mapped = new TreeSet<String>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(screen -> screen.getPatternValues()
                        .forEach(pattern -> screen.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method + " " + pattern))));
        var table = new TreeSet<String>();
        Routes.ALL.forEach(route -> table.add(route.method() + " " + route.pattern()));
        table.add("GET /assets/{address}");
        table.removeAll(java.util.List.of("POST /sign-in", "POST /sign-out"));
        assertThat(mapped)
                .as("a screen that is not in Routes.ALL is closed to everyone: add its line there")
                .isEqualTo(table);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobody_gets_in_who_may_not(Route route) {
        var answer = open(visitors.anonymous(), route);
        if (route.who() == Who.Anybody.EVERYONE) {
            assertThat(answer.status()).isNotIn(401, 500);
        } else if (route.method() != HttpMethod.GET) {
            assertThat(answer.status()).isEqualTo(403);
        } else if (route.pattern().startsWith("/api/")) {
            assertThat(answer.status()).isEqualTo(401);
        } else {
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.location()).isEqualTo("/sign-in");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void the_administrator_gets_in_but_never_without_the_token_of_a_form(Route route) {
        var answer = open(visitors.signedIn(), route);
        if (route.method() != HttpMethod.GET) {
            assertThat(answer.status()).isIn(302, 403);
            assertThat(answer.location()).isIn("", "/sign-in?again");
        } else if (isForAdministrators(route) && !isAbsentHere(route)) {
            assertThat(answer.status()).isIn(200, 204, 302);
        } else {
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    /// What is opened of these is not there.
    private static boolean isAbsentHere(Route route) {
        return java.util.stream.Stream.of(
                        "{round}",
                        "/admin/people/{id}",
                        "/api/v1/people/{id}",
                        "/notices/{id}",
                        "/tables/{id}",
                        "/join/{token}")
                .anyMatch(route.pattern()::contains);
    }

    private static boolean isForAdministrators(Route route) {
        return !(route.who() instanceof Who.Holder holder) || holder.right().belongsTo(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void every_answer_carries_the_safe_headers(Route route) {
        assertSafe(open(visitors.anonymous(), route));
        assertSafe(open(visitors.signedIn(), route));
    }

    @Test
    void what_is_not_in_the_table_does_not_exist_and_is_as_safe() {
        var visitor = visitors.signedIn();
        for (var path : java.util.List.of("/nothing", "/error", "/actuator", "/rounds/1999/units/nowhere")) {
            var answer = visitor.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertSafe(answer);
        }
    }

    private static Answer open(Visitor visitor, Route route) {
        var path = route.pattern()
                .replace("/units/{slug}", route.pattern().startsWith("/rounds") ? "/units/{slug}" : "/units/tinh-thu")
                .replace("{round}", "khong-co")
                .replace("{unit}", "khong-co")
                .replace("{year}", "2020")
                .replace("{slug}", "dak-nong")
                .replace("{code}", "1")
                .replace("{kind}", "report")
                .replace("{language}", "vi")
                .replace("{table}", "losses")
                .replace("{kind}", "report")
                .replace("{tab}", "content")
                .replace("{set}", "template-department")
                .replace("{form}", "json")
                .replace("{id}", "00000000-0000-0000-0000-000000000000")
                .replaceAll("\\{\\w+}", "absent");
        if (route.method() == HttpMethod.POST) {
            return visitor.post(path, Map.of());
        }
        if (route.method() != HttpMethod.GET) {
            return visitor.send(route.method().name(), path, "", Map.of());
        }
        return visitor.get(path.equals("/demo/enter") ? path + "?token=wrong" : known(visitor, path));
    }

    /// Uploads have numbers that only the server knows.
    private static String known(Visitor visitor, String path) {
        if (path.startsWith("/criteria/compare/")) {
            return path + "?before=template-department-2025&after=template-department";
        }
        if (path.startsWith("/criteria/drafts/")) {
            var draft = draft(visitor);
            return draft.isEmpty() ? path : path.replaceFirst("/criteria/drafts/[^/]+", draft);
        }
        if (!path.startsWith("/intake/")) {
            return path;
        }
        var upload = visitor.get("/intake").page().select("a[href^=/intake/]").attr("href");
        return upload.isEmpty() ? path : upload;
    }

    /// A draft to open; nobody who may not see drafts has one.
    private static String draft(Visitor visitor) {
        var open = "a[href^=/criteria/drafts/]";
        if (visitor.get("/criteria/drafts").page().select(open).isEmpty()) {
            visitor.submit("/criteria/drafts", "/criteria/drafts", Map.of("base", "template-department"));
        }
        return visitor.get("/criteria/drafts").page().select(open).attr("href");
    }

    private static void assertSafe(Answer answer) {
        SafeHeaders.ALWAYS.forEach((name, value) -> {
            if (!name.equals("Content-Security-Policy") || !answer.header(name).contains("sandbox")) {
                assertThat(answer.header(name)).as(name).isEqualTo(value);
            }
        });
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
}
