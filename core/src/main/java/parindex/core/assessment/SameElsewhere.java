package parindex.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.Item;
import parindex.core.language.Text;
import parindex.core.points.Facts;
import parindex.core.points.Input;
import parindex.core.points.Share;

/// Sees one figure that stands in several cells with different values: same name, same words, same unit.
///
/// @param sheet all cells
record SameElsewhere(SheetEntries sheet) {
    Stream<Text> of(Item leaf, Facts facts) {
        return inputs(leaf)
                .flatMap(input -> facts.figure(input.name()).stream()
                        .flatMap(own -> others(leaf, input)
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

    private Stream<Item> others(Item leaf, Input input) {
        return sheet.entered().stream()
                .filter(other -> !other.code().equals(leaf.code()))
                .filter(other -> inputs(other).anyMatch(input::equals));
    }

    private Optional<Share> figure(Item other, Input input) {
        var entry = sheet.of(other.code());
        return entry.state() == EntryState.GIVEN ? entry.facts(other).figure(input.name()) : Optional.empty();
    }

    private static Stream<Input> inputs(Item leaf) {
        return leaf
                .scoring()
                .map(scoring -> scoring.rule().kind() == parindex.core.points.RuleKind.CHECKLIST
                        ? List.<Input>of()
                        : scoring.rule().inputs())
                .stream()
                .flatMap(List::stream);
    }
}
