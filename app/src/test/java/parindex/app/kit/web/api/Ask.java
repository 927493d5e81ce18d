package parindex.app.kit.web.api;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks as a program does: signed in, with the token, with a key and a version where they are wanted.
///
/// @param visitor who asks
/// @param token   that changes carry
public record Ask(Visitor visitor, String token) {
    public static Ask as(Visitor visitor) {
        return new Ask(
                visitor, json(visitor.get("/api/v1/account")).path("token").asString());
    }

    public static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /// A file that is sound.
    public static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (java.io.IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    public Answer get(String path) {
        return visitor.get("/api/v1" + path);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body, Map.of());
    }

    /// Changes a thing with the version that it has now.
    public Answer change(String method, String path, String from, String body) {
        return send(method, path, body, Map.of("If-Match", get(from).header("ETag")));
    }

    public Answer put(String path, String body) {
        return change("PUT", path, path, body);
    }

    /// A file as it is.
    public Answer file(String path, byte[] bytes) {
        return visitor.send("/api/v1" + path, bytes, headers(Map.of("Content-Type", "application/octet-stream")));
    }

    /// A form with a file.
    public Answer form(String path, String name, byte[] bytes, Map<String, String> fields, String version) {
        var headers = headers(version.isEmpty() ? Map.of() : Map.of("If-Match", version));
        headers.remove("Content-Type");
        return visitor.upload("/api/v1" + path, name, bytes, fields, headers);
    }

    public Answer send(String method, String path, String body, Map<String, String> more) {
        return visitor.send(method, "/api/v1" + path, body, headers(more));
    }

    private Map<String, String> headers(Map<String, String> more) {
        var headers = new HashMap<>(Map.of(
                "X-CSRF-Token",
                token,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        headers.putAll(more);
        return headers;
    }
}
