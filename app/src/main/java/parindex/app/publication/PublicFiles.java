package parindex.app.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parindex.core.publication.PublicationDifference;
import parindex.formats.publication.PublicationData;
import parindex.formats.publication.PublicationTable;

/// A published version as files: the bundle, open data, and what a correction changed. They never change, so that
/// everybody between may keep them.
@Controller
class PublicFiles {
    private static final String VERSION = "/public/{round}/{version}";

    private final EditionReading reading;

    PublicFiles(EditionReading reading) {
        this.reading = reading;
    }

    private static void send(HttpServletResponse response, Edition edition, String ending, byte[] bytes)
            throws IOException {
        var type = switch (ending) {
            case "zip" -> "application/zip";
            case "csv" -> "text/csv;charset=UTF-8";
            default -> "application/json";
        };
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%d.%s\"".formatted(edition.round(), edition.version(), ending));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        // Whoever kept an old version finds the way to the one that corrects it (RFC 5829).
        response.setHeader("Link", "</public/%s>; rel=\"latest-version\"".formatted(edition.round()));
        response.setHeader("Cache-Control", "public, max-age=86400, immutable");
        response.setHeader(
                "ETag", "\"%s\"".formatted(edition.published().orElseThrow().sha256()));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    @GetMapping(VERSION + "/bundle.zip")
    void bundle(HttpServletResponse response, @PathVariable String round, @PathVariable String version)
            throws IOException {
        var edition = reading.edition(round, version);
        send(response, edition, "zip", reading.bundle(edition));
    }

    @GetMapping(VERSION + "/results.json")
    void json(HttpServletResponse response, @PathVariable String round, @PathVariable String version)
            throws IOException {
        var edition = reading.edition(round, version);
        send(
                response,
                edition,
                "json",
                PublicationData.json(reading.shown(edition).publication()));
    }

    @GetMapping(VERSION + "/results.csv")
    void csv(HttpServletResponse response, @PathVariable String round, @PathVariable String version)
            throws IOException {
        var edition = reading.edition(round, version);
        send(
                response,
                edition,
                "csv",
                PublicationTable.csv(reading.shown(edition).publication()));
    }

    /// What a correction changed against the version before it.
    @GetMapping(VERSION + "/changes.json")
    void changes(HttpServletResponse response, @PathVariable String round, @PathVariable String version)
            throws IOException {
        var edition = reading.edition(round, version);
        var previous = reading.edition(round, String.valueOf(edition.version() - 1));
        var before = reading.shown(previous).publication();
        var after = reading.shown(edition).publication();
        var difference = PublicationDifference.between(before, after);
        send(response, edition, "json", PublicationData.changes(before.heading(), after.heading(), difference));
    }
}
