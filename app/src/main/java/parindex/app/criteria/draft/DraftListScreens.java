package parindex.app.criteria.draft;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.SetCatalogue;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.draft.change.Copies;
import parindex.app.criteria.draft.change.Documents;
import parindex.app.criteria.draft.change.DraftActions;
import parindex.app.criteria.draft.change.DraftStore;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.intake.Reading;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.formats.FileFault;

/// All drafts, and the beginning of one: a copy of any set, or a file.
@Controller
class DraftListScreens {
    private final Frames frames;
    private final DraftStore drafts;
    private final DraftActions actions;
    private final SetCatalogue catalogue;
    private final Reading reading;

    DraftListScreens(Frames frames, DraftStore drafts, DraftActions actions, SetCatalogue catalogue, Reading reading) {
        this.frames = frames;
        this.drafts = drafts;
        this.actions = actions;
        this.catalogue = catalogue;
        this.reading = reading;
    }

    @GetMapping("/criteria/drafts")
    ModelAndView list(Visit visit, @RequestParam(defaultValue = "") String base) {
        return list(visit, base, List.of());
    }

    /// Copies a set under a name of its own.
    @PostMapping("/criteria/drafts")
    ModelAndView copy(Visit visit, @RequestParam String base, @RequestParam(defaultValue = "") String name) {
        var entry = catalogue.named(base);
        if (entry.set().isEmpty()) {
            return refused(visit, base, List.of(visit.words().say(DraftWording.notReadable())));
        }
        var document = new DraftDocument(entry.set().get(), entry.cases());
        var copy = Copies.of(document, base, name.isBlank() ? fresh(base) : name.strip());
        if (copy.isEmpty()) {
            return refused(visit, base, List.of(visit.words().say(DraftWording.noName(Copies.slug(name)))));
        }
        return begun(visit, copy.get(), base, entry.title());
    }

    /// The next name that no other set has: the base with a number behind it.
    private String fresh(String base) {
        var taken = catalogue.all().stream().map(SetEntry::name).toList();
        return Copies.fresh(base, taken);
    }

    /// Makes a draft of a file; a set with faults is welcome, a file that cannot be read is not.
    @PostMapping("/criteria/drafts/import")
    ModelAndView adopt(Visit visit, @RequestParam MultipartFile file) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var bytes = file.getBytes();
        var read = Documents.check(name, reading.set(name, bytes));
        if (read.document().isEmpty()) {
            return refused(
                    visit,
                    "",
                    read.faults().stream()
                            .filter(FileFault::stops)
                            .map(fault -> visit.words().say(fault.placed()))
                            .toList());
        }
        return begun(visit, read.document().get(), "", name);
    }

    private ModelAndView begun(Visit visit, DraftDocument document, String base, String how) {
        var name = document.set().id();
        var taken = catalogue.find(name).isPresent();
        var begun = taken
                ? Optional.<java.util.UUID>empty()
                : actions.begin(document, base, how, visit.signedIn().id());
        return begun.map(id -> new ModelAndView("redirect:/criteria/drafts/" + id))
                .orElseGet(() -> refused(visit, base, List.of(visit.words().say(DraftWording.nameTaken(name)))));
    }

    private ModelAndView refused(Visit visit, String base, List<String> refusals) {
        var view = list(visit, base, refusals);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView list(Visit visit, String base, List<String> refusals) {
        var frame = frames.open(visit, Section.CRITERIA, "draft.list").script("upload.js");
        var page = new DraftsFacts(frame, drafts.all(), catalogue.all()).page(base, refusals);
        return new ModelAndView("criteria/draft/drafts", "page", page);
    }
}
