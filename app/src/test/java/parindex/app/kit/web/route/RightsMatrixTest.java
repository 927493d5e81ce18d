package parindex.app.kit.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import parindex.app.assessment.entry.SheetFixture;
import parindex.app.kit.web.api.Samples;
import parindex.app.kit.web.api.Samples.Sample;
import parindex.app.kit.web.route.Routes.Route;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Every address x every role x {foreign, absent}, pages and interface alike. The table of rights is reviewed: a route
/// without its row there fails.
@ServerTest
@Tag("M-01")
@Tag("O-07")
class RightsMatrixTest {
    private static final Path TABLE = Path.of("..", "docs", "reference", "rights.md");
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    /// Something for every field that a form cannot do without.
    private static final String FIELDS =
            "name=x&code=&parent=&version=0&role=DRAFTER&unit=&text=x&pages=1&document=" + NOBODY;

    private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    SheetFixture sheets;

    @Autowired
    RequestMappingHandlerMapping mapping;

    static Stream<Route> routes() {
        return Routes.ALL.stream();
    }

    static Stream<Route> unsafe() {
        return routes().filter(route -> route.method() != HttpMethod.GET);
    }

    static Stream<Route> aboutObjects() {
        return routes().filter(route -> route.pattern().contains("{round}")
                || route.pattern().contains("/people/{id}")
                || (isUnit(route) && route.method() != HttpMethod.GET));
    }

    private static boolean isUnit(Route route) {
        return route.pattern().startsWith("/admin/units/{slug}")
                || route.pattern().startsWith("/api/v1/units/{slug}");
    }

    @Test
    void every_route_has_its_reviewed_row() throws IOException {
        var rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        var wanted = routes().map(RightsMatrixTest::row).toList();
        assertThat(rows)
                .as("docs/reference/rights.md is the reviewed table: add, remove or change the row by hand")
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String row(Route route) {
        var who = switch (route.who()) {
            case Who.Anybody.EVERYONE -> "everyone";
            case Who.Anybody.COMING_IN -> "who gave the password";
            case Who.Anybody.SIGNED_IN -> "who is signed in";
            case Who.Holder holder ->
                Arrays.stream(Role.values())
                        .filter(holder.right()::belongsTo)
                        .map(Role::name)
                        .collect(Collectors.joining(" "));
        };
        return "| `%s` | `%s` | %s |".formatted(route.method(), route.pattern(), who);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everything_that_is_not_granted_is_refused_as_if_it_were_not_there(Route route) {
        for (var role : Role.values()) {
            if (!isGranted(route, role)) {
                assertThat(open(as(role), route).status())
                        .as("%s %s", role, row(route))
                        .isEqualTo(404);
            }
        }
        if (route.who() instanceof Who.Holder) {
            assertThat(open(withoutDuty(), route).status()).as(row(route)).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void what_is_granted_opens_or_says_what_it_lacks_and_never_breaks(Route route) {
        if (route.method() == HttpMethod.GET) {
            for (var role : Role.values()) {
                assertThat(open(as(role), route).status())
                        .as("%s %s", role, row(route))
                        .isNotIn(401, 500, 503);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void nothing_is_changed_without_the_token(Route route) {
        for (var role : Role.values()) {
            var answer = as(role).send(route.method().name(), path(route), "", Map.of());
            if (route.pattern().equals("/sign-in")) {
                assertThat(answer.location()).isEqualTo("/sign-in?again");
            } else {
                assertThat(answer.status()).as("%s %s", role, row(route)).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("aboutObjects")
    void what_belongs_to_others_answers_as_what_is_not_there(Route route) {
        var foreign = foreign();
        for (var role : Role.values()) {
            var visitor = as(role);
            if (role != Role.ADMINISTRATOR || route.pattern().contains("{round}")) {
                var theirs = send(visitor, route, path(route, foreign));
                var absent = send(visitor, route, path(route));
                assertThat(theirs.status())
                        .as("%s %s", role, row(route))
                        .isEqualTo(absent.status())
                        .isIn(route.pattern().startsWith("/api/") ? List.of(404) : List.of(400, 404, 415));
                assertThat(plain(theirs)).as("%s %s", role, row(route)).isEqualTo(plain(absent));
            }
        }
    }

    /// The answer without what differs at every request.
    private static String plain(Answer answer) {
        var type = answer.header("Content-Type");
        return type.startsWith("text/html") ? answer.text() : answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static @org.jspecify.annotations.Nullable Map<String, String> placed;

    /// A round, a unit and a person of another province.
    private Map<String, String> foreign() {
        var known = placed;
        if (known == null) {
            var province = people.province("Tỉnh Ngoài " + System.nanoTime());
            var unit = people.department(province, "Sở Ngoài");
            var sheet = sheets.sheet("template-department", unit);
            var person = people.person(Role.DRAFTER, unit);
            known = Map.of(
                    "{round}",
                    sheet.slug(),
                    "{unit}",
                    unit.slug(),
                    "/units/{slug}",
                    "/units/" + unit.slug(),
                    "/people/{id}",
                    "/people/" + person.id());
            placed = known;
        }
        return known;
    }

    private static boolean isGranted(Route route, Role role) {
        return !(route.who() instanceof Who.Holder holder) || holder.right().belongsTo(role);
    }

    private Visitor as(Role role) {
        return SIGNED_IN.computeIfAbsent(role.name(), any -> visitors.as(role));
    }

    private Visitor withoutDuty() {
        return SIGNED_IN.computeIfAbsent("", any -> visitors.as(people.nobody()));
    }

    private Answer open(Visitor visitor, Route route) {
        return send(visitor, route, path(route));
    }

    private Answer send(Visitor visitor, Route route, String plain) {
        var path = plain.startsWith("/api/") ? plain + "?kind=DEPARTMENT&file=x.xlsx" : plain;
        if (route.method() == HttpMethod.GET) {
            return visitor.get(path);
        }
        var sample = path.startsWith("/api/")
                ? new Samples(mapping).of(route)
                : new Sample("application/x-www-form-urlencoded", FIELDS);
        return visitor.send(
                route.method().name(),
                path,
                sample.body(),
                Map.of(
                        "X-CSRF-Token",
                        visitor.token("/account"),
                        "Content-Type",
                        sample.type(),
                        "If-Match",
                        "\"0\"",
                        "Idempotency-Key",
                        NOBODY));
    }

    private static String path(Route route) {
        return path(route, Map.of());
    }

    private static String path(Route route, Map<String, String> objects) {
        var path = route.pattern();
        for (var object : objects.entrySet()) {
            path = path.replace(object.getKey(), object.getValue());
        }
        return path.replace("{code}", "1.1.1")
                .replace("{year}", "2020")
                .replace("{id}", NOBODY)
                .replace("{duty}", NOBODY)
                .replace("{use}", NOBODY)
                .replaceAll("\\{version}|\\{page}", "1")
                .replaceAll("\\{\\w+}", "khong-co");
    }
}
