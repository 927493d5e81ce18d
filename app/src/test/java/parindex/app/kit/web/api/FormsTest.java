package parindex.app.kit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.kit.web.route.Routes;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Forms of pages: a field that no form has changes nothing, whatever its name. What a form takes is bound by name to
/// records and single fields; those that take any field read it by its own name and are listed here.
@ServerTest
@Tag("O-07")
class FormsTest {
    private static final List<String> MORE = List.of(
            "state",
            "score",
            "points",
            "admin",
            "administrator",
            "id",
            "person",
            "enabled",
            "password",
            "sent_at",
            "stage",
            "invented",
            "owner",
            "by",
            "roles",
            "duties",
            "deadline",
            "agency",
            "lastSeen",
            "demonstration");

    /// Pages whose fields depend on the set or on a calendar; each reads them by name, one by one.
    private static final Set<String> ANY_FIELD = Set.of(
            "/admin/rounds/{round}",
            "/admin/rounds/{round}/sets",
            "/admin/rounds/{round}/dates",
            "/admin/rounds/{round}/goals",
            "/admin/rounds/{round}/groups",
            "/admin/rounds/{round}/outside/{unit}",
            "/appraisal/{round}/units/{unit}/items/{code}",
            "/assessment/{round}/units/{unit}/items/{code}",
            "/criteria/drafts/{id}/items",
            "/criteria/drafts/{id}/items/{code}/move",
            "/criteria/drafts/{id}/items/{code}/preview",
            "/criteria/drafts/{id}/items/{code}/remove",
            "/criteria/drafts/{id}/items/{code}/{tab}",
            "/criteria/drafts/{id}/set/preview",
            "/criteria/drafts/{id}/set/{tab}",
            "/criteria/drafts/{id}/undo");

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private Stream<Map.Entry<String, HandlerMethod>> forms() {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(screen -> Routes.ALL.stream()
                        .filter(route -> route.method() != HttpMethod.GET
                                && !route.pattern().startsWith("/api/")
                                && screen.getKey().getPatternValues().contains(route.pattern())
                                && screen.getKey().getMethodsCondition().getMethods().stream()
                                        .anyMatch(method -> method.name()
                                                .equals(route.method().name())))
                        .map(route -> Map.entry(route.pattern(), screen.getValue())));
    }

    private static Stream<MethodParameter> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters());
    }

    @Test
    void what_takes_any_field_is_known() {
        var any = new TreeSet<String>();
        forms().filter(form -> parameters(form.getValue())
                        .anyMatch(parameter -> Map.class.isAssignableFrom(parameter.getParameterType())
                                || parameter.getParameterType().getSimpleName().contains("MultiValueMap")))
                .forEach(form -> any.add(form.getKey()));
        assertThat(any).isEqualTo(ANY_FIELD);
    }

    /// A record has the fields that its form shows and no others: there is no setter by which more could come in.
    @Test
    void every_form_is_bound_to_records_and_single_fields() {
        forms().forEach(form -> parameters(form.getValue())
                .filter(parameter -> !parameter.hasParameterAnnotation(RequestParam.class)
                        && !parameter.hasParameterAnnotation(PathVariable.class))
                .map(MethodParameter::getParameterType)
                .filter(type -> type.getName().startsWith("parindex."))
                .forEach(type -> assertThat(type.isRecord())
                        .as("%s takes %s", form.getKey(), type)
                        .isTrue()));
    }

    @Test
    void a_person_changes_nothing_but_what_the_form_says() {
        var coordinator = visitors.as(Role.COORDINATOR);
        var made = people.person(Role.DRAFTER, people.department("Sở Thử"));
        var page = "/admin/people/" + made.id();
        var before = people.now(made);
        var answer = coordinator.submit(page, page, with(Map.of("shown", "Người Khác", "mail", "")));
        assertThat(answer.status()).isEqualTo(302);
        var now = people.now(made);
        assertThat(now.displayName()).isEqualTo("Người Khác");
        assertThat(now.duties()).isEqualTo(before.duties());
        assertThat(now.enabled()).isTrue();
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.name()).isEqualTo(before.name());
        assertThat(now.lastSeen()).isEqualTo(before.lastSeen());
        assertThat(now.demonstration()).isFalse();
    }

    @Test
    void the_own_account_gives_itself_no_role_and_no_name() {
        var made = people.person(Role.DRAFTER);
        var before = people.now(made);
        visitors.as(made)
                .submit("/account", "/account", with(Map.of("shown", "Tôi", "mail", "", "role", "ADMINISTRATOR")));
        var now = people.now(made);
        assertThat(now.displayName()).isEqualTo("Tôi");
        assertThat(now.duties()).isEqualTo(before.duties());
        assertThat(now.name()).isEqualTo(before.name());
        assertThat(now.mail()).isEqualTo(Optional.empty());
    }

    private static Map<String, String> with(Map<String, String> form) {
        var all = new HashMap<String, String>();
        MORE.forEach(name -> all.put(name, "ADMINISTRATOR"));
        all.putAll(form);
        return all;
    }
}
