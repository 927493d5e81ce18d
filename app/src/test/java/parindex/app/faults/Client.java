package parindex.app.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Asks a server as pages and programs do. An answer that never came has status 0.
final class Client {
    private static final String UPLOADS = "/api/v1/evidence/uploads";
    private static final String JSON = "application/json";
    private static final String LIMIT = "limit-of-parts";

    private static final int PATIENCE = 50;

    private final AtomicLong slowest = new AtomicLong();
    private final URI address;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Client(String address) {
        this.address = URI.create(address);
    }

    /// What the server answered.
    record Answer(int status, String body, String location) {
        static final Answer CUT = new Answer(0, "", "");

        boolean isDone() {
            return status / 100 == 2 || location.endsWith("/receipt");
        }

        /// Nobody looked at the request: too many came at once, or the same one is being done.
        boolean isBusy() {
            return status == 429
                    || status == 409 && body.contains("still-running")
                    || status == 503 && (body.contains("\"busy\"") || body.contains("quá tải"));
        }

        /// It may be done or not.
        boolean isUnknown() {
            return status == 0 || status >= 500;
        }

        /// A field of the JSON in it.
        String field(String name) {
            var found =
                    Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}\\s]+)").matcher(body);
            if (!found.find()) {
                throw new IllegalStateException(name + " in " + this);
            }
            return found.group(1);
        }
    }

    /// A request, before it leaves.
    record Ask(Official who, String method, String path, Map<String, String> headers, byte[] body) {
        Ask(Official who, String method, String path, Map<String, String> headers, String body) {
            this(who, method, path, headers, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Ask save(Official who, Paper paper, String item, int version, String body) {
        var seen = version == 0 ? Map.entry("If-None-Match", "*") : Map.entry("If-Match", "\"" + version + "\"");
        return new Ask(
                who,
                "PUT",
                "/api/v1" + paper.path() + "/items/" + item,
                Map.of("Content-Type", JSON, seen.getKey(), seen.getValue()),
                body);
    }

    static Ask begin(Official who, Paper paper, UUID id, String name, int bytes) {
        return new Ask(
                who,
                "POST",
                UPLOADS,
                Map.of("Content-Type", JSON, "Idempotency-Key", id.toString()),
                "{\"name\":\"%s\",\"bytes\":%d,\"unit\":\"%s\"}".formatted(name, bytes, paper.unit()));
    }

    static Ask howFar(Official who, UUID id) {
        return new Ask(who, "GET", UPLOADS + "/" + id, Map.of(), "");
    }

    static Ask piece(Official who, UUID id, int offset, byte[] piece) {
        return new Ask(
                who,
                "PUT",
                UPLOADS + "/" + id + "?offset=" + offset,
                Map.of("Content-Type", "application/octet-stream"),
                piece);
    }

    static Ask finish(Official who, UUID id) {
        return new Ask(who, "POST", UPLOADS + "/" + id + "/finish", once(), "{}");
    }

    /// A request with a key of its own. What a fault broke off holds its key for good, so asking again takes another.
    private static Map<String, String> once() {
        return Map.of("Content-Type", JSON, "Idempotency-Key", UUID.randomUUID().toString());
    }

    static Ask attach(Official who, Paper paper, String item, String document) {
        return new Ask(
                who,
                "POST",
                "/api/v1" + paper.path() + "/items/" + item + "/evidence",
                once(),
                "{\"document\":\"" + document + "\"}");
    }

    static Ask form(Official who, Paper paper, String deed, String fields) {
        return new Ask(
                who,
                "POST",
                paper.path() + "/" + deed,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                fields);
    }

    static Ask post(Official who, String path, String body) {
        return new Ask(who, "POST", path, once(), body);
    }

    /// A change of what was looked at.
    static Ask post(Official who, String path, String seen, String body) {
        var headers = new HashMap<>(once());
        headers.put("If-Match", "\"" + seen + "\"");
        return new Ask(who, "POST", path, headers, body);
    }

    static Ask look(Official who, String path) {
        return new Ask(who, "GET", path, Map.of(), "");
    }

    static Ask receipt(Official who, Paper paper) {
        return new Ask(who, "GET", paper.path() + "/receipt.json", Map.of(), "");
    }

    static Ask send(Official who, Paper paper, String key, byte[] file) {
        var body = new ByteArrayOutputStream();
        var fields = Map.of("version", "0", "key", key, "note", "Đã rà soát");
        fields.forEach(
                (name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(LIMIT, name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"phieu.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                        .formatted(LIMIT)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + LIMIT + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var headers = Map.of("Content-Type", "multipart/form-data; boundary=" + LIMIT);
        return new Ask(who, "POST", paper.path() + "/send", headers, body.toByteArray());
    }

    /// Asks, and again while too many do; remembers how long the slowest answer took that was not the wanted one.
    Answer ask(Ask ask) {
        var answer = timed(ask);
        for (int again = 0; answer.isBusy() && again < PATIENCE; again++) {
            Program.pause(200);
            answer = timed(ask);
        }
        return answer;
    }

    private Answer timed(Ask ask) {
        var began = System.nanoTime();
        var answer = answer(ask);
        if (answer.isUnknown()) {
            slowest.accumulateAndGet(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began), Math::max);
        }
        return answer;
    }

    /// Milliseconds of the slowest answer that said "not now", since this was asked last.
    long slowest() {
        return slowest.getAndSet(0);
    }

    /// Asks once and takes whatever comes.
    Answer answer(Ask ask) {
        var request = HttpRequest.newBuilder(address.resolve(ask.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", "SID=" + ask.who().word())
                .header("X-CSRF-Token", token(ask.who().word()))
                .method(ask.method(), BodyPublishers.ofByteArray(ask.body()));
        ask.headers().forEach(request::header);
        try {
            var answer = browser.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException cut) {
            return Answer.CUT;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /// Sends a request and hangs up without waiting for the answer.
    void askAndLeave(Ask ask, long millisBeforeLeaving) throws IOException {
        var head = new StringBuilder(
                "%s %s HTTP/1.1\r\nHost: %s\r\nCookie: SID=%s\r\nX-CSRF-Token: %s\r\nContent-Length: %d\r\n"
                        .formatted(
                                ask.method(),
                                ask.path(),
                                address.getAuthority(),
                                ask.who().word(),
                                token(ask.who().word()),
                                ask.body().length));
        ask.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoLinger(true, 0); // a reset, as when a line breaks
            var out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            out.write(ask.body());
            out.flush();
            Program.pause(millisBeforeLeaving);
        }
    }

    /// The token of forms, as the server derives it from the word of a browser, under a mask of zeros.
    private static String token(String word) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(word.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            var token = HexFormat.of().formatHex(mac.doFinal("form".getBytes(StandardCharsets.US_ASCII)));
            var masked = new byte[2 * token.length()];
            System.arraycopy(token.getBytes(StandardCharsets.US_ASCII), 0, masked, token.length(), token.length());
            return Base64.getUrlEncoder().encodeToString(masked);
        } catch (java.security.GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
