package parindex.core.scoring.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Basis;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Judgement;
import parindex.core.scoring.UnitFacts;

@Tag("R-04")
class ScoringGridTest {
    private static final ItemCode LEAF = ItemCode.of("1.1");

    private static CriteriaSet set(Item leaf) {
        return new CriteriaSet("thu", "Bộ thử", List.of(Item.of("1", "Lĩnh vực", "1"), leaf), BandScale.NONE);
    }

    private static Item judged(String max) {
        return Item.of("1.1", "Mục", max).scored(new Scoring(new Judgement(List.of()), Basis.NONE));
    }

    @Test
    void a_leaf_without_a_rule_is_refused() {
        assertThatThrownBy(() -> ScoringGrid.of(set(Item.of("1.1", "Mục", "1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    @Test
    void points_that_whole_numbers_do_not_hold_are_refused_and_not_cut() {
        assertThatThrownBy(() -> ScoringGrid.of(set(judged("9000000"))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("thu");
        assertThatThrownBy(() -> ScoringGrid.of(set(judged("0.1234567890123"))))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_figure_too_long_for_a_cell_is_scored_all_the_same() {
        var long_ = Share.of("0.1234567890123456789012345");
        var facts = new UnitFacts(Map.of(LEAF, Facts.of(Judgement.POINTS, long_)), Set.of());
        var points = PointGrid.of(FactGrid.of(ScoringGrid.of(set(judged("1"))), Map.of("Đơn vị", facts)));

        assertThat(points.total(0)).isEqualTo(Points.of("0.123456789012"));
        assertThat(points.why(0, LEAF).branch()).isEqualTo(Branch.SCORED_BESIDE);
        assertThat(points.why(0, LEAF).facts()).isEqualTo(Facts.of(Judgement.POINTS, long_));
    }

    @Test
    void only_leaves_and_inputs_of_the_set_have_cells() {
        var grid = ScoringGrid.of(set(judged("1")));

        assertThat(grid.cell(LEAF, Judgement.POINTS)).isZero();
        assertThatThrownBy(() -> grid.cell(LEAF, "khác")).hasMessageContaining("khác");
        assertThatThrownBy(() -> grid.cell(ItemCode.of("1"), Judgement.POINTS)).hasMessageContaining("1");
        assertThatThrownBy(() -> grid.node(ItemCode.of("9"))).hasMessageContaining("9");
    }

    @Test
    void one_unit_scored_again_after_its_facts_changed_is_as_if_all_were() {
        var field = new FieldFixture(5);
        var grid = ScoringGrid.of(FieldFixture.set(Policy.RESCALE));
        var units = field.units(3);
        var changed = field.units(3);
        var points = PointGrid.of(FactGrid.of(grid, units));
        var other = changed.sequencedValues().getFirst();
        points.facts().give(1, other);
        points.score(1);

        var again = PointGrid.of(FactGrid.of(grid, Map.of("Đơn vị", other)));
        assertThat(points.total(1)).isEqualTo(again.total(0));
        assertThat(points.index(1)).isEqualTo(again.index(0));
    }
}
