package parindex.app.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The papers a result has.
enum PaperKind {
    REPORT("bao-cao"),
    DISPATCH("cong-van");

    private final String file;

    PaperKind(String file) {
        this.file = file;
    }

    /// Beginning of the names of its files.
    String file() {
        return file;
    }

    /// Its name in addresses.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that a word names.
    static Optional<PaperKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
