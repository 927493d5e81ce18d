package parindex.app.assessment.entry.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.entry.EntryActions;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.assessment.entry.workbook.DryRun;
import parindex.app.assessment.entry.workbook.Workbooks;
import parindex.app.assessment.entry.workbook.Workbooks.Tried;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Told;
import parindex.core.assessment.Entry;

/// Many cells at once from a workbook, and remarks, for programs.
@RestController
class WorkbookApi {
    private static final String SHEET = "/api/v1/assessment/{round}/units/{unit}";
    private static final int LONGEST_REMARK = 2000;

    private final SheetReading sheets;
    private final Workbooks workbooks;
    private final EntryActions actions;

    WorkbookApi(SheetReading sheets, Workbooks workbooks, EntryActions actions) {
        this.sheets = sheets;
        this.workbooks = workbooks;
        this.actions = actions;
    }

    /// A cell after a change.
    record Cell(String code, String state, Map<String, String> figures, String explanation) {
        static Cell of(Entry entry) {
            return new Cell(entry.item().toString(), entry.state().name(), entry.given(), entry.explanation());
        }
    }

    /// What a workbook would change.
    ///
    /// @param sha256    by which it is confirmed
    /// @param added     cells that had nothing
    /// @param changed   cells that had something else
    /// @param unchanged how many cells stay
    /// @param faults    cells that cannot be taken
    record Dry(
            String sha256,
            String file,
            List<Cell> added,
            List<Cell> changed,
            int unchanged,
            List<DryRun.Fault> faults) {
        static Dry of(Tried tried) {
            var run = tried.run();
            return new Dry(
                    tried.sha256(),
                    tried.name(),
                    run.added().stream().map(Cell::of).toList(),
                    run.changed().stream()
                            .map(change -> Cell.of(change.after()))
                            .toList(),
                    run.unchanged(),
                    run.faults());
        }
    }

    @PostMapping(path = SHEET + "/workbook", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Told("Tries a workbook of a sheet out; nothing is written.")
    Dry look(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam String file,
            @RequestBody byte[] content)
            throws IOException {
        var sheet = sheets.sheet(new At(round, unit), visit.signedIn());
        return Dry.of(workbooks.tried(sheet, file, content, visit.words()));
    }

    /// A workbook that was tried out.
    record Confirmed(String sha256, String file) {}

    @PostMapping(SHEET + "/workbook/confirm")
    @Told("Writes all cells of a workbook that was tried out, or none.")
    Dry confirm(Visit visit, @PathVariable String round, @PathVariable String unit, @RequestBody Confirmed confirmed) {
        var sheet = sheets.sheet(new At(round, unit), visit.signedIn());
        var tried = workbooks
                .again(sheet, confirmed.file(), confirmed.sha256(), visit.words())
                .orElseThrow(() -> new Refused(422, "no-such-file", null, Map.of()));
        if (!tried.run().faults().isEmpty()) {
            throw new Refused(422, "faults", null, Map.of("faults", tried.run().faults()));
        }
        if (!workbooks.keep(sheet, tried, visit.signedIn())) {
            throw Refused.stale();
        }
        return Dry.of(tried);
    }

    /// A remark.
    ///
    /// @param text 1 to 2000 letters
    record Remark(String text) {}

    @PostMapping(SHEET + "/items/{code}/remarks")
    @Told("Adds a remark to a cell.")
    ResponseEntity<Remark> remark(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestBody Remark remark) {
        var text = remark.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_REMARK) {
            throw new Refused(422, "words-wanted", null, Map.of());
        }
        actions.remark(new At(round, unit), code, text, visit.signedIn());
        return ResponseEntity.status(201).body(new Remark(text));
    }
}
