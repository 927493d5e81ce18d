package parindex.app.kit.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// One file that pages load, packed once and kept.
///
/// @param address name with hash: "app.1a2b3c4d5e.css"
/// @param type    media type
/// @param bytes   as they are sent
/// @param packed  whether the bytes are compressed with gzip
record Asset(String address, String type, byte[] bytes, boolean packed) {
    private static final int HASH = 10;
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "woff2", "font/woff2");

    /// Loads a file of the program. A style sheet names other files as `{{inter-400.woff2}}`; their addresses are
    /// filled in here.
    static Asset load(String name, String file, Assets others) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var bytes = read(file);
        if (ending.equals("css") && file.startsWith("/assets/")) {
            bytes = REFERENCE
                    .matcher(new String(bytes, StandardCharsets.UTF_8))
                    .replaceAll(match -> others.url(match.group(1)))
                    .getBytes(StandardCharsets.UTF_8);
        }
        var packs = !ending.equals("woff2");
        var address = name.replace("." + ending, "." + hash(bytes) + "." + ending);
        return new Asset(
                address, TYPES.getOrDefault(ending, "application/octet-stream"), packs ? pack(bytes) : bytes, packs);
    }

    private static byte[] read(String file) {
        try (var stream = Asset.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] pack(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
