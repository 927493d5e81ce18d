package parindex.app.evidence;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.evidence.library.Library;
import parindex.app.evidence.library.Library.Whole;
import parindex.app.evidence.library.LibraryActions;
import parindex.app.evidence.library.LibraryFilter;
import parindex.app.evidence.library.LibraryFilter.Usage;
import parindex.app.evidence.scan.Scanner;
import parindex.app.evidence.upload.Progress;
import parindex.app.evidence.upload.Progress.Finished;
import parindex.app.evidence.upload.Progress.Refused;
import parindex.app.evidence.upload.Uploads;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// The library of verification documents, and each of them.
@Controller
class EvidenceScreens {
    private static final String SCRIPT = "evidence.js";

    private final Frames frames;
    private final Library library;
    private final LibraryActions actions;
    private final Uploads uploads;
    private final Scanner scanner;

    EvidenceScreens(Frames frames, Library library, LibraryActions actions, Uploads uploads, Scanner scanner) {
        this.frames = frames;
        this.library = library;
        this.actions = actions;
        this.uploads = uploads;
        this.scanner = scanner;
    }

    @GetMapping("/evidence")
    ModelAndView library(
            Visit visit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UUID> unit,
            @RequestParam(defaultValue = "any") String use,
            @RequestParam(defaultValue = "1") int page) {
        return shelf(visit, new LibraryFilter(q, unit, usage(use), page), "");
    }

    @PostMapping("/evidence")
    ModelAndView add(Visit visit, @RequestParam UUID unit, @RequestParam MultipartFile file) throws IOException {
        return switch (whole(unit, Optional.empty(), file, visit)) {
            case Finished(var id, var version, var known) ->
                new ModelAndView("redirect:/evidence/" + id + (known ? "?known" : ""));
            case Refused refused -> {
                var view = shelf(
                        visit,
                        new LibraryFilter("", Optional.empty(), Usage.ANY, 1),
                        visit.words().say(refused.said()));
                view.setStatus(HttpStatusCode.valueOf(refused.why().status()));
                yield view;
            }
            case Progress.Going unfinished -> throw new IllegalStateException("a whole file has not arrived");
        };
    }

    @GetMapping("/evidence/{id}")
    ModelAndView document(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam Optional<Integer> version,
            @RequestParam Optional<String> known) {
        var said = known.map(any -> visit.words().say("evidence.known")).orElse("");
        return document(visit, find(id), version, said);
    }

    @PostMapping("/evidence/{id}")
    ModelAndView describe(Visit visit, @PathVariable UUID id, AboutForm form, @RequestParam int changes) {
        var whole = mine(id);
        var about = form.about();
        var refusal = about.isEmpty() ? "evidence.refused.about" : "evidence.refused.changed";
        if (about.isPresent()
                && actions.describe(id, about.get(), changes, visit.signedIn().id())) {
            return new ModelAndView("redirect:/evidence/" + id);
        }
        var view = document(visit, whole, Optional.empty(), visit.words().say(refusal));
        view.setStatus(about.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return view;
    }

    @PostMapping("/evidence/{id}/versions")
    ModelAndView version(Visit visit, @PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        var whole = mine(id);
        return switch (whole(whole.document().owner().id(), Optional.of(id), file, visit)) {
            case Finished(var same, var number, var known) ->
                new ModelAndView("redirect:/evidence/" + id + (known ? "?known" : ""));
            case Refused refused -> {
                var view =
                        document(visit, whole, Optional.empty(), visit.words().say(refused.said()));
                view.setStatus(HttpStatusCode.valueOf(refused.why().status()));
                yield view;
            }
            case Progress.Going unfinished -> throw new IllegalStateException("a whole file has not arrived");
        };
    }

    private Progress whole(UUID owner, Optional<UUID> document, MultipartFile file, Visit visit) throws IOException {
        var sent = new SentFile(file);
        return uploads.whole(
                owner, document, sent.name(), sent, visit.signedIn().id());
    }

    private ModelAndView shelf(Visit visit, LibraryFilter filter, String refusal) {
        var frame = frames.open(visit, Section.EVIDENCE, "menu.evidence").script(SCRIPT);
        var page = new LibraryFacts(frame, filter, library.shelf(filter), scanner.isOn()).page(refusal);
        return new ModelAndView("evidence/library", "page", page);
    }

    private ModelAndView document(Visit visit, Whole whole, Optional<Integer> version, String refusal) {
        var frame = frames.open(visit, Section.EVIDENCE, "menu.evidence").script(SCRIPT);
        var shown = version.map(number -> whole.version(number).orElseThrow(EvidenceScreens::absent))
                .orElseGet(() -> whole.document().latest());
        var page = new DocumentFacts(frame, whole, shown, scanner.isOn()).page(refusal);
        return new ModelAndView("evidence/document", "page", page);
    }

    private Whole find(UUID id) {
        return library.whole(id).orElseThrow(EvidenceScreens::absent);
    }

    private Whole mine(UUID id) {
        return library.whole(id).filter(whole -> whole.document().mine()).orElseThrow(EvidenceScreens::absent);
    }

    private static Usage usage(String word) {
        return Stream.of(Usage.values())
                .filter(use -> use.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(Usage.ANY);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
