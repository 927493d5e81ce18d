package parindex.app.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.intake.IntakeActions.Named;
import parindex.app.intake.IntakePage.Line;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.intake.ReportedCard;
import parindex.core.language.Fold;
import parindex.formats.BadInput;

/// Hand in a report, look at what was read, accept it or put it aside.
@Controller
class IntakeScreens {
    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2100;

    private final Frames frames;
    private final IntakeActions actions;
    private final UploadStore uploads;
    private final CardStore cards;
    private final Knowledge knowledge;

    IntakeScreens(Frames frames, IntakeActions actions, UploadStore uploads, CardStore cards, Knowledge knowledge) {
        this.frames = frames;
        this.actions = actions;
        this.uploads = uploads;
        this.cards = cards;
        this.knowledge = knowledge;
    }

    @GetMapping("/intake")
    ModelAndView intake(Visit visit) {
        return intake(visit, "");
    }

    @PostMapping("/intake")
    ModelAndView upload(Visit visit, @RequestParam MultipartFile file, HttpServletResponse response)
            throws IOException {
        try {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            var id = actions.upload(name, file.getBytes(), visit.signedIn().id());
            return new ModelAndView("redirect:/intake/" + id);
        } catch (BadInput bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return intake(visit, visit.words().say(bad.said()));
        }
    }

    @GetMapping("/intake/{id}")
    ModelAndView dryRun(Visit visit, @PathVariable UUID id) {
        var frame = frames.open(visit, Section.INTAKE, "dry-run.title");
        var upload = find(id);
        var card = upload.card();
        var current = current(frame, card);
        var findings = knowledge
                .reference()
                .audit(card, knowledge.reference().setFor(card))
                .findings();
        return new ModelAndView("intake/dry-run", "page", new DryRun(frame, upload, findings, current).page());
    }

    @PostMapping("/intake/{id}/accept")
    String accept(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "0") int year) {
        var subject = find(id).card().subject();
        var said = Fold.printable(unit).strip();
        var named = new Named(
                subject.unit().isPresent() ? subject.shortUnit() : said,
                subject.year().orElse(year),
                false);
        if (Fold.slug(named.unit()).isEmpty() || named.year() < FIRST_YEAR || named.year() > LAST_YEAR) {
            return "redirect:/intake/" + id;
        }
        return actions.accept(id, named, visit.signedIn().id())
                .map(result -> "redirect:" + result.url())
                .orElse("redirect:/intake/" + id);
    }

    @PostMapping("/intake/{id}/discard")
    String discard(Visit visit, @PathVariable UUID id) {
        actions.discard(id, visit.signedIn().id());
        return "redirect:/intake";
    }

    private Upload find(UUID id) {
        return uploads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The card that counts now for the unit and year of a report.
    private Optional<ReportedCard> current(Frame frame, ReportedCard card) {
        var slug = Fold.slug(card.subject().shortUnit());
        return frame.subjects().stream()
                .filter(subject -> subject.slug().equals(slug))
                .filter(subject -> card.subject()
                        .year()
                        .filter(year -> year == subject.year())
                        .isPresent())
                .findFirst()
                .flatMap(subject -> cards.find(subject.card()))
                .map(CardStore.Accepted::card);
    }

    private ModelAndView intake(Visit visit, String refusal) {
        var frame = frames.open(visit, Section.INTAKE, "menu.intake").script("upload.js");
        var lines = uploads.latest().stream()
                .map(upload -> new Line(
                        upload.id().toString(),
                        upload.file(),
                        visit.words().word("upload.", upload.state()),
                        frame.figures().time(upload.at())))
                .toList();
        return new ModelAndView("intake/upload", "page", new IntakePage(frame, refusal, lines));
    }
}
