package parindex.formats.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import parindex.formats.BadInput;

/// A bundle as somebody holds it: one packed file, or the folder it was unpacked to.
///
/// @param files by name, with strokes
/// @param exact whether it is packed in the one way there is; a folder is
public record Bundle(SortedMap<String, byte[]> files, boolean exact) {
    public Bundle {
        files = Collections.unmodifiableSortedMap(files);
    }

    /// A bundle by its bytes.
    ///
    /// @throws BadInput if it is no packed file at all
    public static Bundle of(String name, byte[] bytes) {
        if (!Archive.isPacked(bytes)) {
            throw new BadInput(PublicationWording.noBundle(name));
        }
        var unpacked = Archive.unpack(bytes);
        return new Bundle(unpacked.files(), unpacked.exact());
    }

    /// A bundle by its place.
    ///
    /// @throws BadInput if there is none
    public static Bundle read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return folder(path);
            }
            if (!Files.isRegularFile(path)) {
                throw new BadInput(PublicationWording.absent(path.toString()));
            }
            if (Files.size(path) > Archive.MOST_BYTES) {
                throw new BadInput(PublicationWording.tooLarge(path.toString()));
            }
            return of(path.toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new BadInput(PublicationWording.absent(path.toString()), unreadable);
        }
    }

    private static Bundle folder(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(BundleWriter.MANIFEST))) {
            throw new BadInput(PublicationWording.noBundle(folder.toString()));
        }
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(folder, 2)) {
            for (var file :
                    walk.filter(Files::isRegularFile).limit(Archive.MOST_FILES).toList()) {
                if (Files.size(file) > Archive.MOST_BYTES) {
                    throw new BadInput(PublicationWording.tooLarge(file.toString()));
                }
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new Bundle(files, true);
    }
}
