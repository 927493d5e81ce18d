package parindex.core.audit.form;

import java.util.HashSet;
import java.util.List;
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
/// may not say that something is done ("đã xây dựng") which the other says is not ("chưa xây dựng"). A cause that says
/// both of different parts contradicts nobody.
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
        var told = family.stream()
                .filter(item -> !item.cause().isEmpty())
                .map(Told::of)
                .toList();
        return IntStream.range(0, told.size())
                .boxed()
                .flatMap(i -> told.subList(i + 1, told.size()).stream()
                        .filter(other ->
                                told.get(i).contradicts(other) && told.get(i).isAboutTheSameAs(other))
                        .map(other -> finding(told.get(i).item(), other.item())));
    }

    private static Finding finding(ReportedItem one, ReportedItem other) {
        return Finding.of(
                FindingKind.CAUSE_CONTRADICTS_CAUSE, Spot.of(one, "cause"), FormWording.causesContradict(one, other));
    }

    /// What a cause says is done, and what is not.
    private record Told(ReportedItem item, Set<String> done, Set<String> notDone) {
        static Told of(ReportedItem item) {
            var clauses = Syllables.of(item.cause()).clauses();
            var done = deeds(clauses, "da");
            var notDone = deeds(clauses, "chua");
            var both = new HashSet<>(done);
            both.retainAll(notDone);
            done.removeAll(both);
            notDone.removeAll(both);
            return new Told(item, done, notDone);
        }

        boolean contradicts(Told other) {
            return done.stream().anyMatch(other.notDone::contains)
                    || notDone.stream().anyMatch(other.done::contains);
        }

        boolean isAboutTheSameAs(Told other) {
            return Syllables.of(item.name())
                            .longestShared(Syllables.of(other.item.name()))
                            .size()
                    >= SAME_THING;
        }

        // The two syllables after "đã" or "chưa": a verb of Vietnamese prose.
        private static Set<String> deeds(List<List<String>> clauses, String mark) {
            var deeds = new HashSet<String>();
            for (var clause : clauses) {
                for (int i = 0; i + 2 < clause.size(); i++) {
                    if (clause.get(i).equals(mark)) {
                        deeds.add(clause.get(i + 1) + " " + clause.get(i + 2));
                    }
                }
            }
            return deeds;
        }
    }
}
