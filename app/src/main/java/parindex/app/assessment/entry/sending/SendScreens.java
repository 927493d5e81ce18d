package parindex.app.assessment.entry.sending;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetGate.Closed;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.assessment.entry.sending.StageActions.Step;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.Right;

/// Complete, approve, return, send.
@Controller
class SendScreens {
    private static final String SHEET = "/assessment/{round}/units/{unit}";
    private static final int LONGEST = 2000;

    private final Frames frames;
    private final SheetReading reading;
    private final Sendings sendings;

    SendScreens(Frames frames, SheetReading reading, Sendings sendings) {
        this.frames = frames;
        this.reading = reading;
        this.sendings = sendings;
    }

    @PostMapping(SHEET + "/complete")
    ModelAndView complete(Visit visit, @PathVariable String round, @PathVariable String unit) {
        return moved(visit, new At(round, unit), move(visit, new At(round, unit), "", Step.COMPLETE), "");
    }

    @PostMapping(SHEET + "/resume")
    ModelAndView resume(Visit visit, @PathVariable String round, @PathVariable String unit) {
        return moved(visit, new At(round, unit), move(visit, new At(round, unit), "", Step.TAKE_BACK), "");
    }

    @PostMapping(SHEET + "/approve")
    ModelAndView approve(
            Visit visit, @PathVariable String round, @PathVariable String unit, @RequestParam String agency) {
        var at = new At(round, unit);
        return moved(visit, at, move(visit, at, agency, Step.APPROVE), "/send");
    }

    @PostMapping(SHEET + "/return")
    ModelAndView back(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam String agency,
            @RequestParam String words) {
        var at = new At(round, unit);
        if (words.isBlank() || words.length() > LONGEST) {
            return page(
                    visit, reading.sheet(at, visit.signedIn()), visit.words().say("send.return.words"), "");
        }
        return moved(visit, at, move(visit, at, agency, Step.returned(words.strip())), "/send");
    }

    private Optional<Closed> move(Visit visit, At at, String agency, Step step) {
        return sendings.move(at, agency, step, visit.signedIn());
    }

    private ModelAndView moved(Visit visit, At at, Optional<Closed> closed, String page) {
        var sheet = reading.sheet(at, visit.signedIn());
        return closed.map(why -> page(visit, sheet, visit.words().say(why.said()), ""))
                .orElseGet(() -> new ModelAndView("redirect:" + sheet.head().url() + page));
    }

    @GetMapping(SHEET + "/send")
    ModelAndView look(Visit visit, @PathVariable String round, @PathVariable String unit) {
        var sheet = reading.sheet(new At(round, unit), visit.signedIn());
        if (sheet.parts().stream().noneMatch(part -> sheet.may(Right.APPROVE, part.agency()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(visit, sheet, "", "");
    }

    private ModelAndView page(Visit visit, Sheet sheet, String said, String key) {
        var frame = frames.open(visit, Section.ASSESSMENT, "sheet.send").script("sheet.css");
        var view = new ModelAndView("assessment/entry/send", "page", new SendFacts(frame, sheet).page(said, key));
        view.setStatus(said.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping(SHEET + "/send")
    ModelAndView send(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam MultipartFile file,
            Handed form)
            throws IOException {
        var at = new At(round, unit);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var bytes = file.getInputStream()) {
            var handed = new Sendings.Handed(name, bytes, form.note(), form.key(), form.version());
            return switch (sendings.send(at, handed, visit.signedIn())) {
                case Sendings.Result.Sent sent -> new ModelAndView("redirect:" + url(at) + "/receipt");
                case Sendings.Result.Refused refused ->
                    page(
                            visit,
                            reading.sheet(at, visit.signedIn()),
                            visit.words().say(refused.said()),
                            form.key());
                case Sendings.Result.Stopped stopped ->
                    new ModelAndView("redirect:%s/items/%s?stopped"
                            .formatted(url(at), stopped.finding().item()));
            };
        }
    }

    private static String url(At at) {
        return "/assessment/%s/units/%s".formatted(at.round(), at.unit());
    }

    /// What the form sends beside the file.
    record Handed(int version, String key, String note) {
        Handed {
            key = Objects.requireNonNullElse(key, "");
            note = Objects.requireNonNullElse(note, "");
        }
    }
}
