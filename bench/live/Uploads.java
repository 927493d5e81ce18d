import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Files that many people send at once, piece by piece; a piece that the server has no time for is sent again when it
/// said so.
final class Uploads {
    private static final int BYTES = 5 * 1024 * 1024;
    private static final int PIECE = 1024 * 1024;
    private static final int PATIENCE = 100;
    private static final Pattern RETRY = Pattern.compile("\\d{1,3}");

    private final Cells cells;
    private final Took took = new Took();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final AtomicInteger again = new AtomicInteger();
    private final ConcurrentHashMap<String, AtomicInteger> failed = new ConcurrentHashMap<>();

    Uploads(Cells cells) {
        this.cells = cells;
    }

    /// Sends so many files at once, each by somebody else.
    void send(List<Official> people, int number) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < number; i++) {
                var who = people.get(i * people.size() / number);
                var seed = System.nanoTime() + i;
                threads.submit(() -> {
                    one(who, file(seed));
                    return null;
                });
            }
        }
    }

    private void one(Official who, byte[] file) throws Exception {
        var began = System.nanoTime();
        try {
            var id = UUID.randomUUID();
            ask(who, "POST", "", "{\"name\":\"thu-%s.pdf\",\"bytes\":%d,\"unit\":\"%s\"}".formatted(id, file.length, who.unit()).getBytes(StandardCharsets.UTF_8), id);
            for (int at = 0; at < file.length; at += PIECE) {
                ask(who, "PUT", "/" + id + "?offset=" + at, Arrays.copyOfRange(file, at, Math.min(file.length, at + PIECE)), id);
            }
            ask(who, "POST", "/" + id + "/finish", "{}".getBytes(StandardCharsets.UTF_8), id);
            took.add(System.nanoTime() - began);
            kept.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (IllegalStateException refused) {
            if (failed.computeIfAbsent(refused.getMessage(), any -> new AtomicInteger()).incrementAndGet() == 1) {
                IO.println(refused.getMessage());
            }
        }
    }

    private void ask(Official who, String method, String path, byte[] body, UUID key) throws Exception {
        for (int tries = 0; tries < PATIENCE; tries++) {
            var answer = cells.send(who, method, "/api/v1/evidence/uploads" + path, body, key);
            if (answer.statusCode() / 100 == 2) {
                return;
            }
            if (answer.statusCode() != 503) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            again.incrementAndGet();
            Thread.sleep(1000L * wait(answer));
        }
        throw new IllegalStateException("refused too often");
    }

    private static int wait(HttpResponse<String> answer) {
        return answer.headers().firstValue("Retry-After").filter(said -> RETRY.matcher(said).matches()).map(Integer::valueOf).orElse(2);
    }

    /// A small document with a large stream of noise, like no other.
    private static byte[] file(long seed) {
        var noise = new byte[BYTES];
        new Random(seed).nextBytes(noise);
        var file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\n".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(("4 0 obj<</Length " + BYTES + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(noise);
        file.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    /// Hashes of the files that the server said it keeps.
    Set<String> kept() {
        return kept;
    }

    String said() {
        return took.said("uploads of 5 MiB") + "; pieces sent again after 503: " + again + "; failed: " + failed.values().stream().mapToInt(AtomicInteger::get).sum();
    }
}
