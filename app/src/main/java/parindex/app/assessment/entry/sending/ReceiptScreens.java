package parindex.app.assessment.entry.sending;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.journal.ReceiptJson;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// The receipt of a sending: a page, a file that verifies offline, and what it stands for.
@Controller
class ReceiptScreens {
    private static final String SHEET = "/assessment/{round}/units/{unit}";

    private final Frames frames;
    private final SheetReading reading;
    private final Sendings sendings;
    private final Download download;

    ReceiptScreens(Frames frames, SheetReading reading, Sendings sendings, Download download) {
        this.frames = frames;
        this.reading = reading;
        this.sendings = sendings;
        this.download = download;
    }

    @GetMapping(SHEET + "/receipt")
    ModelAndView receipt(Visit visit, @PathVariable String round, @PathVariable String unit) {
        var sheet = reading.sheet(new At(round, unit), visit.signedIn());
        var receipt = sendings.shown(sheet);
        var stage = sheet.head().stage();
        var sent = stage.sent().orElseThrow();
        var words = visit.words();
        return new ModelAndView(
                "assessment/entry/receipt",
                "page",
                new ReceiptPage(
                        frames.open(visit, Section.ASSESSMENT, "receipt.title").script("sheet.css"),
                        sheet.head().url(),
                        sheet.head().unit().name(),
                        words.say("receipt.sent", sent.by(), words.figures().time(sent.at())),
                        stage.signedName() + " – sha256:" + stage.signed(),
                        receipt));
    }

    @GetMapping(SHEET + "/receipt.json")
    void file(Visit visit, @PathVariable String round, @PathVariable String unit, HttpServletResponse response)
            throws IOException {
        var receipt = sendings.shown(reading.sheet(new At(round, unit), visit.signedIn()));
        var bytes = ReceiptJson.text(receipt).getBytes(StandardCharsets.UTF_8);
        download.send(response, "receipt-" + round + "-" + unit, Download.Form.JSON, out -> out.write(bytes));
    }

    @GetMapping(SHEET + "/sheet.json")
    void content(Visit visit, @PathVariable String round, @PathVariable String unit, HttpServletResponse response)
            throws IOException {
        var sheet = reading.sheet(new At(round, unit), visit.signedIn());
        sendings.shown(sheet);
        var bytes = sendings.content(sheet);
        download.send(response, "sheet-" + round + "-" + unit, Download.Form.JSON, out -> out.write(bytes));
    }
}
