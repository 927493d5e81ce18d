package parindex.app.document;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.result.Result;
import parindex.app.result.Results;

/// The papers of a result: look at one, fill it in, take it away.
@Controller
class DocumentScreens {
    private static final String UNIT = "/rounds/{year}/units/{slug}";
    private static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType EXCEL =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Frames frames;
    private final Results results;
    private final Papers papers;

    DocumentScreens(Frames frames, Results results, Papers papers) {
        this.frames = frames;
        this.results = results;
        this.papers = papers;
    }

    @GetMapping(UNIT + "/documents")
    ModelAndView documents(
            Visit visit,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam Optional<String> kind,
            IssuanceForm form) {
        var frame = frames.about(visit, Section.DOCUMENTS, "menu.documents", year, slug);
        var subject = frame.subject().orElseThrow();
        var chosen = kind.flatMap(PaperKind::find).orElse(PaperKind.REPORT);
        var paper = papers.paper(results.of(subject), chosen, form.issuance());
        return new ModelAndView("document/documents", "page", new DocumentFacts(frame, chosen, form).page(paper));
    }

    @GetMapping(UNIT + "/documents/{kind}.docx")
    ResponseEntity<byte[]> word(
            Visit visit,
            @PathVariable int year,
            @PathVariable String slug,
            @PathVariable String kind,
            IssuanceForm form)
            throws IOException {
        var chosen = kind(kind);
        var bytes = papers.word(papers.paper(result(visit, year, slug), chosen, form.issuance()));
        return file(bytes, WORD, chosen.file(), year, slug, ".docx");
    }

    @GetMapping(UNIT + "/documents/{kind}.pdf")
    ResponseEntity<byte[]> pdf(
            Visit visit,
            @PathVariable int year,
            @PathVariable String slug,
            @PathVariable String kind,
            IssuanceForm form)
            throws IOException {
        var chosen = kind(kind);
        var bytes = papers.pdf(papers.paper(result(visit, year, slug), chosen, form.issuance()));
        return file(bytes, MediaType.APPLICATION_PDF, chosen.file(), year, slug, ".pdf");
    }

    @GetMapping(UNIT + "/documents/tables.xlsx")
    ResponseEntity<byte[]> tables(Visit visit, @PathVariable int year, @PathVariable String slug) throws IOException {
        return file(papers.tables(result(visit, year, slug)), EXCEL, "phu-luc", year, slug, ".xlsx");
    }

    private static PaperKind kind(String word) {
        return PaperKind.find(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Result result(Visit visit, int year, String slug) {
        var frame = frames.about(visit, Section.DOCUMENTS, "menu.documents", year, slug);
        return results.of(frame.subject().orElseThrow());
    }

    // Always an attachment: nothing that was generated opens inside the site.
    private static ResponseEntity<byte[]> file(
            byte[] bytes, MediaType type, String name, int year, String slug, String ending) {
        var file = "%s-%s-%d%s".formatted(name, slug, year, ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(bytes);
    }
}
