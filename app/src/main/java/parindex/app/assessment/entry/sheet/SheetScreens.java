package parindex.app.assessment.entry.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// The data-entry sheet (kê khai).
@Controller
class SheetScreens {
    private static final String SHEET = "/assessment/{round}/units/{unit}";

    private final Frames frames;
    private final SheetReading reading;

    SheetScreens(Frames frames, SheetReading reading) {
        this.frames = frames;
        this.reading = reading;
    }

    @GetMapping(SHEET)
    ModelAndView sheet(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String only) {
        var sheet = reading.sheet(new At(round, unit), visit.signedIn());
        var frame = frames.open(visit, Section.ASSESSMENT, "sheet.title")
                .script(
                        "sheet.css",
                        "sheet-row.js",
                        "sheet-queue.js",
                        "sheet-conflict.js",
                        "sheet-keys.js",
                        "sheet-paste.js",
                        "sheet-filter.js",
                        "sheet-panel.js",
                        "sheet-here.js",
                        "sheet-claim.js",
                        "sheet-choose.js",
                        "evidence.js")
                .key("Tab, ↓", "keys.sheet.next")
                .key("Shift+Tab, ↑", "keys.sheet.previous")
                .key("Enter", "keys.sheet.keep")
                .key("Esc", "keys.sheet.restore")
                .key("F2", "keys.sheet.edit")
                .key("Ctrl+Enter", "keys.sheet.panel")
                .key("Ctrl+↓", "keys.sheet.empty")
                .key("Alt+1 … Alt+8", "keys.sheet.area")
                .key("Ctrl+Z", "keys.sheet.undo");
        return new ModelAndView(
                "assessment/entry/sheet", "page", SheetFacts.of(frame, sheet).page(SheetFilter.of(q, only)));
    }

    /// The sheet on paper: filled, or blank to be filled in by hand.
    @GetMapping(SHEET + "/print")
    ModelAndView print(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(defaultValue = "false") boolean blank) {
        var sheet = reading.sheet(new At(round, unit), visit.signedIn());
        var frame = frames.open(visit, Section.ASSESSMENT, "sheet.title").script("sheet-print.css");
        var page = SheetFacts.of(frame, sheet).page(SheetFilter.of("", ""));
        return new ModelAndView(
                "assessment/entry/print",
                "page",
                new PrintPage(page, blank, sheet.head().now()));
    }

    /// What somebody has to look at before the sheet is complete (Kiểm tra).
    @GetMapping(SHEET + "/check")
    ModelAndView check(Visit visit, @PathVariable String round, @PathVariable String unit) {
        var sheet = reading.sheet(new At(round, unit), visit.signedIn());
        var frame = frames.open(visit, Section.ASSESSMENT, "sheet.check");
        return new ModelAndView("assessment/entry/check", "page", CheckPage.of(frame, sheet));
    }
}
