package parindex.app.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.app.check.FileCheck.Named;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.storage.StoreFixture;
import parindex.core.language.Language;

/// What is stored comes back byte for byte or not at all, and the check finds what does not.
@Tag("E-07")
@Tag("V3")
@Tag("I10")
class FileCheckTest {
    private static final int FLIPS = 1000;

    @TempDir
    Path folder;

    private final Random random = new Random(20_261_126);
    private final List<Named> rows = new ArrayList<>();
    private FileStore store;

    @BeforeEach
    void store() throws IOException {
        store = StoreFixture.in(folder);
        for (int file = 0; file < FLIPS; file++) {
            var bytes = new byte[1 + random.nextInt(4_000)];
            random.nextBytes(bytes);
            var stored = store.store(new ByteArrayInputStream(bytes));
            rows.add(new Named(stored.sha256(), stored.bytes(), "tệp " + file));
        }
    }

    @Test
    void whole_files_are_right() {
        assertThat(new FileCheck(store, rows).result()).satisfies(result -> {
            assertThat(result.isSound()).isTrue();
            assertThat(result.said().in(Language.EN)).contains(FLIPS + " are there", "0 that no row names");
        });
    }

    @Test
    void a_thousand_files_with_a_bit_flipped_the_end_cut_or_another_content_are_refused_on_read_and_found_by_the_check()
            throws IOException {
        for (var row : rows) {
            spoil(row);
            assertThatThrownBy(() -> store.read(row.sha256())).isInstanceOf(IOException.class);
        }
        var result = new FileCheck(store, rows).result();
        assertThat(result.faulty()).isEqualTo(FLIPS);
        assertThat(result.faults())
                .allSatisfy(fault -> assertThat(fault.in(Language.EN)).contains("other bytes"));
    }

    @Test
    void files_that_are_gone_cut_swapped_or_of_another_length_are_found_and_named() throws IOException {
        Files.delete(file(rows.get(0)));
        Files.write(file(rows.get(1)), new byte[0]);
        Files.copy(file(rows.get(3)), file(rows.get(2)), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        rows.set(4, new Named(rows.get(4).sha256(), 99_999, "tệp 4"));
        rows.remove(5);
        var result = new FileCheck(store, rows).result();
        assertThat(result.faults().stream().map(fault -> fault.in(Language.EN)))
                .satisfiesExactly(
                        gone -> assertThat(gone).contains("tệp 0 ", "not there"),
                        cut -> assertThat(cut).contains("tệp 1 ", "other bytes"),
                        swapped -> assertThat(swapped).contains("tệp 2 ", "other bytes"),
                        length -> assertThat(length).contains("tệp 4 ", "not as long"));
    }

    private void spoil(Named row) throws IOException {
        var bytes = Files.readAllBytes(file(row));
        var other = file(rows.get(random.nextInt(rows.size())));
        Files.write(
                file(row),
                switch (random.nextInt(3)) {
                    case 0 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
                    case 1 -> other.equals(file(row)) ? new byte[0] : Files.readAllBytes(other);
                    default -> flipped(bytes);
                });
    }

    private byte[] flipped(byte[] bytes) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private Path file(Named row) {
        return folder.resolve("files").resolve(row.sha256().substring(0, 2)).resolve(row.sha256());
    }
}
