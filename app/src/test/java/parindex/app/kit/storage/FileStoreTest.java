package parindex.app.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.app.kit.storage.FileStore.Stored;

@Tag("E-07")
class FileStoreTest {
    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new DiskFiles(new DataFolder(folder));
    }

    @Test
    void bytes_come_back_as_they_were_stored() throws IOException {
        var stored = store("một");
        assertThat(stored.bytes()).isEqualTo(5);
        assertThat(Files.readString(store.open(stored.sha256()))).isEqualTo("một");
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        assertThat(store("một")).isEqualTo(store("một"));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void changed_bytes_are_an_error_and_never_handed_out() throws IOException {
        var stored = store("một");
        Files.writeString(store.open(stored.sha256()), "hai");
        assertThatThrownBy(() -> store.open(stored.sha256()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other bytes");
    }

    @Test
    @Tag("T12")
    void each_of_two_hundred_flipped_bytes_is_refused() throws IOException {
        var chance = new java.util.Random(20_261_126);
        var bytes = new byte[50_000];
        chance.nextBytes(bytes);
        var stored = store.store(new ByteArrayInputStream(bytes));
        var file = store.open(stored.sha256());
        for (var i = 0; i < 200; i++) {
            var flipped = bytes.clone();
            flipped[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(file, flipped);
            assertThatThrownBy(() -> store.open(stored.sha256())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.read(stored.sha256())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void bytes_that_went_bad_are_mended_by_handing_the_file_in_again() throws IOException {
        var stored = store("một");
        Files.writeString(store.open(stored.sha256()), "hai");
        store("một");
        assertThat(store.read(stored.sha256())).isEqualTo("một".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(store.count()).isEqualTo(1);
    }

    @Test
    void a_name_that_is_no_hash_is_no_file() {
        assertThatThrownBy(() -> store.open("../secrets/app")).isInstanceOf(java.nio.file.NoSuchFileException.class);
        assertThatThrownBy(() -> store.read("")).isInstanceOf(java.nio.file.NoSuchFileException.class);
    }

    @Test
    void a_file_that_is_gone_is_an_error() {
        assertThatThrownBy(() -> store.open("ab".repeat(32))).isInstanceOf(IOException.class);
    }

    private Stored store(String text) throws IOException {
        return store.store(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
