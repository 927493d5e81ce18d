package parindex.app.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import parindex.app.evidence.PanelPage.LinkedRow;
import parindex.app.evidence.library.Library;
import parindex.app.evidence.library.Library.Linked;
import parindex.app.evidence.library.Library.OfItem;
import parindex.app.evidence.library.LibraryFilter;
import parindex.app.evidence.library.LibraryFilter.Usage;
import parindex.app.evidence.library.Use.ItemPlace;
import parindex.app.evidence.scan.Scanner;
import parindex.app.evidence.upload.Progress.Finished;
import parindex.app.evidence.upload.Progress.Refused;
import parindex.app.evidence.upload.Uploads;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.workflow.Refusal.Reason;

/// The documents of one item: a page of its own, and with `?part` only what stands in the panel of the sheet.
@Controller
class ItemEvidenceScreens {
    private static final String ITEM = "/assessment/{round}/units/{unit}/items/{code}/evidence";
    private static final int OFFERED = 8;

    private final Frames frames;
    private final Library library;
    private final ItemLinks links;
    private final Uploads uploads;
    private final Scanner scanner;

    ItemEvidenceScreens(Frames frames, Library library, ItemLinks links, Uploads uploads, Scanner scanner) {
        this.frames = frames;
        this.library = library;
        this.links = links;
        this.uploads = uploads;
        this.scanner = scanner;
    }

    @GetMapping(ITEM)
    ModelAndView panel(Visit visit, Asked asked) {
        return view(visit, asked, "", HttpStatus.OK);
    }

    /// Links a document of the library.
    @PostMapping(ITEM)
    ModelAndView link(
            Visit visit,
            Asked asked,
            @RequestParam UUID document,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String pages) {
        return done(
                visit,
                asked,
                links.link(
                        asked.at(), document, version, pages, visit.signedIn().id()));
    }

    /// Takes a file from a form without script and links it.
    @PostMapping(ITEM + "/files")
    ModelAndView add(Visit visit, Asked asked, @RequestParam MultipartFile file) throws IOException {
        var owner = item(asked).owner().orElseThrow(ItemEvidenceScreens::absent);
        var sent = new SentFile(file);
        var by = visit.signedIn().id();
        return switch (uploads.whole(owner.id(), Optional.empty(), sent.name(), sent, by)) {
            case Finished(var document, var version, var known) ->
                done(visit, asked, links.link(asked.at(), document, version, "", by));
            case Refused refused ->
                view(
                        visit,
                        asked,
                        visit.words().say(refused.said()),
                        HttpStatus.valueOf(refused.why().status()));
            default -> throw new IllegalStateException("a whole file has not arrived");
        };
    }

    @PostMapping(ITEM + "/{use}/remove")
    ModelAndView remove(Visit visit, Asked asked, @PathVariable UUID use) {
        return done(visit, asked, links.unlink(use, visit.signedIn().id()));
    }

    /// What is looked at.
    ///
    /// @param round address word of the round
    /// @param unit  address word of the unit
    /// @param code  of the item
    /// @param q     words to find documents of the library by
    /// @param part  given where only the part for the panel is wanted
    record Asked(
            String round,
            String unit,
            String code,
            @org.jspecify.annotations.Nullable String q,
            @org.jspecify.annotations.Nullable String part) {
        ItemPlace at() {
            return new ItemPlace(round, unit, code);
        }

        String text() {
            return q == null ? "" : q;
        }

        boolean isPart() {
            return part != null;
        }
    }

    private ModelAndView done(Visit visit, Asked asked, Optional<Reason> closed) {
        if (closed.isPresent()) {
            var said = visit.words().word("evidence.closed.", closed.get());
            return view(visit, asked, said, HttpStatus.LOCKED);
        }
        return new ModelAndView("redirect:" + asked.at().evidenceUrl() + (asked.isPart() ? "?part" : ""));
    }

    private ModelAndView view(Visit visit, Asked asked, String said, HttpStatus status) {
        var item = item(asked);
        var offered = item.mine() ? offered(visit, asked, item) : List.<DocumentRow>of();
        var page = page(visit, asked, item, said, offered);
        var view = new ModelAndView(asked.isPart() ? "evidence/panel-part" : "evidence/panel", "page", page);
        view.setStatus(status);
        return view;
    }

    private List<DocumentRow> offered(Visit visit, Asked asked, OfItem item) {
        var linked = item.used().stream().map(one -> one.document().id()).collect(Collectors.toSet());
        var filter = new LibraryFilter(asked.text(), Optional.empty(), Usage.ANY, 1);
        return library.shelf(filter).documents().stream()
                .filter(document -> !linked.contains(document.id()))
                .limit(OFFERED)
                .map(document -> DocumentRow.of(document, visit.words()))
                .toList();
    }

    private OfItem item(Asked asked) {
        return library.item(asked.at()).orElseThrow(ItemEvidenceScreens::absent);
    }

    private PanelPage page(Visit visit, Asked asked, OfItem item, String said, List<DocumentRow> offered) {
        var frame = frames.open(visit, Section.EVIDENCE, "evidence.item.title").script("evidence.js");
        var words = visit.words();
        return new PanelPage(
                frame,
                asked.code(),
                asked.at().evidenceUrl(),
                said,
                item.used().stream().map(linked -> linked(linked, words)).toList(),
                item.mine(),
                item.mine() ? item.owner().map(owner -> drop(asked, DropZone.Choice.of(owner))) : Optional.empty(),
                asked.text(),
                offered,
                asked.at().url().replaceFirst("/items/.*", ""));
    }

    private DropZone drop(Asked asked, DropZone.Choice owner) {
        var action = asked.at().evidenceUrl();
        return new DropZone(action + "/files", List.of(owner), "", "/api/v1" + action, scanner.isOn());
    }

    private static LinkedRow linked(Linked linked, Words words) {
        return new LinkedRow(
                linked.use().id().toString(),
                DocumentRow.of(linked.document(), words),
                linked.use().pages(),
                words.say(
                        "evidence.use.added",
                        linked.use().added().by(),
                        words.figures().time(linked.use().added().at())));
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
