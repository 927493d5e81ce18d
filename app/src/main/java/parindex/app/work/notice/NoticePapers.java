package parindex.app.work.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import parindex.app.evidence.library.Scan;
import parindex.app.evidence.scan.Scanner;
import parindex.app.kit.parser.Parser;
import parindex.app.kit.parser.ParserTask;
import parindex.app.kit.storage.FileStore;
import parindex.app.work.notice.Notice.Paper;
import parindex.core.evidence.FileFlaw;
import parindex.core.evidence.FileName;
import parindex.core.evidence.FileType;
import parindex.core.language.Text;
import parindex.formats.BadInput;

/// Files that come with notices: taken by kind, kept in the file store, sent to be saved and never to be shown.
@Component
class NoticePapers {
    private final FileStore files;
    private final Parser parser;
    private final Scanner scanner;

    NoticePapers(FileStore files, Parser parser, Scanner scanner) {
        this.files = files;
        this.parser = parser;
        this.scanner = scanner;
    }

    /// What is wrong with a file, nothing when it can be kept or there is none: it is recognised by its content, as
    /// verification documents are, and looked at by the scanner where there is one.
    Optional<Text> refusal(MultipartFile file) throws IOException {
        var name = name(file);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (FileType.named(name.ending()).isEmpty()) {
            return Optional.of(NoticeWording.kind(FileType.accepted()));
        }
        var here = Files.createTempFile("parindex-notice", ".part");
        try {
            file.transferTo(here);
            parser.read(ParserTask.of(ParserTask.Kind.INSPECT, name.shown()), here);
            return scanner.scan(here) == Scan.FOUND ? Optional.of(FileFlaw.VIRUS.said(name)) : Optional.empty();
        } catch (BadInput bad) {
            return Optional.of(bad.said());
        } finally {
            Files.deleteIfExists(here);
        }
    }

    Optional<Paper> keep(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = file.getInputStream()) {
            return Optional.of(new Paper(files.store(bytes).sha256(), name(file).shown()));
        }
    }

    void send(Paper paper, HttpServletResponse response) throws IOException {
        var stored = files.open(paper.sha256());
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(Files.size(stored));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(paper.file(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Files.copy(stored, response.getOutputStream());
    }

    private static FileName name(MultipartFile file) {
        return FileName.of(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
    }
}
