package parindex.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.analysis.ReportedMovement;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.Acceptance;
import parindex.core.intake.ReportedCard;
import parindex.core.points.Points;

/// An invented report of another shape: other columns, another tree, self-assessed and appraised points.
@Tag("X-06")
class InventedReportTest {
    private static final ReportedCard CARD =
            Reports.read(Path.of(System.getProperty("parindex.home"), "examples", "tinh-thu-2023", "report.txt"));

    @Test
    void the_appraised_column_is_the_achieved_one_and_the_other_stays_beside_it() {
        assertThat(CARD.columns())
                .containsExactly(
                        "code",
                        "name",
                        "max",
                        "Điểm tự chấm",
                        "achieved=Điểm thẩm định",
                        "percent",
                        "cause",
                        "lead",
                        "coordinating");
        var item = CARD.item(ItemCode.of("2.1")).orElseThrow();
        assertThat(item.achievedPoints()).contains(Points.of("12"));
        assertThat(item.scores().get("Điểm tự chấm"))
                .extracting(figure -> figure.printed())
                .isEqualTo("13");
    }

    @Test
    void agencies_come_from_columns_of_their_own() {
        var assignment = CARD.item(ItemCode.of("2.2")).orElseThrow().assignment();
        assertThat(assignment.lead()).containsExactly("Văn phòng Ủy ban nhân dân tỉnh");
        assertThat(assignment.coordinating()).isEqualTo(List.of("Các sở, ban, ngành", "UBND cấp xã"));
    }

    @Test
    void its_own_table_is_its_criteria_set() {
        var card = Acceptance.of(CARD, Optional.empty());
        assertThat(card.unit()).isEqualTo("Thử");
        assertThat(card.year()).isEqualTo(2023);
        assertThat(card.total()).isEqualTo(Points.of("80.45"));
        assertThat(card.set().areas()).hasSize(3);
    }

    @Test
    void a_fall_is_a_negative_movement() {
        var movement = ReportedMovement.of(CARD).orElseThrow();
        assertThat(movement.points().orElseThrow()).isEqualByComparingTo("-1.20");
        assertThat(movement.places()).contains(-1);
    }
}
