package parindex.app.kit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import parindex.app.kit.web.route.Routes;
import parindex.app.kit.web.route.Routes.Route;

/// Everything that a page can do, a program can do: each page that changes something has a twin below `/api/v1` with
/// the same right, or stands in a short list with the reason why not.
@Tag("O-07")
@Tag("M-01")
class TwinsTest {
    private static final String BY_HAND = "a person shows by his own hand that he is the one";
    private static final String SETS_AS_FILES =
            "sets go in and out as files of one form (docs/reference/set-file.md); no twin yet";
    private static final String REPORTS_AS_FILES =
            "published reports and tables are read in by a person who looks at what differs; programs read and withdraw them";
    private static final String APPRAISED_BY_HAND =
            "a list of appraisers from a file is tried out and looked at by a person; a program assigns part by part";
    private static final String OUTSIDE_BY_HAND =
            "a file of points is tried out and looked at by a person; a program sends each unit by itself";
    private static final String FIRST_STEPS = "a new installation is looked at by a person";

    private static final Map<String, String> TWINS = twins();

    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("/sign-in", BY_HAND),
            Map.entry("/sign-in/code", BY_HAND),
            Map.entry("/sign-out", BY_HAND),
            Map.entry("/demo", BY_HAND),
            Map.entry("/join/{token}", BY_HAND),
            Map.entry("/reset", BY_HAND),
            Map.entry("/account/password", BY_HAND),
            Map.entry("/account/second-factor", BY_HAND),
            Map.entry("/account/second-factor/codes", BY_HAND),
            Map.entry("/account/second-factor/remove", BY_HAND),
            Map.entry("/assessment/guidance", "whether a text is folded away on the own screen"),
            Map.entry("/assessment/{round}/units/{unit}/presence", "programs are in no cell"),
            Map.entry("/admin/rounds/{round}/appraisers/import", APPRAISED_BY_HAND),
            Map.entry("/admin/rounds/{round}/appraisers/import/confirm", APPRAISED_BY_HAND),
            Map.entry("/admin/rounds/{round}/outside/import", OUTSIDE_BY_HAND),
            Map.entry("/admin/rounds/{round}/outside/import/confirm", OUTSIDE_BY_HAND),
            Map.entry("/setup/sample", FIRST_STEPS),
            Map.entry("/setup/sample/remove", FIRST_STEPS),
            Map.entry("/setup/later/{step}", FIRST_STEPS),
            Map.entry("/intake", REPORTS_AS_FILES),
            Map.entry("/intake/{id}/accept", REPORTS_AS_FILES),
            Map.entry("/intake/{id}/discard", REPORTS_AS_FILES),
            Map.entry("/tables/import", REPORTS_AS_FILES),
            Map.entry("/tables/import/confirm", REPORTS_AS_FILES));

    private static Map<String, String> twins() {
        var sheet = "/assessment/{round}/units/{unit}";
        var proof = sheet + "/items/{code}/evidence";
        var twins = new HashMap<String, String>();
        Stream.of(
                        "complete",
                        "resume",
                        "approve",
                        "return",
                        "send",
                        "workbook",
                        "workbook/confirm",
                        "items/{code}/remarks")
                .map(deed -> sheet + "/" + deed)
                .forEach(page -> twins.put(page, "POST /api/v1" + page));
        Stream.of("", "/import", "/import/confirm")
                .forEach(page -> twins.put("/admin/people" + page, "POST /api/v1/people" + page));
        Stream.of("duties", "duties/{duty}/end", "link", "close", "open", "unlock", "second-factor/remove", "hand-over")
                .forEach(deed -> twins.put("/admin/people/{id}/" + deed, "POST /api/v1/people/{id}/" + deed));
        Stream.of("", "/ready", "/import", "/import/confirm", "/{slug}/end")
                .forEach(page -> twins.put("/admin/units" + page, "POST /api/v1/units" + page));
        Stream.of("sets", "units", "agencies", "goals", "groups")
                .forEach(page -> twins.put("/admin/rounds/{round}/" + page, "PUT /api/v1/rounds/{round}/" + page));
        twins.put("/appraisal/{round}/accept", "POST /api/v1/appraisal/{round}/accept");
        twins.put("/appraisal/{round}/units/{unit}/conflict", "POST /api/v1/appraisal/{round}/units/{unit}/conflict");
        twins.put(
                "/appraisal/{round}/units/{unit}/items/{code}",
                "PUT /api/v1/appraisal/{round}/units/{unit}/items/{code}");
        twins.put(sheet + "/explanation/{code}", "PUT /api/v1" + sheet + "/explanation/{code}");
        twins.put("/admin/rounds/{round}/lines/reopen", "POST /api/v1/rounds/{round}/lines/reopen");
        twins.put("/admin/rounds/{round}/appraisers", "POST /api/v1/rounds/{round}/appraisers");
        twins.put("/admin/rounds/{round}/appraisers/balance", "POST /api/v1/rounds/{round}/appraisers/balance");
        twins.put("/admin/rounds/{round}/outside/unlock", "POST /api/v1/rounds/{round}/outside/unlock");
        twins.put("/admin/rounds/{round}/outside/{unit}", "PUT /api/v1/rounds/{round}/outside/{unit}");
        twins.put("/tables/{id}/withdraw", "POST /api/v1/tables/{id}/withdraw");
        twins.putAll(others(sheet, proof));
        return twins;
    }

    private static Map<String, String> others(String sheet, String proof) {
        return Map.ofEntries(
                Map.entry("/account", "PUT /api/v1/account"),
                Map.entry("/account/places/{id}/end", "POST /api/v1/account/places/{id}/end"),
                Map.entry("/notices", "POST /api/v1/notices"),
                Map.entry("/notices/{id}/take-down", "POST /api/v1/notices/{id}/take-down"),
                Map.entry("/admin/people/{id}", "PUT /api/v1/people/{id}"),
                Map.entry("/admin/units/{slug}", "PUT /api/v1/units/{slug}"),
                Map.entry("/admin/rounds", "POST /api/v1/rounds"),
                Map.entry("/admin/rounds/{round}", "PUT /api/v1/rounds/{round}"),
                Map.entry("/admin/rounds/{round}/dates", "POST /api/v1/rounds/{round}/dates"),
                Map.entry("/admin/rounds/{round}/publication", "POST /api/v1/rounds/{round}/publication"),
                Map.entry(
                        "/admin/rounds/{round}/publication/confirm",
                        "POST /api/v1/rounds/{round}/publication/confirmation"),
                Map.entry(
                        "/admin/rounds/{round}/publication/withdraw",
                        "POST /api/v1/rounds/{round}/publication/withdrawal"),
                Map.entry("/admin/rounds/{round}/council/confirm", "POST /api/v1/rounds/{round}/council"),
                Map.entry(
                        "/admin/rounds/{round}/council/units/{unit}/items/{code}",
                        "PUT /api/v1/rounds/{round}/council/units/{unit}/items/{code}"),
                Map.entry("/admin/rounds/{round}/open", "POST /api/v1/rounds/{round}/opening"),
                Map.entry("/admin/rounds/{round}/withdraw", "POST /api/v1/rounds/{round}/withdrawal"),
                Map.entry("/admin/rounds/{round}/extensions", "POST /api/v1/rounds/{round}/extensions"),
                Map.entry(sheet + "/items/{code}", "PUT /api/v1" + sheet + "/items/{code}"),
                Map.entry("/evidence", "POST /api/v1/evidence/uploads/{id}/finish"),
                Map.entry("/evidence/{id}", "POST /api/v1/evidence/documents/{id}"),
                Map.entry("/evidence/{id}/versions", "POST /api/v1/evidence/uploads/{id}/finish"),
                Map.entry(proof, "POST /api/v1" + proof),
                Map.entry(proof + "/files", "POST /api/v1" + proof),
                Map.entry(proof + "/{use}/remove", "POST /api/v1" + proof + "/{use}/remove"));
    }

    private static Stream<Route> deeds() {
        return Routes.ALL.stream()
                .filter(route ->
                        route.method() != HttpMethod.GET && !route.pattern().startsWith("/api/"));
    }

    private static Stream<Route> programs() {
        return Routes.ALL.stream().filter(route -> route.pattern().startsWith("/api/v1/"));
    }

    private static String reason(String page) {
        return page.startsWith("/criteria/") ? SETS_AS_FILES : WITHOUT.getOrDefault(page, "");
    }

    @Test
    void every_page_that_changes_something_has_a_twin_with_the_same_right() {
        var rights = programs().collect(Collectors.toMap(route -> route.method() + " " + route.pattern(), Route::who));
        deeds().forEach(page -> {
            var twin = TWINS.get(page.pattern());
            if (twin == null) {
                assertThat(reason(page.pattern()))
                        .as("%s has no twin below /api/v1: add one to TWINS, or a reason to WITHOUT", page.pattern())
                        .isNotEmpty();
            } else {
                assertThat(rights).as(page.pattern()).containsKey(twin);
                assertThat(rights.get(twin)).as(page.pattern()).isEqualTo(page.who());
            }
        });
    }

    @Test
    void no_line_speaks_of_a_page_that_is_no_more() {
        var pages = deeds().map(Route::pattern).collect(Collectors.toSet());
        var named = new TreeSet<>(TWINS.keySet());
        named.addAll(WITHOUT.keySet());
        named.removeAll(pages);
        assertThat(named).isEmpty();
        var both = new TreeMap<>(TWINS);
        both.keySet().retainAll(WITHOUT.keySet());
        assertThat(both).isEmpty();
    }

    @Test
    void what_a_program_changes_it_can_read() {
        var read = programs()
                .filter(route -> route.method() == HttpMethod.GET)
                .map(Route::pattern)
                .collect(Collectors.toSet());
        programs()
                .filter(route -> route.method() == HttpMethod.PUT)
                .forEach(route -> assertThat(read).contains(route.pattern()));
    }
}
