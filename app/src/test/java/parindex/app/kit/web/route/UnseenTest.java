package parindex.app.kit.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.kit.storage.TablesFixture;
import parindex.app.kit.web.api.Samples;
import parindex.app.kit.web.api.Samples.Sample;
import parindex.app.kit.web.route.Routes.Route;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;
import parindex.formats.criteria.BundledSets;

/// Before publication nobody sees a score, note or document of a unit that is not his, nor that there is one: every
/// address x everybody who has nothing to do with the unit x every field of its rows. A new address and a new field
/// belong to it by themselves.
@ServerTest
@Tag("M-01")
@Tag("T2")
@Tag("S1")
class UnseenTest {
    private static final String FIELDS = "name=x&code=&version=0&text=x&stance=AGREE&verdict=accept&reason=x&q=DAUK";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    @Autowired
    AppraisalFixture appraisal;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    TablesFixture tables;

    @Autowired
    RequestMappingHandlerMapping mapping;

    private Sent sent() {
        var sent = appraisal.sent();
        appraisal.assigned(sent);
        appraisal.stage(sent.round(), Stage.SECOND);
        // No other department of the round answers for anything of the unit.
        var unit = "unit = '" + sent.unit().id() + "'";
        tables.put("delete from assignment where " + unit);
        tables.put("update part set agency = unit where " + unit + " and (select count(*) from part p where p." + unit
                + ") = 1");
        tables.put("delete from part where " + unit + " and agency <> unit");
        return sent;
    }

    private Map<String, Visitor> strangers(Sent sent) {
        var own = sent.round().departments().getFirst();
        var away = people.department(people.province("Tỉnh Thử Xa " + System.nanoTime()), "Sở Xa");
        var all = new LinkedHashMap<String, Visitor>();
        for (var role : List.of(Role.DRAFTER, Role.HEAD, Role.LEADER)) {
            all.put(role + " of another department", visitors.as(role, own));
        }
        for (var role : List.of(Role.DRAFTER, Role.HEAD, Role.COORDINATOR, Role.APPRAISER)) {
            all.put(role + " of another province", visitors.as(role, away));
        }
        all.put(
                "APPRAISER without a line",
                visitors.as(Role.APPRAISER, sent.round().province()));
        all.put("ADMINISTRATOR", visitors.as(Role.ADMINISTRATOR));
        all.put("nobody", visitors.anonymous());
        return all;
    }

    @Test
    void nothing_of_another_unit_is_in_any_answer_before_publication() {
        var sent = sent();
        var planted = Planted.in(tables, sent, sent.unit());
        assertThat(Planted.empty(tables, planted))
                .as("fields without anything planted")
                .isEmpty();
        var leaks = new ArrayList<String>();
        var asked = 0;
        for (var stranger : strangers(sent).entrySet()) {
            for (var route : Routes.ALL) {
                for (var whose : List.of(sent.unit(), sent.round().departments().getFirst())) {
                    var path = planted.path(route, whose);
                    var isOwn = whose != sent.unit();
                    if (route.method() == HttpMethod.GET || (!isOwn && isAboutObjects(route))) {
                        var seen = seen(ask(stranger.getValue(), route, path));
                        asked++;
                        if (!seen.isEmpty()) {
                            leaks.add(stranger.getKey() + " " + route.method() + " " + path + ": " + seen);
                        }
                    }
                }
            }
        }
        System.out.printf(
                "unseen: %d answers, %d fields planted, %d leaks%n",
                asked, planted.marks().size(), leaks.size());
        assertThat(leaks).isEmpty();
        assertThat(visible(sent, planted)).as("what those see whom it concerns").hasSizeGreaterThan(12);
    }

    /// The marks are such as pages show: those whom they concern find them.
    private Set<String> visible(Sent sent, Planted planted) {
        var seen = new TreeSet<String>();
        var concerned =
                List.of(visitors.as(Role.HEAD, sent.unit()), sent.round().visitor(), visitors.as(sent.appraiser()));
        for (var visitor : concerned) {
            Routes.ALL.stream()
                    .filter(route -> route.method() == HttpMethod.GET)
                    .forEach(route -> seen.addAll(seen(ask(visitor, route, planted.path(route, sent.unit())))));
        }
        System.out.println("unseen: those whom it concerns see " + seen);
        return seen;
    }

    private static boolean isAboutObjects(Route route) {
        return route.who() instanceof Who.Holder
                && (route.pattern().contains("{round}") || route.pattern().contains("/evidence/"));
    }

    private Answer ask(Visitor visitor, Route route, String path) {
        if (route.method() == HttpMethod.GET) {
            return visitor.get(path + "?q=DAUK&kind=DEPARTMENT");
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

    /// What an answer shows, in its headers, its body, and the files that are packed in it.
    private static Set<String> seen(Answer answer) {
        var seen = new TreeSet<>(Planted.seen(answer.headers().map().toString()));
        look(answer.bytes(), seen);
        return seen;
    }

    private static void look(byte[] bytes, Set<String> seen) {
        seen.addAll(Planted.seen(new String(bytes, StandardCharsets.UTF_8)));
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            try {
                var file = Files.write(Files.createTempFile("packed", ".zip"), bytes);
                try (var packed = new ZipFile(file.toFile())) {
                    for (var entry : packed.stream().toList()) {
                        look(packed.getInputStream(entry).readAllBytes(), seen);
                    }
                }
                Files.delete(file);
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }

    @Test
    @Tag("A-07")
    void what_is_published_shows_results_and_where_the_proof_stands_and_nothing_else() {
        var sent = sent();
        var planted = Planted.in(tables, sent, sent.unit());
        tables.put("delete from publication where slug = '" + sent.round().slug() + "'");
        for (var leaf : BundledSets.in(Path.of("..")).find(RoundFixture.SET).leaves()) {
            if (!leaf.code().toString().equals("2.1.2")) {
                tables.put(
                        "insert into exemption (round, unit, item) select id, '%s', '%s' from round where slug = '%s'"
                                .formatted(
                                        sent.unit().id(),
                                        leaf.code(),
                                        sent.round().slug()));
            }
        }
        tables.put("""
                set session_replication_role = replica;
                insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, minutes,
                    minuted, person)
                select gen_random_uuid(), round, unit, item, phase, verdict, 0.5, reason, true, seen, minutes, minuted, person
                from line_decision where item = '2.1.2' and phase in (2, 3) and unit = '%s'""".formatted(sent.unit().id()));
        var proposal = Map.of("number", "12/QĐ-UBND", "dated", "15/12/2026");
        assertThat(sent.round().send("/publication", proposal).status()).isEqualTo(302);
        var other = visitors.as(Role.COORDINATOR, sent.round().province());
        var page = sent.round().url() + "/publication";
        var saw = Map.of("saw", other.get(page).page().select("input[name=saw]").val());
        assertThat(other.submit(page, page + "/confirm", saw).status()).isEqualTo(302);
        var seen = new TreeSet<String>();
        Routes.ALL.stream()
                .filter(route ->
                        route.method() == HttpMethod.GET && route.pattern().contains("public"))
                .forEach(route ->
                        seen.addAll(seen(ask(visitors.anonymous(), route, planted.path(route, sent.unit())))));
        var address =
                "/public/" + sent.round().slug() + "/1/units/" + sent.unit().slug();
        assertThat(visitors.anonymous().get(address).text()).contains("Tổng điểm 0,5");
        assertThat(seen)
                .as("figures that were entered, the numbers of documents and their pages")
                .contains("evidence_use_pages");
        assertThat(seen).isSubsetOf("evidence_use_pages", "evidence_document_number", "739104");
    }
}
