package parindex.core.scoring;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Difference;
import parindex.core.criteria.version.Difference.Kind;
import parindex.core.language.Text;

/// What differs between the examples of two sets; an example is the same one where item and name are (F-02).
public final class CaseDifferences {
    private CaseDifferences() {}

    private record Key(ItemCode item, String name) {
        static Key of(WorkedCase worked) {
            return new Key(worked.item(), worked.name());
        }
    }

    /// One line for each example that is gone, new or different, in the order of items.
    public static List<Difference> between(List<WorkedCase> before, List<WorkedCase> after) {
        var old = byKey(before);
        var young = byKey(after);
        var found = new ArrayList<Difference>();
        old.forEach((key, worked) -> {
            if (!young.containsKey(key)) {
                found.add(difference(Kind.CASE_REMOVED, worked, ScoreWording.caseSaid(worked), Text.same("")));
            }
        });
        young.forEach((key, worked) -> Optional.ofNullable(old.get(key))
                .ifPresentOrElse(
                        same -> changed(same, worked).ifPresent(found::add),
                        () -> found.add(
                                difference(Kind.CASE_ADDED, worked, Text.same(""), ScoreWording.caseSaid(worked)))));
        found.sort(
                (one, other) -> one.code().orElseThrow().compareTo(other.code().orElseThrow()));
        return List.copyOf(found);
    }

    private static Map<Key, WorkedCase> byKey(List<WorkedCase> cases) {
        return cases.stream().collect(toMap(Key::of, identity(), (first, second) -> second, LinkedHashMap::new));
    }

    private static Optional<Difference> changed(WorkedCase before, WorkedCase after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(difference(
                        Kind.CASE_CHANGED, after, ScoreWording.caseSaid(before), ScoreWording.caseSaid(after)));
    }

    private static Difference difference(Kind kind, WorkedCase worked, Text before, Text after) {
        var said = ScoreWording.caseDiffers(kind, worked, before, after);
        return new Difference(kind, Optional.of(worked.item()), before, after, said);
    }
}
