package parindex.core.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.audit.Syllables;
import parindex.core.intake.ReportedItem;

/// Compares the causes of leaves of one parent whose names speak of the same thing (a run of several syllables): one
/// may not say that something is done ("đã xây dựng") which the other says is not ("chưa xây dựng").
public final class CausesAgree implements Check {
    private static final int SAME_THING = 5;

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.CAUSE_CONTRADICTS_CAUSE);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.tree().parents().stream()
                .flatMap(parent -> pairs(input.tree().children(parent.code())))
                .toList();
    }

    private static Stream<Finding> pairs(List<ReportedItem> family) {
        var withCause = family.stream().filter(item -> !item.cause().isEmpty()).toList();
        return IntStream.range(0, withCause.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, withCause.size())
                        .boxed()
                        .flatMap(j -> compare(withCause.get(i), withCause.get(j)).stream()));
    }

    private static Optional<Finding> compare(ReportedItem one, ReportedItem other) {
        var thing = Syllables.of(one.name()).longestShared(Syllables.of(other.name()));
        if (thing.size() < SAME_THING) {
            return Optional.empty();
        }
        return contradicts(one, other) || contradicts(other, one)
                ? Optional.of(Finding.of(
                        FindingKind.CAUSE_CONTRADICTS_CAUSE,
                        Spot.of(one, "cause"),
                        FormWording.causesContradict(one, other)))
                : Optional.empty();
    }

    private static boolean contradicts(ReportedItem done, ReportedItem notDone) {
        return deeds(done, "da").stream().anyMatch(deeds(notDone, "chua")::contains);
    }

    // The two syllables after "đã" or "chưa": a verb of Vietnamese prose.
    private static List<String> deeds(ReportedItem item, String mark) {
        var deeds = new ArrayList<String>();
        for (var clause : Syllables.of(item.cause()).clauses()) {
            for (int i = 0; i + 2 < clause.size(); i++) {
                if (clause.get(i).equals(mark)) {
                    deeds.add(clause.get(i + 1) + " " + clause.get(i + 2));
                }
            }
        }
        return deeds;
    }
}
