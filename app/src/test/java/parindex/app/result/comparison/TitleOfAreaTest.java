package parindex.app.result.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Published;
import parindex.core.ranking.Standings;
import parindex.core.ranking.comparison.SideBySide;

/// Areas are called as in the set of the kind and the year; the set is invented.
@Tag("A-08")
class TitleOfAreaTest {
    private static final Standings ALL = Standings.of(
            2024,
            List.of(new Entry("Bộ Thử Một", Optional.of(Points.of("90")), Optional.empty(), Map.of())),
            BandScale.NONE);

    private static Compared.Beside beside(Optional<CriteriaSet> set) {
        var own = ALL.units().getFirst();
        return new Compared.Beside(
                2024,
                ComparedKind.MINISTRIES,
                ALL,
                new Choosing(own, List.of()),
                SideBySide.of(ALL, own, List.of()),
                Published.NONE,
                set,
                false,
                false);
    }

    @Test
    void an_area_has_the_title_of_the_set_where_that_is_known() {
        var set = new CriteriaSet("thu", "Thử", List.of(Item.of("1", "Thể chế thử", "60")), BandScale.NONE);
        assertThat(beside(Optional.of(set)).title("1")).contains("Thể chế thử");
        assertThat(beside(Optional.of(set)).title("2")).isEmpty();
        assertThat(beside(Optional.empty()).title("1")).isEmpty();
    }
}
