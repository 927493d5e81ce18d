package parindex.app.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parindex.core.criteria.item.Item;
import parindex.core.publication.Publication;
import parindex.core.publication.Recount;
import parindex.core.scoring.ScoreCard;

/// A publication with what follows from it, computed once.
///
/// @param publication what was given
/// @param cards       by unit
/// @param standings   by kind
public record Shown(Publication publication, Map<String, ScoreCard> cards, Map<String, List<Recount.Row>> standings) {
    public static Shown of(Publication publication) {
        var cards = new HashMap<String, ScoreCard>();
        var standings = new TreeMap<String, List<Recount.Row>>();
        for (var kind : publication.sets().entrySet()) {
            var own = Recount.cards(publication, kind.getKey());
            cards.putAll(own);
            standings.put(kind.getKey(), Recount.standings(publication.heading().year(), kind.getValue(), own));
        }
        return new Shown(publication, cards, standings);
    }

    public String name(String unit) {
        return publication.unit(unit).map(record -> record.unit().name()).orElse(unit);
    }

    /// The title of the set of a kind of unit.
    public String title(String kind) {
        return Optional.ofNullable(publication.sets().get(kind)).orElseThrow().title();
    }

    public Optional<Recount.Row> row(String unit) {
        return standings.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.code().equals(unit))
                .findFirst();
    }

    /// A unit that is not finished.
    ///
    /// @param sent    whether it sent its sheet
    /// @param missing items without points
    public record Unfinished(String code, String name, boolean sent, List<Item> missing) {}

    /// Units that are not finished, by name.
    public List<Unfinished> unfinished() {
        var units = new ArrayList<Unfinished>();
        for (var record : publication.units()) {
            var card = Optional.ofNullable(cards.get(record.unit().code())).orElseThrow();
            if (!card.isComplete()) {
                var isSent = !record.leaves().isEmpty();
                units.add(new Unfinished(record.unit().code(), record.unit().name(), isSent, card.missing()));
            }
        }
        return units.stream().sorted(Comparator.comparing(Unfinished::name)).toList();
    }
}
