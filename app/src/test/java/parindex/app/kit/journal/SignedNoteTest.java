package parindex.app.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M-05")
class SignedNoteTest {
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("journal-of-a-test", 128, "ab".repeat(32), Instant.parse("2026-11-26T08:00:00Z"));
    private static final SigningKey KEY = SigningKey.make("journal-of-a-test");

    /// The example of the Go documentation of signed notes.
    @Test
    void notes_and_keys_are_those_that_other_programs_write() {
        var key = NoteKey.of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
                .orElseThrow();
        var note = SignedNote.of("""
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """).orElseThrow();
        assertThat(note.isSignedBy(List.of(key))).isTrue();
        assertThat(note.isSignedBy(List.of(KEY.shown()))).isFalse();
    }

    @Test
    void a_checkpoint_is_a_few_lines_of_text_with_the_signature_below() {
        var written = KEY.sign(CHECKPOINT).written();
        assertThat(written).startsWith("""
                        journal-of-a-test
                        128
                        q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=
                        time 2026-11-26T08:00:00Z

                        — journal-of-a-test\s""");
        assertThat(SignedNote.of(written).flatMap(note -> Checkpoint.of(note.text())))
                .contains(CHECKPOINT);
    }

    @Test
    void any_changed_letter_breaks_the_signature() {
        var written = KEY.sign(CHECKPOINT).written();
        assertThat(java.util.stream.IntStream.range(0, written.length()))
                .noneMatch(at -> SignedNote.of(changed(written, at))
                        .filter(note -> note.isSignedBy(List.of(KEY.shown())))
                        .isPresent());
        assertThat(SignedNote.of(written).orElseThrow().isSignedBy(List.of(KEY.shown())))
                .isTrue();
    }

    @Test
    void a_key_is_read_back_as_it_was_printed_and_never_shows_its_secret() {
        assertThat(NoteKey.of(KEY.shown().printed())).contains(KEY.shown());
        assertThat(SigningKey.read(KEY.written()).sign(CHECKPOINT)).isEqualTo(KEY.sign(CHECKPOINT));
        assertThat(KEY.toString()).isEqualTo("SigningKey[" + KEY.shown().printed() + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+00000000+AAAA",
                "name+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void a_line_whose_parts_do_not_fit_is_no_key(String line) {
        assertThat(NoteKey.of(line)).isEmpty();
    }

    private static String changed(String text, int at) {
        return text.substring(0, at) + (char) (text.charAt(at) + 1) + text.substring(at + 1);
    }
}
