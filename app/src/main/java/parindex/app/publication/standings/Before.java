package parindex.app.publication.standings;

import java.util.Optional;
import parindex.app.publication.Edition;
import parindex.app.publication.Shown;
import parindex.core.criteria.Item;
import parindex.core.points.Share;

/// An earlier published result of the same host, to compare with. Two areas are the same where code and title are.
///
/// @param edition which one
/// @param shown   what it says
record Before(Edition edition, Shown shown) {
    /// The share of the whole that a unit reached then.
    Optional<Share> total(String unit) {
        return card(unit)
                .filter(card -> card.isComplete())
                .map(card -> card.index().dividedBy(card.set().max().share()));
    }

    /// The share of an area that a unit reached then.
    Optional<Share> area(String unit, Item area) {
        return card(unit)
                .filter(card -> card.isComplete())
                .filter(card -> card.set()
                        .item(area.code())
                        .filter(old -> old.title().equals(area.title()))
                        .isPresent())
                .filter(card -> !card.max(area.code()).isZero())
                .map(card -> card.achieved(area.code()).of(card.max(area.code())));
    }

    private Optional<parindex.core.scoring.ScoreCard> card(String unit) {
        return Optional.ofNullable(shown.cards().get(unit));
    }
}
