package parindex.bench;

import java.util.List;
import java.util.Map;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standings;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.grid.Places;

/// What is measured is right first: the grid against score cards and standings, figure by figure.
final class Checked {
    private Checked() {}

    /// The cards of all units.
    static List<ScoreCard> cards(CriteriaSet set, Map<String, UnitFacts> units) {
        return units.entrySet().stream()
                .map(unit -> ScoreCard.of(unit.getKey(), 2020, set, unit.getValue()))
                .toList();
    }

    /// The standings of all cards.
    static Standings standings(List<ScoreCard> cards) {
        var entries = cards.stream().map(Entry::of).toList();
        return Standings.of(2020, entries, BandScale.NONE);
    }

    /// @throws IllegalStateException if anything differs
    static void same(Places places, List<ScoreCard> cards) {
        var standings = standings(cards);
        for (int unit = 0; unit < cards.size(); unit++) {
            var card = cards.get(unit);
            for (var item : card.set().items()) {
                check(places.points().achieved(unit, item.code()).equals(card.achieved(item.code())), item);
            }
            var place = standings.find(card.unit()).flatMap(standing -> standing.place());
            check(places.place(unit) == place.orElse(0), card.unit());
        }
    }

    static void check(boolean same, Object where) {
        if (!same) {
            throw new IllegalStateException("the grid and the cards differ at " + where);
        }
    }
}
