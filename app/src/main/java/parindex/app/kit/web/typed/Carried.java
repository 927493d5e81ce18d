package parindex.app.kit.web.typed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A small file that was looked at, carried by the page to the form that confirms it. It is looked at anew there.
public final class Carried {
    private static final int MOST = 4 * 1024 * 1024;

    private Carried() {}

    public static String pack(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    /// The file, nothing when what was sent is none of ours or unpacks too large.
    public static Optional<byte[]> unpack(String text) {
        try (var packed =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            var bytes = packed.readNBytes(MOST + 1);
            return bytes.length > MOST ? Optional.empty() : Optional.of(bytes);
        } catch (IOException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
