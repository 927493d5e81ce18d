package parindex.core.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;

/// Sees one figure that stands in several cells with different values: same name, same words, same unit.
///
/// @param sheet all cells
record SameElsewhere(SheetEntries sheet) {
    Stream<Text> of(Item leaf, Facts facts) {
        return CriteriaSet.figures(leaf)
                .flatMap(input -> facts.figure(input.name()).stream()
                        .flatMap(own -> others(sheet.set(), leaf, input)
                                .filter(other -> figure(other, input)
                                        .filter(value -> !value.equals(own))
                                        .isPresent())
                                .limit(1)
                                .map(other -> EntryWording.differsElsewhere(
                                        input,
                                        own,
                                        other.code(),
                                        figure(other, input).orElseThrow()))));
    }

    /// Other leaves that ask for a figure of a leaf.
    static Stream<Item> asking(CriteriaSet set, Item leaf) {
        return CriteriaSet.figures(leaf).flatMap(input -> others(set, leaf, input));
    }

    private static Stream<Item> others(CriteriaSet set, Item leaf, Input input) {
        return set.asking(input).stream()
                .filter(SheetEntries::isEntered)
                .filter(other -> !other.code().equals(leaf.code()));
    }

    private Optional<Share> figure(Item other, Input input) {
        var entry = sheet.of(other.code());
        return entry.state() == EntryState.GIVEN ? entry.facts(other).figure(input.name()) : Optional.empty();
    }
}
