package parindex.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import parindex.app.evidence.upload.Uploads.Sent;

/// A file of a form without script.
record SentFile(MultipartFile file) implements Sent {
    String name() {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    @Override
    public long bytes() {
        return file.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
