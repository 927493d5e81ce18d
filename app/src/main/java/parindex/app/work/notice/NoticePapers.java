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
import parindex.app.kit.storage.FileStore;
import parindex.app.work.notice.Notice.Paper;
import parindex.core.evidence.FileName;
import parindex.core.evidence.FileType;
import parindex.core.language.Text;

/// Files that come with notices: taken by kind, kept in the file store, sent to be saved and never to be shown.
@Component
class NoticePapers {
    private final FileStore files;

    NoticePapers(FileStore files) {
        this.files = files;
    }

    /// What is wrong with a file, nothing when it can be kept or there is none.
    Optional<Text> refusal(MultipartFile file) {
        return file.isEmpty() || FileType.named(name(file).ending()).isPresent()
                ? Optional.empty()
                : Optional.of(NoticeWording.kind(FileType.accepted()));
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
