package parindex.app.assessment.appraisal.ledger;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.ProofFiles;
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

    public static List<Found> of(List<Line> lines, ProofFiles files) {
        return lines.stream().flatMap(line -> found(line, files)).toList();
    }

    private static Stream<Found> found(Line line, ProofFiles files) {
        return Stream.of(Kind.values()).filter(kind -> is(kind, line, files)).map(kind -> new Found(kind, line));
    }

    private static boolean is(Kind kind, Line line, ProofFiles files) {
        var entry = line.cell().entry();
        return switch (kind) {
            case NO_ANSWER -> entry.state() == EntryState.EMPTY;
            case TWO_ANSWERS -> line.cell().sheet().isContradicted(line.item());
            case DIFFERS ->
                line.feed().appraised().filter(decision -> decision.differs()).isPresent();
            case UNPROVED ->
                line.now().points().filter(points -> !points.isZero()).isPresent()
                        && line.proofs().isEmpty();
            case BROKEN -> line.proofs().stream().anyMatch(proof -> !files.isThere(proof));
        };
    }
}
