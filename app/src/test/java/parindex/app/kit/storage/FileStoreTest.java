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
        store = new FileStore(new DataFolder(folder));
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
    void a_file_that_is_gone_is_an_error() {
        assertThatThrownBy(() -> store.open("ab".repeat(32))).isInstanceOf(IOException.class);
    }

    private Stored store(String text) throws IOException {
        return store.store(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
