package parindex.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.Targets.Against;

@Tag("F-09")
class TargetsTest {
    private static final ItemCode PLAN = ItemCode.of("1.1");
    private static final ItemCode REPORT = ItemCode.of("1.2");
    private static final Targets TARGETS =
            new Targets(Map.of(PLAN, Points.of("0.8")), Map.of("Sở Thử 01", Map.of(PLAN, Points.of("0.9"))));

    private static ScoreCard card(String unit, LeafScore plan) {
        var set = new CriteriaSet(
                "thu",
                "Bộ thử",
                List.of(Item.of("1", "Lĩnh vực", "2"), Item.of("1.1", "Kế hoạch", "1"), Item.of("1.2", "Báo cáo", "1")),
                BandScale.NONE);
        return new ScoreCard(unit, 2026, set, Map.of(PLAN, plan));
    }

    @Test
    void score_target_and_gap_stand_side_by_side() {
        var card = card("Sở Thử 02", LeafScore.scored(Points.of("0.5")));

        assertThat(TARGETS.against(card, PLAN))
                .contains(new Against(Optional.of(Points.of("0.5")), Points.of("0.8"), Optional.of(Points.of("0.3"))));
    }

    @Test
    void a_target_of_the_unit_takes_the_place_of_the_general_one() {
        var card = card("Sở Thử 01", LeafScore.scored(Points.of("0.95")));

        assertThat(TARGETS.against(card, PLAN).flatMap(Against::gap)).contains(Points.of("-0.05"));
    }

    @Test
    void a_leaf_without_a_score_has_a_target_and_no_gap() {
        assertThat(TARGETS.against(card("Sở Thử 02", LeafScore.MISSING), PLAN))
                .contains(new Against(Optional.empty(), Points.of("0.8"), Optional.empty()));
    }

    @Test
    void nothing_is_set_against_a_leaf_without_target_or_one_that_does_not_apply() {
        assertThat(TARGETS.against(card("Sở Thử 02", LeafScore.MISSING), REPORT))
                .isEmpty();
        assertThat(TARGETS.against(card("Sở Thử 02", LeafScore.NOT_APPLICABLE), PLAN))
                .isEmpty();
    }
}
