package parindex.app.kit.journal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Text;

/// What somebody who sent something holds: the line of the journal that says so, and that line signed. It is verified
/// with the public key alone, long after and far from the server; and because the line stands for all lines before it,
/// it shows whether any of them was changed.
///
/// @param content    SHA-256 of what was sent, in hexadecimal
/// @param line       the line of the journal, which names that hash
/// @param checkpoint the journal up to this line, signed
public record Receipt(String content, JournalLine line, String checkpoint) {
    public Receipt {
        content = content.toLowerCase(Locale.ROOT);
    }

    /// How the detail of a line names what was sent.
    public static String named(String content) {
        return "sha256:" + content;
    }

    /// Verifies the receipt offline.
    ///
    /// @param keys public keys of the installation it is said to come from
    /// @return what is wrong with it, nothing when it holds
    public List<Text> faults(Collection<NoteKey> keys) {
        var note = SignedNote.of(checkpoint);
        var said = note.flatMap(signed -> Checkpoint.of(signed.text()));
        return Stream.of(
                        unless(note.filter(signed -> signed.isSignedBy(keys)).isPresent(), JournalWording.UNSIGNED),
                        unless(said.filter(this::isOfLine).isPresent(), JournalWording.OTHER_LINE),
                        unless(line.computedHash().equals(line.hash()), JournalWording.CHANGED_LINE),
                        unless(line.detail().contains(named(content)), JournalWording.OTHER_CONTENT))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isOfLine(Checkpoint said) {
        return said.position() == line.position() && said.root().equals(line.hash());
    }

    private static Optional<Text> unless(boolean right, Text fault) {
        return right ? Optional.empty() : Optional.of(fault);
    }
}
