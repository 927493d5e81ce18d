package parindex.app.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.app.kit.storage.DataFolder;

/// Secrets of second factors are sealed before they reach the database.
@Tag("M-04")
class SealTest {
    private static final UUID PERSON = UUID.randomUUID();
    private static final byte[] SECRET = HexFormat.of().parseHex("0102030405060708090a0b0c0d0e0f1011121314");

    @TempDir
    Path folder;

    private Seal seal() {
        return new Seal(new FactorKeys(new DataFolder(folder)));
    }

    private Path key() {
        return folder.resolve("secrets/second-factor-key");
    }

    @Test
    void what_was_sealed_opens_for_its_person_alone_and_shows_nothing() {
        var sealed = seal().close(PERSON, SECRET);
        assertThat(seal().open(PERSON, sealed)).hasValue(SECRET);
        assertThat(seal().open(UUID.randomUUID(), sealed)).isEmpty();
        assertThat(HexFormat.of().formatHex(sealed)).doesNotContain("01020304");
        assertThat(seal().close(PERSON, SECRET)).isNotEqualTo(sealed);
    }

    @Test
    void one_changed_bit_anywhere_opens_nothing() {
        var sealed = seal().close(PERSON, SECRET);
        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(seal().open(PERSON, changed)).as("byte %d", at).isEmpty();
        }
    }

    @Test
    void the_key_lies_outside_the_database_for_its_owner_alone() throws IOException {
        seal().close(PERSON, SECRET);
        assertThat(Files.readString(key())).matches("[0-9a-f]{64}\\n");
        assertThat(Files.getPosixFilePermissions(key()).toString()).doesNotContain("GROUP", "OTHERS");
    }

    @Test
    void a_new_key_above_the_old_one_seals_and_the_old_one_still_opens() throws IOException {
        var old = seal().close(PERSON, SECRET);
        Files.writeString(key(), "ab".repeat(32) + "\n" + Files.readString(key()));
        assertThat(seal().open(PERSON, old)).hasValue(SECRET);
        assertThat(seal().isOfNow(old)).isFalse();
        assertThat(seal().isOfNow(seal().close(PERSON, SECRET))).isTrue();
        Files.writeString(key(), "ab".repeat(32) + "\n");
        assertThat(seal().open(PERSON, old)).isEmpty();
    }
}
