package parindex.app.kit.journal;

import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A short text with signatures below it, in the form that transparency logs use (C2SP signed-note): the text, an empty
/// line, then one line a signature.
///
/// @param text       what is signed, each line with its line feed
/// @param signatures the lines below
record SignedNote(String text, List<String> signatures) {
    private static final String MARK = "— ";

    SignedNote {
        signatures = List.copyOf(signatures);
    }

    /// The note a string is, nothing when it is none.
    static Optional<SignedNote> of(String written) {
        int end = written.lastIndexOf("\n\n");
        if (end < 0 || !written.endsWith("\n")) {
            return Optional.empty();
        }
        var lines = written.substring(end + 2).lines().toList();
        return lines.stream().allMatch(line -> line.startsWith(MARK))
                ? Optional.of(new SignedNote(written.substring(0, end + 1), lines))
                : Optional.empty();
    }

    static String signature(NoteKey key, byte[] signature) {
        return MARK + key.name() + " " + Base64.getEncoder().encodeToString(key.marked(signature));
    }

    /// The note as it is kept and handed out.
    String written() {
        return text + "\n" + String.join("\n", signatures) + "\n";
    }

    /// Whether one of these keys signed the text. Signatures of others, such as witnesses, do no harm.
    boolean isSignedBy(Collection<NoteKey> keys) {
        return keys.stream().anyMatch(key -> signatures.stream().anyMatch(line -> isBy(key, line)));
    }

    private boolean isBy(NoteKey key, String line) {
        var words = line.substring(MARK.length()).split(" ", -1);
        if (words.length != 2 || !words[0].equals(key.name())) {
            return false;
        }
        try {
            var signature = Base64.getDecoder().decode(words[1]);
            return Base64.getEncoder().encodeToString(signature).equals(words[1]) && key.verifies(text, signature);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
