package parindex.app.assessment.appraisal.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.appraisal.ColumnsJson;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.explaining.ExplanationWriting;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Times;
import parindex.app.kit.web.api.Told;
import parindex.core.assessment.appraisal.Stamp;

/// Lines that were questioned, and lines that the host opens to their unit again, for programs (E-19).
@RestController
class ReopeningApi {
    private static final String ROUND = "/api/v1/rounds/{round}";

    private final RoundGate gate;
    private final LineReading lines;
    private final ExplanationWriting writing;

    ReopeningApi(RoundGate gate, LineReading lines, ExplanationWriting writing) {
        this.gate = gate;
        this.lines = lines;
        this.writing = writing;
    }

    /// A line of the ledger.
    ///
    /// @param stands   what the line is worth now
    /// @param reopened when it was opened again last, nothing where it never was
    record Questioned(
            String unit,
            String item,
            String state,
            ColumnsJson columns,
            @Nullable String stands,
            @Nullable String reopened) {
        static Questioned of(Line line) {
            var again = line.feed().reopened();
            return new Questioned(
                    line.unit().slug(),
                    line.item().code().toString(),
                    line.state().name(),
                    ColumnsJson.of(line),
                    ColumnsJson.said(line.stands()),
                    again.isEmpty() ? null : at(again.getLast()));
        }

        private static String at(Stamp stamp) {
            return Times.of(stamp.at());
        }
    }

    @GetMapping(ROUND + "/ledger")
    @Told("Lines that were asked about, scored otherwise or reopened, with every score and reply; silence is silence.")
    Listed<Questioned> ledger(Visit visit, @PathVariable String round, Listed.Cursor cursor) {
        var questioned = lines.all(gate.run(visit, round)).stream()
                .filter(line -> line.feed().questioned().isPresent())
                .map(Questioned::of)
                .toList();
        return Listed.of(questioned, line -> line.unit() + " " + line.item(), cursor);
    }

    /// Which line is opened again, and why.
    record Reopened(String unit, String item, String reason) {}

    /// It is open.
    record Done(String unit, String item) {}

    @PostMapping(ROUND + "/lines/reopen")
    @Told("Opens a line to its unit again, so that it can change it and reply.")
    Done reopen(Visit visit, @PathVariable String round, @RequestBody Reopened wanted) {
        var stopped = writing.reopen(
                visit.signedIn(),
                gate.run(visit, round),
                wanted.unit(),
                wanted.item().strip(),
                wanted.reason());
        if (stopped.isPresent()) {
            throw stopped.get().refused();
        }
        return new Done(wanted.unit(), wanted.item().strip());
    }
}
