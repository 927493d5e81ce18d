package parindex.app.evidence.preview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.evidence.library.Library;
import parindex.app.evidence.library.Version;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.web.Visit;
import parindex.core.evidence.FileType.Preview;
import parindex.formats.BadInput;

/// The files of documents: handed out to be kept, shown only as what a parser made of them.
@Controller
class FileScreens {
    private static final String VERSION = "/evidence/{id}/versions/{version}";

    private final Library library;
    private final Previews previews;
    private final FileStore files;

    FileScreens(Library library, Previews previews, FileStore files) {
        this.library = library;
        this.previews = previews;
        this.files = files;
    }

    /// The file as it was handed in: always to be kept, never to be shown by the browser.
    @GetMapping(VERSION + "/file")
    void file(@PathVariable UUID id, @PathVariable int version, HttpServletResponse response) throws IOException {
        var found = find(id, version).file();
        var file = files.open(found.sha256());
        response.setContentType(found.type().media());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", PreviewFrame.SHUT);
        response.setContentLengthLong(found.bytes());
        Files.copy(file, response.getOutputStream());
    }

    /// One page as a picture.
    @GetMapping(VERSION + "/pages/{page}")
    void page(@PathVariable UUID id, @PathVariable int version, @PathVariable int page, HttpServletResponse response)
            throws IOException {
        var found = find(id, version);
        if (found.file().type().preview() != Preview.PAGES
                || page < 1
                || page > found.file().pages()) {
            throw absent();
        }
        try {
            var picture = previews.page(found, page);
            response.setContentType("image/png");
            response.setHeader("Content-Security-Policy", PreviewFrame.SHUT);
            response.setContentLength(picture.length);
            response.getOutputStream().write(picture);
        } catch (BadInput bad) {
            throw absent();
        }
    }

    /// The whole as a plain page, for the frame of the page around it.
    @GetMapping(VERSION + "/preview")
    void preview(Visit visit, @PathVariable UUID id, @PathVariable int version, HttpServletResponse response)
            throws IOException {
        var found = find(id, version);
        if (found.file().type().preview() != Preview.TEXT) {
            throw absent();
        }
        var page = PreviewFrame.page(visit.words(), body(visit, found)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", PreviewFrame.POLICY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String body(Visit visit, Version found) throws IOException {
        try {
            return new String(previews.markup(found), StandardCharsets.UTF_8);
        } catch (BadInput bad) {
            return PreviewFrame.sentence(visit.words().say(bad.said()));
        }
    }

    private Version find(UUID id, int version) {
        return library.version(id, version).filter(Version::isOpen).orElseThrow(FileScreens::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
