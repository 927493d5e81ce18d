package parindex.app.criteria.comparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.SetRows;
import parindex.app.criteria.comparison.ComparePage.Lineage;
import parindex.app.criteria.comparison.ComparePage.Named;
import parindex.app.criteria.comparison.ComparePage.Step;
import parindex.app.kit.web.Words;
import parindex.core.criteria.Lineage.Change;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.CodeMapping;

/// Puts what became of the items of an earlier set into words.
///
/// @param words   in the language of the reader
/// @param before  the earlier set
/// @param after   the later one
/// @param mapping what became of what
public record CompareLineage(Words words, SetEntry before, SetEntry after, CodeMapping mapping) {
    Lineage lineage() {
        return new Lineage(
                said(),
                mapping.links().stream()
                        .filter(link -> link.change() != Change.SAME || breaks(link))
                        .map(this::step)
                        .toList());
    }

    private String said() {
        var counts = mapping.links().stream()
                .collect(groupingBy(Link::change, () -> new EnumMap<>(Change.class), counting()));
        var parts = Stream.of(Change.values())
                .filter(counts::containsKey)
                .map(change -> words.figures().whole(counts.getOrDefault(change, 0L)) + " " + word(change))
                .collect(Collectors.joining(", "));
        var breaks = (int) mapping.links().stream().filter(this::breaks).count();
        return parts + (breaks == 0 ? "" : "; " + words.count("criteria.lineage.breaks", breaks));
    }

    public Step step(Link link) {
        return new Step(word(link.change()), named(before, link.before()), named(after, link.after()), breaks(link));
    }

    String word(Change change) {
        return words.word("criteria.lineage.", change);
    }

    boolean breaks(Link link) {
        return link.after().isEmpty() || link.after().stream().anyMatch(mapping::isBreak);
    }

    private static List<Named> named(SetEntry entry, List<ItemCode> codes) {
        return codes.stream()
                .map(code -> new Named(
                        code.toString(),
                        entry.set()
                                .flatMap(set -> set.item(code))
                                .map(SetRows::title)
                                .orElse(""),
                        entry.url("items/" + code)))
                .toList();
    }
}
