package parindex.app.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.criteria.SetFault.Weight;

/// A bundled set that is broken shows its faults and throws nothing.
@Tag("F-01")
class SetReadingTest {
    @Test
    void a_broken_file_becomes_an_entry_with_its_faults(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("set.yaml"), "set: [");
        var entry = SetReading.of(folder);
        assertThat(entry.set()).isEmpty();
        assertThat(entry.count(Weight.ERROR)).isPositive();
        assertThat(entry.title()).isEqualTo(folder.getFileName().toString());
    }

    @Test
    void a_sound_folder_gives_the_set_and_its_examples() {
        var entry = SetReading.of(Path.of(System.getProperty("parindex.home"), "criteria", "template-commune"));
        assertThat(entry.set()).isPresent();
        assertThat(entry.cases()).isNotEmpty();
        assertThat(entry.count(Weight.ERROR)).isZero();
    }
}
