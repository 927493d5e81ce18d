package parindex.app.account.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.DurableFile;

/// The keys that seal secrets of second factors. They lie in the data folder, beside the key of the journal and
/// never in the database: a copy of the database alone opens nothing. One key a line, the newest first; older ones
/// still open what they sealed.
@Component
public class FactorKeys {
    private static final String FOLDER = "secrets";
    private static final String FILE = "second-factor-key";
    private static final int BYTES = 32;

    private final DataFolder data;

    public FactorKeys(DataFolder data) {
        this.data = data;
    }

    /// All keys, the one that seals first; made when there is none.
    synchronized List<byte[]> all() {
        var file = data.sub(FOLDER).resolve(FILE);
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[BYTES];
                new SecureRandom().nextBytes(fresh);
                DurableFile.write(data.sub(FOLDER), FILE, HexFormat.of().formatHex(fresh) + "\n");
            }
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(HexFormat.of()::parseHex)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
