package parindex.formats.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parindex.core.publication.Publication;

/// Verifies a bundle with nothing but the bundle: list and signature, then every point, sum, total, place and band
/// computed again from what was given. The first difference is named as closely as it can be.
public final class BundleCheck {
    private static final List<String> UNLISTED =
            List.of(BundleWriter.MANIFEST, BundleWriter.SIGNATURE, BundleWriter.KEY);

    private final Bundle bundle;
    private final SortedMap<String, byte[]> files;

    private BundleCheck(Bundle bundle) {
        this.bundle = bundle;
        this.files = bundle.files();
    }

    /// What came of it.
    public sealed interface Verdict {
        /// It is right.
        ///
        /// @param publication what was published
        /// @param key         the line of the key that signed it
        record Right(Publication publication, String key) implements Verdict {}

        /// It is not.
        record Wrong(Discrepancy first) implements Verdict {}
    }

    public static Verdict of(Bundle bundle) {
        try {
            return new BundleCheck(bundle).check();
        } catch (Differs found) {
            return new Verdict.Wrong(found.where());
        }
    }

    private Verdict check() throws Differs {
        var seal = seal();
        var changed = changed();
        for (var name : changed) {
            if (seal.isEmpty() && !name.startsWith("results/") && !name.equals(ContentFiles.STANDINGS)) {
                throw hashDiffers(name);
            }
        }
        var publication = new PublicationReader(files).read();
        compare(publication);
        if (seal.isPresent()) {
            throw new Differs(seal.get());
        }
        if (!changed.isEmpty()) {
            throw hashDiffers(changed.getFirst());
        }
        if (!bundle.exact()) {
            throw new Differs(Discrepancy.in("", "zip", "…", "STORED, 1980-01-01"));
        }
        return new Verdict.Right(publication, text(BundleWriter.KEY).strip());
    }

    private byte[] file(String name) throws Differs {
        return Optional.ofNullable(files.get(name)).orElseThrow(() -> PublicationReader.missing(name));
    }

    private String text(String name) throws Differs {
        return new String(file(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// What is wrong with list, signature, key or checkpoint; nothing where they fit each other.
    private Optional<Discrepancy> seal() throws Differs {
        var manifest = file(BundleWriter.MANIFEST);
        var signature = file(BundleWriter.SIGNATURE);
        var key = NoteKey.of(file(BundleWriter.KEY));
        if (key.isEmpty()) {
            return Optional.of(Discrepancy.in(BundleWriter.KEY, "", "…", "name+hash+key"));
        }
        if (!key.get().signed(manifest, signature)) {
            return Optional.of(Discrepancy.in(BundleWriter.MANIFEST, BundleWriter.SIGNATURE, "…", "Ed25519"));
        }
        return key.get().noted(file(BundleWriter.CHECKPOINT))
                ? Optional.empty()
                : Optional.of(Discrepancy.in(BundleWriter.CHECKPOINT, "", "…", "Ed25519"));
    }

    /// Files that are not as the list says, those that are missing or too many among them.
    private List<String> changed() throws Differs {
        var content = new TreeMap<>(files);
        content.keySet().removeAll(UNLISTED);
        for (var name : files.keySet()) {
            if (!Archive.NAME.matcher(name).matches()) {
                throw new Differs(Discrepancy.in(name, "", name, "–"));
            }
        }
        var stated = listed();
        var changed = new ArrayList<String>();
        var actual = new TreeMap<String, String>();
        content.forEach((name, bytes) -> actual.put(name, bytes.length + " " + Hash.of(bytes)));
        var all = new java.util.TreeSet<>(stated.keySet());
        all.addAll(actual.keySet());
        for (var name : all) {
            if (!java.util.Objects.equals(stated.get(name), actual.get(name))) {
                changed.add(name);
            }
        }
        return changed;
    }

    private SortedMap<String, String> listed() throws Differs {
        var manifest = Canonical.read(file(BundleWriter.MANIFEST));
        var list = new TreeMap<String, String>();
        if (manifest.isEmpty() || !(manifest.get() instanceof List<?> lines)) {
            throw new Differs(Discrepancy.in(BundleWriter.MANIFEST, "", "…", "JSON"));
        }
        for (var value : lines) {
            var line = Fields.of(Discrepancy.in(BundleWriter.MANIFEST, "", "", ""), value);
            list.put(line.text("path"), line.whole("size") + " " + line.text("sha256"));
        }
        return list;
    }

    private Differs hashDiffers(String name) throws Differs {
        var bytes = files.get(name);
        var actual = bytes == null ? "–" : bytes.length + " " + Hash.of(bytes);
        return new Differs(Discrepancy.in(name, "sha256", actual, listed().getOrDefault(name, "–")));
    }

    private void compare(Publication publication) throws Differs {
        var expected = ContentFiles.of(publication, text(BundleWriter.CHECKPOINT));
        for (var file : expected.entrySet()) {
            if (!Arrays.equals(file(file.getKey()), file.getValue())) {
                throw new Differs(Comparison.first(file.getKey(), file(file.getKey()), file.getValue()));
            }
        }
        for (var name : files.keySet()) {
            if (name.startsWith("results/") && !expected.containsKey(name)) {
                throw new Differs(Discrepancy.in(name, "", name, "–"));
            }
        }
    }
}
