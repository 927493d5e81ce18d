package parindex.formats.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parindex.core.publication.Publication;

/// Makes the bundle of a publication: its data, the checkpoint of the journal, a program and a page to verify it with,
/// the list of all files, its signature.
public final class BundleWriter {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String KEY = "key.pub";
    static final String CHECKPOINT = "checkpoint.txt";
    static final String VERIFIER = "verify.py";
    static final String PAGE = "README.txt";

    private BundleWriter() {}

    /// The whole bundle as one file. The same publication, checkpoint and key make the same bytes.
    public static byte[] write(Publication publication, String checkpoint, Signing signing) {
        return Archive.pack(files(publication, checkpoint, signing));
    }

    static SortedMap<String, byte[]> files(Publication publication, String checkpoint, Signing signing) {
        var files = ContentFiles.of(publication, checkpoint);
        files.put(CHECKPOINT, checkpoint.getBytes(StandardCharsets.UTF_8));
        files.put(VERIFIER, resource(VERIFIER));
        files.put(PAGE, resource(PAGE));
        return sealed(files, signing);
    }

    /// Files with their list, its signature and the key.
    static SortedMap<String, byte[]> sealed(SortedMap<String, byte[]> content, Signing signing) {
        var files = new TreeMap<>(content);
        var manifest = manifest(content);
        files.put(MANIFEST, manifest);
        files.put(SIGNATURE, line(Base64.getEncoder().encodeToString(signing.sign(manifest))));
        files.put(KEY, line(signing.key()));
        return files;
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] manifest(SortedMap<String, byte[]> content) {
        return Canonical.bytes(content.entrySet().stream()
                .map(file -> line(file.getKey(), file.getValue()))
                .toList());
    }

    private static Map<String, @Nullable Object> line(String name, byte[] bytes) {
        var tree = Canonical.object();
        tree.put("path", name);
        tree.put("size", bytes.length);
        tree.put("sha256", Hash.of(bytes));
        return tree;
    }

    private static byte[] resource(String name) {
        try (var in = BundleWriter.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
