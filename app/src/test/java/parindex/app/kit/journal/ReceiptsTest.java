package parindex.app.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.DatabaseFixture;

/// Receipts hold without the server, and nothing in them can be changed.
@Tag("M-05")
@Tag("V6")
class ReceiptsTest {
    private static final String CONTENT = "0f".repeat(32);
    private static DatabaseFixture database;
    private static Receipt receipt;
    private static List<NoteKey> keys;

    @BeforeAll
    static void start() {
        database = DatabaseFixture.start("receipts");
        database.write("sent", "/rounds/1", "báo cáo.docx " + Receipt.named(CONTENT));
        database.write("other", "/rounds/2", "");
        receipt = receipts().issue("sent", "/rounds/1", CONTENT);
        keys = new JournalKeys(database.data()).known();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_receipt_verifies_with_the_public_key_alone() {
        var file = ReceiptJson.text(receipt);
        assertThat(file)
                .contains("\"content\" : \"" + CONTENT + "\"", "\"position\" : 1", "\"subject\" : \"/rounds/1\"");
        assertThat(ReceiptJson.read(file)).contains(receipt);
        assertThat(Receipts.verify(receipt, keys)).isEmpty();
    }

    @Test
    void asked_for_again_it_is_the_same() {
        assertThat(receipts().issue("sent", "/rounds/1", CONTENT)).isEqualTo(receipt);
    }

    /// What is restored elsewhere is the folder of checkpoints with the public keys; the secret may be another by then.
    @Test
    void it_verifies_after_a_change_of_the_key_and_in_a_restored_copy(@TempDir Path elsewhere) throws IOException {
        var copy = new DataFolder(elsewhere);
        Files.copy(
                database.data().sub("checkpoints").resolve("keys.txt"),
                copy.sub("checkpoints").resolve("keys.txt"));
        var changed = new JournalKeys(copy);
        var later = new Receipts(database.app(), changed).issue("sent", "/rounds/1", CONTENT);
        assertThat(changed.known()).hasSize(keys.size() + 1).containsAll(keys);
        assertThat(Receipts.verify(receipt, changed.known())).isEmpty();
        assertThat(Receipts.verify(later, changed.known())).isEmpty();
        assertThat(later.checkpoint()).isNotEqualTo(receipt.checkpoint());
        assertThat(Receipts.verify(later, keys)).containsExactly(JournalWording.UNSIGNED);
    }

    @Test
    void no_receipt_for_what_the_journal_does_not_say() {
        assertThatThrownBy(() -> receipts().issue("sent", "/rounds/1", "ee".repeat(32)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> receipts().issue("sent", "/rounds/3", CONTENT))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void no_receipt_before_the_deed_is_committed() {
        assertThatThrownBy(
                        () -> database.transaction().execute(any -> receipts().issue("sent", "/rounds/1", CONTENT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("committed");
    }

    @Test
    void another_installation_did_not_sign_it() {
        assertThat(Receipts.verify(
                        receipt, List.of(SigningKey.make(keys.getFirst().name()).shown())))
                .containsExactly(JournalWording.UNSIGNED);
    }

    @Test
    void every_changed_field_is_found() {
        var line = receipt.line();
        var moved = new JournalLine(
                2, line.micros(), "", line.action(), line.subject(), line.detail(), "", line.previous(), line.hash());
        assertThat(new Receipt(CONTENT, moved, receipt.checkpoint()).faults(keys))
                .containsExactly(JournalWording.OTHER_LINE, JournalWording.CHANGED_LINE);
        assertThat(new Receipt("ee".repeat(32), line, receipt.checkpoint()).faults(keys))
                .containsExactly(JournalWording.OTHER_CONTENT);
    }

    /// 500 receipts with one letter changed somewhere: each is no receipt any more, or says what is wrong with it,
    /// unless the letter stands where nothing is said (spaces, the time in words beside the microseconds).
    @Test
    void a_changed_letter_in_the_file_is_found() {
        var random = new Random(5);
        var file = ReceiptJson.text(receipt)
                .lines()
                .filter(text -> !text.contains("\"at\""))
                .toList();
        assertThat(random.ints(500, 0, file.size())
                        .boxed()
                        .filter(at -> file.get(at).contains(" : "))
                        .map(at -> changed(file, at, random)))
                .hasSizeGreaterThan(300)
                .allSatisfy(text -> assertThat(ReceiptJson.read(text)
                                .filter(read -> read.faults(keys).isEmpty()))
                        .isEmpty());
    }

    private static String changed(List<String> file, int at, Random random) {
        var lines = new java.util.ArrayList<>(file);
        var line = lines.get(at);
        int from = line.indexOf(" : ") + 3;
        int place = from + random.nextInt(line.length() - from);
        lines.set(at, line.substring(0, place) + (char) (line.charAt(place) ^ 1) + line.substring(place + 1));
        return String.join("\n", lines);
    }

    private static Receipts receipts() {
        return new Receipts(database.app(), new JournalKeys(database.data()));
    }
}
