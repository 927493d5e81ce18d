package parindex.app.assessment.appraisal.explaining;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.explaining.ExplanationStore.Explained;

/// Reads the lines of a sheet that its unit is asked about.
@Component
@Transactional(readOnly = true)
class ExplanationReading {
    private final ExplanationStore store;
    private final LineReading lines;

    ExplanationReading(ExplanationStore store, LineReading lines) {
        this.store = store;
        this.lines = lines;
    }

    /// A sheet with the lines that its unit is, or was, asked about.
    record Asked(Explained sheet, List<Line> lines) {}

    Optional<Asked> of(Round round, String unit) {
        return store.sheet(round, unit)
                .map(sheet -> new Asked(
                        sheet,
                        lines.told(round, sheet.unit().id()).stream()
                                .filter(line -> line.feed().questioned().isPresent())
                                .toList()));
    }
}
