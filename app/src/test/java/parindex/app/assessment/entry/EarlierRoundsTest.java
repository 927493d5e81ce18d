package parindex.app.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.assessment.entry.SheetFixture.Made;
import parindex.core.assessment.Role;

/// What a unit sent in its last rounds, beside the cell that is entered now.
@ServerTest
@Tag("E-11")
class EarlierRoundsTest {
    private static final String PROVINCE = "vn-province-2020";
    private static final String RATIO = "7.2.1";
    private static final String FIGURES = "\"with_files\":\"%d\",\"all\":\"%d\"";
    private static final String FAR = "khác nhiều so với kỳ trước";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    JdbcClient sql;

    private Made made;

    @BeforeEach
    void four_rounds_before() {
        made = sheets.sheet(PROVINCE);
        for (var year = 2022; year < 2026; year++) {
            sent(sheets.sheet(PROVINCE, made.unit()), year);
        }
    }

    /// A round of an earlier year in which the unit sent its sheet.
    private void sent(Made earlier, int year) {
        assertThat(put(earlier, year % 100, 100).status()).isEqualTo(200);
        sheets.as(earlier.coordinator().id(), () -> {
            sql.sql("update round set year = :year, name = :name where id = :id")
                    .param("year", year)
                    .param("name", "Đợt năm " + year)
                    .param("id", earlier.round())
                    .update();
            return sql.sql("update sheet set stage = 'SENT', sent_at = now() where round = :id")
                    .param("id", earlier.round())
                    .update();
        });
    }

    private Answer put(Made sheet, int part, int whole) {
        var figures = FIGURES.formatted(part, whole);
        var body = "{\"state\":\"GIVEN\",\"figures\":{%s},\"explanation\":\"Số liệu thử\"}".formatted(figures);
        var drafter = visitors.as(sheets.person(Role.DRAFTER, sheet));
        return drafter.ask("PUT", sheet.api(RATIO), Map.of("If-None-Match", "*"), body);
    }

    @Test
    void the_last_three_stand_beside_the_cell_with_their_points_and_no_older_one() {
        var drafter = visitors.as(sheets.person(Role.DRAFTER, made));
        var text = drafter.get(made.url() + "/items/" + RATIO + "/rounds").text();
        assertThat(text).contains("Đợt năm 2025", "Đợt năm 2024", "Đợt năm 2023", "25", "→");
        assertThat(text).doesNotContain("Đợt năm 2022");
    }

    @Test
    void what_is_far_from_the_last_round_is_kept_with_a_warning() {
        var far = put(made, 95, 100);
        assertThat(far.status()).isEqualTo(200);
        assertThat(far.body()).contains(FAR);
    }

    @Test
    void what_is_near_it_is_kept_without_one() {
        assertThat(put(made, 26, 100).body()).doesNotContain(FAR);
    }

    @Test
    void another_unit_sees_nothing_of_it() {
        var other = visitors.as(sheets.person(Role.DRAFTER, sheets.sheet(PROVINCE)));
        assertThat(other.get(made.url() + "/items/" + RATIO + "/rounds").status())
                .isEqualTo(404);
    }
}
