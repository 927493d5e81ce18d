package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.kit.web.route.Routes;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Where there is nothing yet, every page says what is missing and what to do next, and shows no bare head of a table.
@ServerTest
@Tag("L-01")
class EmptyPagesTest {
    /// Pages on which there is nothing to see in a round that was only just opened, or for somebody who only just came.
    private static final List<String> EMPTY = List.of(
            "/admin/rounds/{round}/council",
            "/admin/rounds/{round}/ledger",
            "/admin/rounds/{round}/extensions",
            "/appraisal",
            "/assessment/{round}/standings",
            "/assessment/{round}/matrix",
            "/evidence",
            "/notices",
            "/search");

    @Autowired
    VisitorFixture visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    PeopleFixture people;

    @Test
    void no_page_of_a_round_that_was_only_just_opened_is_bare() {
        var made = rounds.opened();
        var unit = made.departments().getFirst();
        var person = people.having(
                new Duty(Role.COORDINATOR, made.province().id(), null),
                new Duty(Role.HEAD, unit.id(), null),
                new Duty(Role.DRAFTER, unit.id(), null),
                new Duty(Role.APPRAISER, people.province("Tỉnh Thử Không Có Gì").id(), null));
        look(
                visitors.as(person),
                Map.of("{round}", made.slug(), "{unit}", unit.slug(), "{code}", "1.2", "{year}", "2020"));
    }

    @Test
    void no_page_of_a_round_of_which_nothing_is_chosen_is_bare() {
        var made = rounds.begun();
        look(made.visitor(), Map.of("{round}", made.slug()));
    }

    @Test
    void nobody_without_a_duty_meets_a_bare_page() {
        look(visitors.as(people.nobody()), Map.of());
    }

    private static void look(Visitor visitor, Map<String, String> names) {
        var bare = new ArrayList<String>();
        var silent = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (var route : Routes.ALL) {
            path(route, names).ifPresent(path -> {
                var answer = visitor.get(path);
                var type = answer.headers().firstValue("Content-Type").orElse("");
                if (answer.status() >= 500) {
                    bare.add(path + " " + answer.status());
                }
                if (answer.status() != 200 || !type.startsWith("text/html")) {
                    return;
                }
                seen.add(route.pattern());
                var main = answer.page().select("main").first();
                if (main == null || main.text().isBlank()) {
                    bare.add(path + " says nothing");
                    return;
                }
                bare(main).forEach(what -> bare.add(path + ": " + what));
                if (EMPTY.contains(route.pattern()) && !says(main)) {
                    silent.add(path);
                }
            });
        }
        assertThat(seen).hasSizeGreaterThan(3);
        assertThat(bare).as("heads of tables and lists without anything below").isEmpty();
        assertThat(silent)
                .as("pages that do not say that there is nothing, and what to do")
                .isEmpty();
    }

    private static Optional<String> path(Routes.Route route, Map<String, String> names) {
        if (route.method() != HttpMethod.GET || route.pattern().startsWith("/api/")) {
            return Optional.empty();
        }
        var path = route.pattern();
        for (var name : names.entrySet()) {
            path = path.replace(name.getKey(), name.getValue());
        }
        return path.contains("{") || path.contains("sign-out") ? Optional.empty() : Optional.of(path);
    }

    private static List<String> bare(Element main) {
        var found = new ArrayList<String>();
        for (var list : main.select("table tbody, ul, ol, select:not([hidden])")) {
            var isShown = list.closest("[hidden], template, dialog:not([open])") == null;
            if (isShown && list.children().isEmpty()) {
                found.add(Optional.ofNullable(list.closest("table, ul, ol, select"))
                        .map(at -> at.outerHtml().replaceAll("\\s+", " "))
                        .map(html -> html.substring(0, Math.min(160, html.length())))
                        .orElse(""));
            }
        }
        return found;
    }

    /// A sentence in the form that all empty pages have, or as the finding above the page.
    private static boolean says(Element main) {
        return main.select(".nothing").stream()
                        .anyMatch(one -> !one.hasAttr("hidden") && !one.text().isBlank())
                || main.select("h1, h2").stream().anyMatch(one -> one.text().matches("(Chưa|Không|Bạn chưa) .*"));
    }
}
