package parindex.app.assessment.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.assessment.round.RoundFixture.Made;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// The end of self-assessment by the clock of the database, more time for one unit, and reopening.
@ServerTest
@Tag("E-15")
class ExtensionTest {
    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    /// An item that the unit answers itself.
    private String item(Made made, KnownUnit unit) {
        return rounds.as(
                made.person().id(),
                db -> db.sql("""
                select min(item) from assignment where round = (select id from round where slug = :slug)
                  and unit = :unit and agency = :unit and part = 'LEAD'""")
                        .param("slug", made.slug())
                        .param("unit", unit.id())
                        .query(String.class)
                        .single());
    }

    /// Writes a cell past the program, as its own role in the database.
    private void write(Made made, KnownUnit unit, String item) {
        rounds.as(
                made.person().id(),
                db -> db.sql("""
                insert into entry (round, unit, item, agency, state, explanation, changed_by)
                select id, :unit, :item, :unit, 'EMPTY', 'thử', :person from round where slug = :slug
                on conflict (round, unit, item) do update
                set explanation = excluded.explanation, version = entry.version + 1""")
                        .param("unit", unit.id())
                        .param("item", item)
                        .param("person", made.person().id())
                        .param("slug", made.slug())
                        .update());
    }

    private void refused(Made made, KnownUnit unit, String item, String state) {
        assertThatThrownBy(() -> write(made, unit, item))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(failure.getSQLState()).isEqualTo(state));
    }

    private static Answer give(Made made, KnownUnit unit, String items, String until, String reason) {
        return made.send("/extensions", Map.of("unit", unit.slug(), "items", items, "until", until, "reason", reason));
    }

    private void send(Made made, KnownUnit unit) {
        rounds.as(made.person().id(), db -> {
            db.sql("update part set stage = 'APPROVED' where unit = :unit")
                    .param("unit", unit.id())
                    .update();
            return db.sql("update sheet set stage = 'SENT', sent_at = now(), sent_by = :by where unit = :unit")
                    .param("by", made.person().id())
                    .param("unit", unit.id())
                    .update();
        });
    }

    @Test
    void the_last_second_is_accepted_and_the_next_one_is_not() {
        var made = rounds.opened();
        var unit = made.departments().getLast();
        var item = item(made, unit);
        rounds.endAt(made, "1 second");
        write(made, unit, item);
        rounds.endAt(made, "0");
        refused(made, unit, item, "PI001");
        var page = visitors.as(Role.HEAD, unit).get("/assessment/" + made.slug());
        assertThat(page.text()).contains("Đã hết hạn");
        assertThat(made.open("").text()).contains("số liệu đã khóa");
    }

    @Test
    void the_end_of_a_day_is_kept_as_the_first_second_of_the_next() {
        var made = rounds.ready();
        assertThat(rounds.count(
                        made,
                        "select count(*) from round where slug = :slug and self_ends_at = '2091-01-01 00:00:00+07'"))
                .isEqualTo(1);
        assertThat(made.open("").page().select("#self-assessment-ends").attr("value"))
                .isEqualTo("31/12/2090 23:59:59");
    }

    @Test
    void a_unit_with_more_time_enters_while_all_others_are_locked() {
        var made = rounds.opened();
        var late = made.departments().getLast();
        var other = made.departments().getFirst();
        rounds.endAt(made, "0");
        refused(made, late, item(made, late), "PI001");
        assertThat(give(made, late, "", "31/12/2090", "Mất điện ba ngày").status())
                .isEqualTo(302);
        write(made, late, item(made, late));
        refused(made, other, item(made, other), "PI001");
        assertThat(made.open("/extensions").text())
                .contains(late.name(), "mọi mục", "31/12/2090 23:59:59", "Mất điện ba ngày");
    }

    @Test
    void more_time_for_one_item_leaves_the_others_locked() {
        var made = rounds.opened();
        var unit = made.departments().getLast();
        rounds.endAt(made, "0");
        var item = item(made, unit);
        assertThat(give(made, unit, item, "31/12/2090", "Sót tài liệu").status())
                .isEqualTo(302);
        write(made, unit, item);
        refused(made, unit, item.equals("1.1") ? "2.1" : "1.1", "PI001");
    }

    @Test
    @Tag("E-17")
    void a_sent_sheet_is_locked_until_it_is_reopened_with_a_reason() {
        var made = rounds.opened();
        var unit = made.departments().getLast();
        var item = item(made, unit);
        send(made, unit);
        refused(made, unit, item, "PI002");
        assertThat(made.open("/extensions").text()).contains(unit.name() + " (đã gửi)");
        assertThat(give(made, unit, "", "31/12/2090", "Sai số liệu").status()).isEqualTo(302);
        write(made, unit, item);
        var words = rounds.as(
                made.person().id(),
                db -> db.sql("select action from journal where actor = :actor order by position desc limit 1")
                        .param("actor", made.person().id())
                        .query(String.class)
                        .single());
        assertThat(words).isEqualTo("sheet-reopened");
    }

    @Test
    void without_a_reason_a_date_to_come_or_a_known_item_nothing_is_given() {
        var made = rounds.opened();
        var unit = made.departments().getLast();
        assertThat(give(made, unit, "", "31/12/2090", " ").text()).contains("Hãy nêu lý do");
        assertThat(give(made, unit, "", "01/01/2020", "vì").text()).contains("Thời hạn mới đã qua");
        assertThat(give(made, unit, "99.9", "31/12/2090", "vì").text()).contains("Phiếu không có mục “99.9”");
        assertThat(give(made, unit, "", "mai", "vì").text()).contains("“mai” không phải là ngày giờ");
        assertThat(rounds.count(
                        made, "select count(*) from extension where round = (select id from round where slug = :slug)"))
                .isZero();
    }

    @Test
    void in_the_database_too_only_the_host_gives_time_and_changes_dates() {
        var made = rounds.opened();
        var unit = made.departments().getLast();
        var head = people.person(Role.HEAD, unit);
        for (var statement : new String[] {
            """
            insert into extension (id, round, unit, until, reason, given_by)
            select gen_random_uuid(), id, :unit, now() + interval '1 year', 'tự cho', :person from round where slug = :slug""",
            "update round set self_ends_at = self_ends_at + interval '1 day' where slug = :slug and :unit <> :person"
        }) {
            assertThatThrownBy(() -> rounds.as(
                            head.id(),
                            db -> db.sql(statement)
                                    .param("unit", unit.id())
                                    .param("person", head.id())
                                    .param("slug", made.slug())
                                    .update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }
}
