package parindex.core.audit.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Syllables;
import parindex.core.criteria.item.Level;
import parindex.core.criteria.item.Source;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Fold;

/// Tells items scored by a survey from those scored on facts: by the criteria set where it knows, else by what the
/// report says of the item and of criteria whose names begin alike.
final class Surveyed {
    static final Pattern WORDS = Pattern.compile("\\b(dieu tra xa hoi hoc|khao sat|hai long|sipas)\\b");
    private static final int ALIKE = 4;

    private final AuditInput input;
    private final Set<List<String>> beginnings;

    Surveyed(AuditInput input) {
        this.input = input;
        this.beginnings = input.tree().level(Level.CRITERION).stream()
                .filter(Surveyed::saysSo)
                .map(Surveyed::beginning)
                .filter(words -> words.size() == ALIKE)
                .collect(toUnmodifiableSet());
    }

    boolean is(ReportedItem leaf) {
        var source = input.set()
                .flatMap(set -> set.item(leaf.code()))
                .map(item -> item.source())
                .filter(known -> known != Source.UNKNOWN);
        return source.map(Source::isSurvey)
                .orElseGet(() -> input.tree()
                        .lineage(leaf)
                        .filter(item -> item.code().level() != Level.AREA)
                        .anyMatch(item -> saysSo(item) || beginnings.contains(beginning(item))));
    }

    private static boolean saysSo(ReportedItem item) {
        return WORDS.matcher(Fold.plain(item.name() + " " + item.cause())).find();
    }

    private static List<String> beginning(ReportedItem item) {
        return Syllables.of(item.name()).all().stream().limit(ALIKE).toList();
    }
}
