package parindex.app.assessment.entry.workbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.entry.Control;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.assessment.entry.workbook.WorkbookPage.Change;
import parindex.app.assessment.entry.workbook.WorkbookPage.Run;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.formats.BadInput;
import parindex.formats.excel.WorkbookWriter;

/// A sheet to Excel and back: tried out first, written when confirmed (E-09).
@Controller
class WorkbookScreens {
    private static final String SHEET = "/assessment/{round}/units/{unit}";

    private final Frames frames;
    private final SheetReading sheets;
    private final Workbooks workbooks;
    private final Download download;

    WorkbookScreens(Frames frames, SheetReading sheets, Workbooks workbooks, Download download) {
        this.frames = frames;
        this.sheets = sheets;
        this.workbooks = workbooks;
        this.download = download;
    }

    @GetMapping(SHEET + "/workbook")
    ModelAndView choose(Visit visit, @PathVariable String round, @PathVariable String unit) {
        return page(visit, sheets.sheet(new At(round, unit), visit.signedIn()), "", Optional.empty());
    }

    @GetMapping(SHEET + "/sheet.xlsx")
    void file(Visit visit, @PathVariable String round, @PathVariable String unit, HttpServletResponse response)
            throws IOException {
        var sheet = sheets.sheet(new At(round, unit), visit.signedIn());
        var table = new SheetTable(sheet, visit.words()).workbook();
        download.send(
                response, "phieu-" + round + "-" + unit, Download.Form.XLSX, out -> WorkbookWriter.write(table, out));
    }

    @PostMapping(SHEET + "/workbook")
    ModelAndView look(
            Visit visit, @PathVariable String round, @PathVariable String unit, @RequestParam MultipartFile file)
            throws IOException {
        var sheet = sheets.sheet(new At(round, unit), visit.signedIn());
        if (file.getSize() > Workbooks.LARGEST) {
            return page(visit, sheet, visit.words().say("criteria.import.large"), Optional.empty());
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try {
            var tried = workbooks.tried(sheet, name, file.getBytes(), visit.words());
            return page(visit, sheet, "", Optional.of(shown(sheet, tried, visit.words())));
        } catch (BadInput bad) {
            return page(visit, sheet, visit.words().say(bad.said()), Optional.empty());
        }
    }

    @PostMapping(SHEET + "/workbook/confirm")
    ModelAndView confirm(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam String sha256,
            @RequestParam String name) {
        var at = new At(round, unit);
        var sheet = sheets.sheet(at, visit.signedIn());
        var words = visit.words();
        var tried = workbooks
                .again(sheet, name, sha256, words)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!tried.run().faults().isEmpty()) {
            return page(visit, sheet, "", Optional.of(shown(sheet, tried, words)));
        }
        var said = workbooks.keep(sheet, tried, visit.signedIn())
                ? words.count("workbook.kept", tried.run().all().size())
                : words.say("workbook.meanwhile");
        return page(visit, sheets.sheet(at, visit.signedIn()), said, Optional.empty());
    }

    private Run shown(Sheet sheet, Workbooks.Tried tried, Words words) {
        var run = tried.run();
        var counts = words.say(
                "workbook.counts",
                run.added().size(),
                run.changed().size(),
                run.unchanged(),
                run.faults().size());
        var changes = run.changed().stream()
                .map(change -> new Change(
                        change.after().item().toString(),
                        what(sheet, change.before(), words),
                        what(sheet, change.after(), words)))
                .toList();
        return new Run(
                tried.name(),
                tried.sha256(),
                counts,
                changes,
                run.faults(),
                run.faults().isEmpty() && !run.all().isEmpty());
    }

    private static String what(Sheet sheet, Entry entry, Words words) {
        return switch (entry.state()) {
                    case EMPTY -> "–";
                    case NOT_APPLICABLE -> Layout.APART;
                    case GIVEN -> values(sheet, entry, words);
                }
                + (entry.isExplained() && entry.state() != EntryState.EMPTY ? " · " + entry.explanation() : "");
    }

    private static String values(Sheet sheet, Entry entry, Words words) {
        var leaf = sheet.entries().set().item(entry.item()).orElseThrow();
        return Control.of(leaf, entry).stream()
                .map(control -> control.shown(entry, words))
                .filter(shown -> !shown.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private ModelAndView page(Visit visit, Sheet sheet, String said, Optional<Run> run) {
        var frame = frames.open(visit, Section.ASSESSMENT, "workbook.title").script("sheet.css");
        var isEditable = sheet.entered().stream().anyMatch(sheet::isEditable);
        var page =
                new WorkbookPage(frame, sheet.head().url(), sheet.head().unit().name(), said, isEditable, run);
        var view = new ModelAndView("assessment/entry/workbook", "page", page);
        if (run.map(Run::faults).filter(faults -> !faults.isEmpty()).isPresent()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
