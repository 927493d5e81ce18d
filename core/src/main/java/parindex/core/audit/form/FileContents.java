package parindex.core.audit.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.Repair;

/// Names what a reader met in the file besides the report: hidden sheets, rows and columns (hidden-content), macros
/// and links that act by themselves (active-content). They are never run.
public final class FileContents implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.HIDDEN_CONTENT, FindingKind.ACTIVE_CONTENT);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.card().repairs().stream().flatMap(FileContents::finding).toList();
    }

    private static Stream<Finding> finding(Repair repair) {
        var spot = Spot.at(repair.place(), "file").says(repair.found());
        return switch (repair.kind()) {
            case HIDDEN -> Stream.of(Finding.of(FindingKind.HIDDEN_CONTENT, spot, FormWording.hidden(spot)));
            case ACTIVE -> Stream.of(Finding.of(FindingKind.ACTIVE_CONTENT, spot, FormWording.active(spot)));
            case CODE, MARK, STITCHED, MISPLACED, LEFT_OUT -> Stream.empty();
        };
    }
}
