package parindex.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// The journal as administrators read it.
@ServerTest
@Tag("M-05")
class JournalScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Test
    void what_was_done_is_found_with_who_did_it_and_can_be_taken_away() {
        var made = people.person(Role.DRAFTER);
        var visitor = visitors.as(Role.ADMINISTRATOR);
        var page = visitor.get("/admin/journal?q=" + made.id());
        assertThat(page.text()).contains("thêm người dùng", "giao vai trò", made.name(), "demo");
        assertThat(visitor.get("/admin/journal?q=" + made.id() + "&person=khong-co-ai")
                        .text())
                .contains("Không có dòng nào khớp.");
        assertThat(visitor.get("/admin/journal?q=" + made.id() + "&until=2020-01-01")
                        .text())
                .contains("Không có dòng nào khớp.");
        var file = visitor.get("/admin/journal.csv?q=" + made.id());
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body())
                .contains("position;at;person;action", "person-added")
                .hasLineCount(3);
    }

    @Test
    @Tag("L-04")
    void it_is_found_by_the_readers_words_and_days_as_people_type_them() {
        var made = people.person(Role.DRAFTER);
        var visitor = visitors.as(Role.ADMINISTRATOR);
        var found = visitor.get("/admin/journal?q=them+nguoi+dung").page();
        assertThat(found.text()).contains(made.name());
        assertThat(found.select("tbody th").eachText()).containsOnly("thêm người dùng");
        assertThat(found.select("input[name=from]").attr("type")).isNotEqualTo("date");
        assertThat(visitor.inEnglish().get("/admin/journal?q=person+added").text())
                .doesNotContain("No line matches")
                .contains("person added");
        var typed = visitor.get("/admin/journal?q=" + made.id() + "&from=2020-02-28")
                .page();
        assertThat(typed.select("input[name=from]").attr("value")).isEqualTo("28/02/2020");
        assertThat(typed.select("tbody tr")).isNotEmpty();
        assertThat(visitor.get("/admin/journal?from=31/02/2026").text()).contains("“31/02/2026” is no date");
    }

    @Test
    void nobody_else_reads_it() {
        for (var role : java.util.List.of(Role.COORDINATOR, Role.HEAD, Role.LEADER)) {
            assertThat(visitors.as(role).get("/admin/journal").status()).isEqualTo(404);
            assertThat(visitors.as(role).get("/admin/journal.csv").status()).isEqualTo(404);
        }
    }
}
