package parindex.app.criteria.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.SetRows;
import parindex.app.criteria.comparison.ComparePage.Group;
import parindex.app.criteria.comparison.ComparePage.Result;
import parindex.app.criteria.comparison.ComparePage.Row;
import parindex.app.criteria.comparison.ComparePage.Topic;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.CodeMapping;
import parindex.core.criteria.version.Difference;
import parindex.core.criteria.version.SetDifference;

/// Puts the differences of two sets into words.
///
/// @param words  in the language of the reader
/// @param before the earlier set
/// @param after  the later one
record CompareFacts(Words words, SetEntry before, SetEntry after) {
    /// What differs, or only one topic of it.
    Result result(Optional<CompareTopic> only) {
        var difference = difference();
        var shown = difference.all().stream()
                .filter(one -> only.isEmpty() || only.get() == CompareTopic.of(one))
                .toList();
        return new Result(
                topics(difference, only),
                groups(shown),
                same(difference),
                new CompareLineage(words, before, after, mapping()).lineage(),
                "before=%s&after=%s".formatted(before.name(), after.name()),
                after.url());
    }

    SetDifference difference() {
        return SetDifference.between(set(before), set(after));
    }

    /// How much differs, in one sentence.
    String sentence() {
        var difference = difference();
        if (difference.isEmpty()) {
            return words.say("criteria.compare.equal");
        }
        return words.count(
                "criteria.compare.sentence",
                difference.all().size(),
                words.say(mapping().isBreak() ? "criteria.compare.break" : "criteria.compare.no-break"));
    }

    private List<Topic> topics(SetDifference difference, Optional<CompareTopic> only) {
        return Stream.of(CompareTopic.values())
                .map(topic -> new Topic(
                        topic.word(),
                        words.word("criteria.topic.", topic),
                        (int) difference.all().stream()
                                .filter(one -> CompareTopic.of(one) == topic)
                                .count(),
                        only.filter(topic::equals).isPresent()))
                .filter(topic -> topic.count() > 0)
                .toList();
    }

    private List<Group> groups(List<Difference> shown) {
        var mapping = mapping();
        return shown.stream()
                .collect(groupingBy(one -> one.code().map(ItemCode::area), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(area -> new Group(
                        area.getKey().map(ItemCode::toString).orElse(""),
                        area.getKey().map(this::title).orElseGet(() -> words.say("criteria.compare.whole")),
                        area.getValue().stream().map(one -> row(one, mapping)).toList()))
                .toList();
    }

    private Row row(Difference difference, CodeMapping mapping) {
        var topic = CompareTopic.of(difference);
        var there = difference.code().filter(code -> set(after).item(code).isPresent());
        var isGone = difference.kind() == Difference.Kind.ITEM_REMOVED;
        return new Row(
                isGone ? "" : there.map(ItemCode::toString).orElse(""),
                topic.word(),
                words.word("criteria.topic.", topic),
                words.say(difference.said()),
                !isGone && breaks(topic) && there.filter(mapping::isBreak).isPresent());
    }

    /// Only what touches points can break a series.
    private static boolean breaks(CompareTopic topic) {
        return topic == CompareTopic.MAXIMUM || topic == CompareTopic.RULE || topic == CompareTopic.STRUCTURE;
    }

    private String same(SetDifference difference) {
        var changed =
                difference.all().stream().flatMap(one -> one.code().stream()).collect(Collectors.toSet());
        var same = set(after).items().stream().map(Item::code).filter(code -> !changed.contains(code));
        return words.count("criteria.compare.same", (int) same.count());
    }

    private String title(ItemCode area) {
        return Stream.of(after, before)
                .flatMap(entry -> set(entry).item(area).stream())
                .findFirst()
                .map(SetRows::title)
                .orElse("");
    }

    private CodeMapping mapping() {
        return CodeMapping.between(set(before), set(after));
    }

    /// The set of an entry that has one; whoever compares has looked.
    private static CriteriaSet set(SetEntry entry) {
        return entry.set().orElseThrow();
    }
}
