package parindex.app.assessment.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.kit.storage.Tenant;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// Rounds of invented provinces with three departments, prepared through the pages as a person does.
@TestComponent
public class RoundFixture {
    public static final String SET = "template-department";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final VisitorFixture visitors;
    private final PeopleFixture people;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    RoundFixture(VisitorFixture visitors, PeopleFixture people, JdbcClient sql, TransactionTemplate transactions) {
        this.visitors = visitors;
        this.people = people;
        this.sql = sql;
        this.transactions = transactions;
    }

    /// A round that somebody prepares.
    ///
    /// @param url where it is prepared
    public record Made(
            String url, KnownUnit province, List<KnownUnit> departments, PeopleFixture.Made person, Visitor visitor) {
        public String slug() {
            return url.substring(url.lastIndexOf('/') + 1);
        }

        public Answer open(String page) {
            return visitor.get(url + page);
        }

        /// Sends a form with the token and the version of the page it stands on.
        public Answer send(String page, String action, Map<String, String> fields) {
            var form = visitor.get(url + page).page();
            var all = new HashMap<>(fields);
            all.putIfAbsent("_csrf", form.select("input[name=_csrf]").attr("value"));
            all.putIfAbsent("version", form.select("input[name=version]").attr("value"));
            return visitor.post(url + action, all);
        }

        public Answer send(String page, Map<String, String> fields) {
            return send(page, page, fields);
        }

        /// Opens the round and accepts whatever has to be.
        public Answer accept() {
            var fields = new HashMap<String, String>();
            var words = open("/check").page().select("input[name=accept]").eachAttr("value");
            fields.put("accept", String.join(",", words));
            return send("/check", "/open", fields);
        }
    }

    /// A new round of a new province with three departments; nothing is chosen yet.
    public Made begun() {
        var province = people.province("Tỉnh Thử Đợt " + NEXT.incrementAndGet());
        var departments = List.of(
                people.department(province, "Sở Nội vụ"),
                people.department(province, "Sở Tài chính"),
                people.department(province, "Sở Y tế"));
        var person = people.person(Role.COORDINATOR, province);
        var visitor = visitors.as(person);
        var answer = visitor.submit(
                "/admin/rounds", "/admin/rounds", Map.of("name", "Đợt thử", "year", "2026", "host", province.slug()));
        return new Made(answer.location(), province, departments, person, visitor);
    }

    /// With dates, a set and all three departments.
    public Made ready() {
        return ready(SET);
    }

    private Made ready(String set) {
        var made = begun();
        dates(made, "01/01/2026", "31/12/2090");
        made.send("/sets", Map.of("set-department", set));
        made.send("/units", Map.of("all", "DEPARTMENT"));
        return made;
    }

    public Answer dates(Made made, String opening, String end) {
        return made.send(
                "",
                Map.of(
                        "name", "Đợt thử",
                        "year", "2026",
                        "opening", opening,
                        "self-assessment-ends", end,
                        "appraisal-ends", "31/01/2091",
                        "explanation-ends", "15/02/2091",
                        "publication", "01/03/2091"));
    }

    /// Opened, and running.
    public Made opened() {
        return opened(SET);
    }

    /// The same by another set.
    public Made opened(String set) {
        var made = ready(set);
        made.accept();
        return made;
    }

    /// Statements as a person, in a transaction of his.
    public <T> T as(UUID person, java.util.function.Function<JdbcClient, T> deed) {
        return Tenant.as(person, () -> transactions.execute(status -> deed.apply(sql)));
    }

    /// One number that a statement about a round answers, asked as the person who runs it.
    public int count(Made made, String statement) {
        return as(
                made.person().id(),
                db -> db.sql(statement)
                        .param("slug", made.slug())
                        .query(Integer.class)
                        .single());
    }

    /// Puts the end of self-assessment where a test wants it, by the clock of the database.
    ///
    /// @param offset an interval from now ("-1 second")
    public void endAt(Made made, String offset) {
        as(
                made.person().id(),
                db -> db.sql("""
                update round set self_ends_at = clock_timestamp() + :offset::interval where slug = :slug""")
                        .param("offset", offset)
                        .param("slug", made.slug())
                        .update());
    }
}
