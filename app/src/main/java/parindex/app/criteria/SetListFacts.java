package parindex.app.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import parindex.app.criteria.SetListPage.Row;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.Terms.Status;
import parindex.formats.FileFault;

/// Puts the list of sets into words: whole sets first, newest years first.
///
/// @param frame   around the page
/// @param entries the sets
record SetListFacts(Frame frame, List<SetEntry> entries) {
    private static final Comparator<SetEntry> ORDER = Comparator.comparing(SetListFacts::rank)
            .thenComparing(SetListFacts::lastYear, Comparator.reverseOrder())
            .thenComparing(SetEntry::name);

    SetListPage page() {
        var rows = entries.stream().sorted(ORDER).map(this::row).toList();
        return new SetListPage(frame, sentence(), rows);
    }

    private static int rank(SetEntry entry) {
        return entry.set().map(set -> set.terms().status().ordinal()).orElse(Status.values().length);
    }

    private static int lastYear(SetEntry entry) {
        return entry.set().stream()
                .flatMap(set -> set.terms().years().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private String sentence() {
        var parts = Arrays.stream(Status.values())
                .map(status -> count("criteria.list." + status.name().toLowerCase(java.util.Locale.ROOT), status))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        var broken =
                (int) entries.stream().filter(entry -> entry.set().isEmpty()).count();
        if (broken > 0) {
            parts.add(words().count("criteria.list.broken", broken));
        }
        return words().count("criteria.list", entries.size())
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private String count(String key, Status status) {
        var count = (int) entries.stream()
                .flatMap(entry -> entry.set().stream())
                .filter(set -> set.terms().status() == status)
                .count();
        return count == 0 ? "" : words().count(key, count);
    }

    private Row row(SetEntry entry) {
        var set = entry.set();
        var said = new SetWords(frame);
        return new Row(
                entry.name(),
                entry.title(),
                entry.url(),
                set.map(said::about).orElse(""),
                set.stream()
                        .flatMap(known -> known.terms().acts().stream())
                        .findFirst()
                        .map(act -> SetLaw.number(frame, act))
                        .orElse(""),
                SetHead.chips(words(), entry),
                set.map(said::size).orElse(""),
                set.flatMap(known -> SetKnown.of(words(), SetCounts.of(known).known())),
                fault(entry));
    }

    private String fault(SetEntry entry) {
        return entry.faults().stream()
                .filter(FileFault::stops)
                .findFirst()
                .map(fault -> words().say(fault.placed()))
                .orElse("");
    }

    private Words words() {
        return frame.words();
    }
}
