import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Saves cells the way the page does.
final class Cells {
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"?(\\d+)");

    private final String address;
    private final HttpClient browser;

    Cells(String address) {
        this.address = address;
        this.browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    }

    /// Saves one cell.
    ///
    /// @param version the version it had, 0 when it was empty
    CompletableFuture<HttpResponse<String>> save(Official who, String item, int version, Map<String, String> figures) {
        var request = request(who, "/api/v1" + who.path() + "/items/" + item)
                .header("Content-Type", "application/json")
                .header(version == 0 ? "If-None-Match" : "If-Match", version == 0 ? "*" : "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(json(figures)));
        return browser.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /// The version that an answer says was kept.
    static int version(String body) {
        var found = VERSION.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException(body);
        }
        return Integer.parseInt(found.group(1));
    }

    HttpResponse<String> page(Official who) throws Exception {
        return browser.send(request(who, who.path()).GET().build(), BodyHandlers.ofString());
    }

    /// Sends a body to any address.
    HttpResponse<String> send(Official who, String method, String path, byte[] body, java.util.UUID key) throws Exception {
        var request = request(who, path)
                .header("Content-Type", method.equals("PUT") ? "application/octet-stream" : "application/json")
                .header("Idempotency-Key", key.toString())
                .method(method, BodyPublishers.ofByteArray(body));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    /// Sends a form.
    HttpResponse<String> form(Official who, String path, String fields) throws Exception {
        var request = request(who, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(Official who, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", "SID=" + who.word())
                .header("X-CSRF-Token", derived(who.word()));
    }

    private static String json(Map<String, String> figures) {
        return "{\"state\":\"GIVEN\",\"figures\":" + figures(figures) + "}";
    }

    /// Figures in their one form.
    static String figures(Map<String, String> figures) {
        return new java.util.TreeMap<>(figures).entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String derived(String word) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(word.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            var token = HexFormat.of().formatHex(mac.doFinal("form".getBytes(StandardCharsets.US_ASCII)));
            var masked = new byte[2 * token.length()]; // a mask of zeros, then the token under it
            System.arraycopy(token.getBytes(StandardCharsets.US_ASCII), 0, masked, token.length(), token.length());
            return Base64.getUrlEncoder().encodeToString(masked);
        } catch (java.security.GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
