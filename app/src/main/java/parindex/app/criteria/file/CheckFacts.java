package parindex.app.criteria.file;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.SetHead;
import parindex.app.criteria.SetRows;
import parindex.app.criteria.file.CheckPage.Group;
import parindex.app.criteria.file.CheckPage.Leaf;
import parindex.app.criteria.file.CheckPage.Row;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.formats.FileFault;

/// Puts the faults of a set into words.
///
/// @param frame around the page
/// @param entry the set with its faults
record CheckFacts(Frame frame, SetEntry entry) {
    private static final Comparator<FileFault> ORDER =
            Comparator.comparing(FileFault::weight).thenComparing(FileFault::place);

    CheckPage page() {
        var unassigned = entry.set().map(CriteriaSet::unassigned).orElse(List.of());
        return new CheckPage(
                frame,
                SetHead.of(words(), entry),
                sentence(),
                groups(words(), entry.faults()),
                unassigned.stream().map(this::leaf).toList(),
                nobody(unassigned),
                entry.set().isPresent());
    }

    private String sentence() {
        var parts = new ArrayList<String>();
        add(parts, "criteria.errors", entry.count(Weight.ERROR));
        add(parts, "criteria.warnings", entry.count(Weight.WARNING));
        add(parts, "criteria.notes", entry.count(Weight.NOTE));
        return parts.isEmpty()
                ? words().say("criteria.check.none")
                : words().say(
                                entry.count(Weight.ERROR) == 0 ? "criteria.check.usable" : "criteria.check.stops",
                                String.join(", ", parts));
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words().count(key, count));
        }
    }

    /// Faults by weight and kind; who is missing is a list of its own.
    static List<Group> groups(Words words, List<FileFault> faults) {
        return faults.stream()
                .filter(fault -> !fault.kind().equals(SetFault.Kind.UNASSIGNED.word()))
                .sorted(ORDER)
                .collect(groupingBy(
                        fault -> fault.weight() + " " + fault.kind(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> group(words, same))
                .toList();
    }

    private static Group group(Words words, List<FileFault> same) {
        var first = same.getFirst();
        return new Group(
                first.kind(),
                first.weight().name().toLowerCase(Locale.ROOT),
                words.word("severity.", first.weight()),
                words.say("criteria.fault." + first.kind()),
                same.stream().map(fault -> row(words, fault)).toList());
    }

    private static Row row(Words words, FileFault fault) {
        var place = words.say(fault.place().said());
        return new Row(
                fault.code().map(ItemCode::toString).orElse(""),
                place.isEmpty() || fault.line() == 0 && fault.code().isPresent() ? "" : fault.file() + ", " + place,
                words.say(fault.said()));
    }

    private Leaf leaf(Item item) {
        return new Leaf(
                item.code().toString(),
                SetRows.title(item),
                frame.figures().exact(item.max().value()));
    }

    private String nobody(List<Item> unassigned) {
        if (unassigned.isEmpty()) {
            return words().say("criteria.nobody.none");
        }
        var points = Points.sum(unassigned.stream().map(Item::max));
        return words().count(
                        "criteria.nobody", unassigned.size(), frame.figures().exact(points.value()));
    }

    private Words words() {
        return frame.words();
    }
}
