package parindex.core.scoring.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standings;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;

/// The grid gives the places that the standings give.
@Tag("A-02")
class PlacesTest {
    /// A unit with its place.
    private record Line(String unit, int place, boolean tied) {}

    private static List<Line> standings(CriteriaSet set, Map<String, UnitFacts> units) {
        var entries = units.entrySet().stream()
                .map(unit -> ScoreCard.of(unit.getKey(), 2030, set, unit.getValue()))
                .map(Entry::of)
                .toList();
        var standings = Standings.of(2030, entries, BandScale.NONE);
        return units.keySet().stream()
                .map(standings::find)
                .flatMap(Optional::stream)
                .map(unit -> new Line(unit.unit(), unit.place().orElse(0), unit.tied()))
                .toList();
    }

    private static List<Line> places(CriteriaSet set, Map<String, UnitFacts> units) {
        var places = Places.of(PointGrid.of(FactGrid.of(ScoringGrid.of(set), units)));
        var names = places.points().facts().units();
        return IntStream.range(0, names.size())
                .mapToObj(unit -> new Line(names.get(unit), places.place(unit), places.isTied(unit)))
                .toList();
    }

    @Test
    void units_stand_where_the_standings_put_them_also_where_they_share_a_place() {
        assertThat(LongStream.range(0, 150).boxed()).allSatisfy(seed -> {
            var field = new FieldFixture(seed);
            var set = FieldFixture.set(field.policy());
            var units = field.units(1 + field.number(70));

            assertThat(places(set, units)).isEqualTo(standings(set, units));
        });
    }
}
