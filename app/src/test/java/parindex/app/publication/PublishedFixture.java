package parindex.app.publication;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.assessment.round.RoundFixture.Made;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;
import parindex.formats.criteria.BundledSets;

/// Invented rounds whose time to explain is over: two departments have sent their sheets, one has not.
@TestComponent
public class PublishedFixture {
    public static final String LEAF = "2.1.2";

    private final RoundFixture rounds;
    private final VisitorFixture visitors;
    private final PeopleFixture people;

    PublishedFixture(RoundFixture rounds, VisitorFixture visitors, PeopleFixture people) {
        this.rounds = rounds;
        this.visitors = visitors;
        this.people = people;
    }

    /// A round with two people who run it.
    public record Ready(Made made, Visitor other) {
        public String page() {
            return made.url() + "/publication";
        }

        public String published() {
            return "/public/" + made.slug();
        }

        public Answer propose(Map<String, String> fields) {
            return made.send("/publication", fields);
        }

        public Answer propose() {
            return propose(Map.of("number", "12/QĐ-UBND", "dated", "15/12/2026"));
        }

        public Answer confirm(Visitor by) {
            return by.submit(page(), page() + "/confirm", Map.of("saw", saw(by)));
        }

        public Answer withdraw(Visitor by) {
            return by.submit(page(), page() + "/withdraw", Map.of("saw", saw(by)));
        }

        /// What the page of a person says that he looks at.
        public String saw(Visitor by) {
            return by.get(page()).page().select("input[name=saw]").attr("value");
        }
    }

    public Ready ready() {
        return ready(new String[0]);
    }

    /// The same with further items that apply, for which others answer.
    public Ready ready(String... further) {
        return ready(made -> {}, further);
    }

    /// The same with one more item, which the units that sent say does not apply to them.
    public Ready apart(String item) {
        return ready(made -> made.departments().subList(0, 2).forEach(unit -> apart(made, unit, item)), item);
    }

    private void apart(Made made, KnownUnit unit, String item) {
        rounds.as(
                made.person().id(),
                db -> db.sql("""
                insert into entry (round, unit, item, agency, state, explanation, changed_by)
                select id, :unit, :item, :unit, 'NOT_APPLICABLE', 'Không phát sinh', :person from round where slug = :slug""")
                        .param("unit", unit.id())
                        .param("item", item)
                        .param("person", made.person().id())
                        .param("slug", made.slug())
                        .update());
    }

    private Ready ready(Consumer<Made> before, String... further) {
        var made = rounds.opened();
        exempt(made, Set.of(further));
        before.accept(made);
        enter(made, made.departments().get(0), "1");
        enter(made, made.departments().get(1), "0.5");
        enter(made, made.departments().get(2), "1");
        send(made, made.departments().get(0));
        send(made, made.departments().get(1));
        over(made);
        return new Ready(made, visitors.as(people.person(Role.COORDINATOR, made.province())));
    }

    /// The time to explain is over, the day of publication still to come.
    void over(Made made) {
        rounds.as(
                made.person().id(), db -> db.sql("""
                update round set opens_at = now() - interval '9 days', self_ends_at = now() - interval '7 days',
                    appraisal_ends_at = now() - interval '5 days', explanation_ends_at = now() - interval '3 days',
                    publishes_at = now() + interval '3 days' where slug = :slug""").param("slug", made.slug()).update());
    }

    /// All items but one, and those named, do not apply, so that a unit is finished with one figure.
    private void exempt(Made made, Set<String> further) {
        var leaves = BundledSets.in(Path.of("..")).find(RoundFixture.SET).leaves();
        rounds.as(made.person().id(), db -> {
            for (var leaf : leaves) {
                var code = leaf.code().toString();
                if (!code.equals(LEAF) && !further.contains(code)) {
                    db.sql("""
                            insert into exemption (round, kind, item)
                            select id, 'DEPARTMENT', :item from round where slug = :slug""")
                            .param("item", leaf.code().toString())
                            .param("slug", made.slug())
                            .update();
                }
            }
            return true;
        });
    }

    private void enter(Made made, KnownUnit unit, String points) {
        rounds.as(
                made.person().id(),
                db -> db.sql("""
                insert into entry (round, unit, item, agency, state, figures, changed_by)
                select id, :unit, :item, :unit, 'GIVEN', :figures, :person from round where slug = :slug""")
                        .param("unit", unit.id())
                        .param("item", LEAF)
                        .param("figures", "{\"points\":\"" + points + "\"}")
                        .param("person", made.person().id())
                        .param("slug", made.slug())
                        .update());
    }

    /// Sends the sheet of a unit that was given more time.
    public void sendLate(Made made, KnownUnit unit) {
        rounds.as(
                made.person().id(),
                db -> db.sql("""
                insert into extension (id, round, unit, until, reason, given_by)
                select gen_random_uuid(), id, :unit, now() + interval '1 hour', 'gửi muộn', :by
                from round where slug = :slug""")
                        .param("unit", unit.id())
                        .param("by", made.person().id())
                        .param("slug", made.slug())
                        .update());
        send(made, unit);
    }

    void send(Made made, KnownUnit unit) {
        rounds.as(
                made.person().id(),
                db -> db.sql("""
                update sheet set stage = 'SENT', sent_at = now(), sent_by = :by where unit = :unit""")
                        .param("by", made.person().id())
                        .param("unit", unit.id())
                        .update());
    }
}
