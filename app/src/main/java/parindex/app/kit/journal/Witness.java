package parindex.app.kit.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;

/// Something kept outside the installation that says what the journal was: a receipt, or a copy of a checkpoint.
///
/// @param position the line it speaks of
/// @param root     the hash that line had
/// @param faults   what is wrong with the witness itself
public record Witness(long position, String root, List<Text> faults) {
    public Witness {
        faults = List.copyOf(faults);
    }

    /// Whether the journal still is, up to that line, what it was then.
    ///
    /// @param chain the journal as it stands, followed to its end with this position asked for
    public boolean holds(Chain chain) {
        return chain.root(position).filter(root::equals).isPresent();
    }

    /// The witness a file is, nothing when it is neither receipt nor checkpoint.
    public static Optional<Witness> of(String text, Collection<NoteKey> keys) {
        return ReceiptJson.read(text).map(receipt -> of(receipt, keys)).or(() -> note(text, keys));
    }

    private static Witness of(Receipt receipt, Collection<NoteKey> keys) {
        return new Witness(receipt.line().position(), receipt.line().hash(), receipt.faults(keys));
    }

    private static Optional<Witness> note(String text, Collection<NoteKey> keys) {
        return SignedNote.of(text)
                .flatMap(note -> Checkpoint.of(note.text())
                        .map(said -> new Witness(
                                said.position(),
                                said.root(),
                                note.isSignedBy(keys) ? List.of() : List.of(JournalWording.UNSIGNED))));
    }
}
