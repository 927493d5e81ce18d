package parindex.app.criteria.draft.change;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.version.Difference;
import parindex.core.criteria.version.SetDifference;
import parindex.core.language.Text;

/// What a change did, as sentences for the history and for whoever edits at the same time.
public final class Differences {
    private Differences() {}

    /// Every sentence, a line each: what differs between the sets, or whose examples were edited.
    public static Text said(DraftDocument before, DraftDocument after) {
        var sets = SetDifference.between(before.set(), after.set()).all().stream()
                .map(Difference::said)
                .toList();
        var said = sets.isEmpty() ? cases(before, after) : sets;
        return new Text(lines(said, Text::vi), lines(said, Text::en));
    }

    private static String lines(List<Text> said, Function<Text, String> language) {
        return said.stream().map(language).collect(Collectors.joining("\n"));
    }

    private static List<Text> cases(DraftDocument before, DraftDocument after) {
        var edited = after.set().leaves().stream()
                .map(Item::code)
                .filter(code -> !before.cases(code).equals(after.cases(code)))
                .map(DraftWording::cases)
                .toList();
        return edited.isEmpty() ? List.of(DraftWording.changed()) : edited;
    }
}
