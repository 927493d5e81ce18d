package parindex.app.kit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Sends files to be kept, never to be shown: made whole before the first byte leaves, and only a few at a time.
@Component
public class Download {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore making = new Semaphore(AT_ONCE);

    /// What writes a file.
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Kinds of files.
    public enum Form {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8"),
        JSON("application/json"),
        YAML("application/yaml;charset=UTF-8");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Sends one file.
    ///
    /// @param name without ending, of letters that need no quoting
    public void send(HttpServletResponse response, String name, Form form, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        make(content, bytes);
        response.setContentType(form.type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, form.ending()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
    }

    private void make(Content content, OutputStream out) throws IOException {
        try {
            if (!making.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new QueryTimeoutException("too many files are being made");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("stopping", stop);
        }
        try {
            content.write(out);
        } finally {
            making.release();
        }
    }
}
