package parindex.app.assessment.appraisal.ledger;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.assessment.appraisal.AppraisalActions;
import parindex.app.assessment.appraisal.Line;
import parindex.core.assessment.EntryChecks;
import parindex.core.assessment.EntryFinding;
import parindex.core.assessment.EntryLimits;
import parindex.core.assessment.EntryState;

/// Lines that somebody has to look at before the council meets (E-25).
public final class CheckLists {
    private CheckLists() {}

    /// What is the matter with a line.
    public enum Kind {
        NO_ANSWER,
        /// The same figure was given otherwise elsewhere on the sheet.
        TWO_ANSWERS,
        /// The score of the appraisers differs from the computed one.
        DIFFERS,
        /// A score without a document.
        UNPROVED,
        /// A document does not open.
        BROKEN
    }

    /// A line on a list.
    public record Found(Kind kind, Line line) {}

    public static List<Found> of(List<Line> lines, AppraisalActions files) {
        return lines.stream().flatMap(line -> found(line, files)).toList();
    }

    private static Stream<Found> found(Line line, AppraisalActions files) {
        return Stream.of(Kind.values()).filter(kind -> is(kind, line, files)).map(kind -> new Found(kind, line));
    }

    private static boolean is(Kind kind, Line line, AppraisalActions files) {
        var entry = line.cell().entry();
        return switch (kind) {
            case NO_ANSWER -> entry.state() == EntryState.EMPTY;
            case TWO_ANSWERS -> entry.state() == EntryState.GIVEN && isTold(line);
            case DIFFERS ->
                line.feed().appraised().filter(decision -> decision.differs()).isPresent();
            case UNPROVED ->
                line.now().points().filter(points -> !points.isZero()).isPresent()
                        && line.proofs().isEmpty();
            case BROKEN -> line.proofs().stream().anyMatch(proof -> !files.opens(proof));
        };
    }

    private static boolean isTold(Line line) {
        var checks = new EntryChecks(line.cell().sheet(), java.util.Map.of(), java.util.Set.of(), EntryLimits.USUAL);
        return checks.at(line.item()).stream()
                .anyMatch(finding -> finding.kind() == EntryFinding.Kind.DIFFERS_ELSEWHERE);
    }
}
