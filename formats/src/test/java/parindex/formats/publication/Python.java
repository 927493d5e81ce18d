package parindex.formats.publication;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The second verifier, run as everybody runs it: python3 and one file.
final class Python {
    private static final Path FILE = Path.of(
            System.getProperty("parindex.home"), "formats/src/main/resources/parindex/formats/publication/verify.py");

    private Python() {}

    record Answer(int status, List<String> lines) {}

    static Answer verify(Object... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", "-B", FILE.toString()));
        for (var word : words) {
            command.add(word.toString());
        }
        var said = Files.createTempFile("verify", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            return new Answer(process.waitFor(), Files.readAllLines(said, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            return fail("the second verifier needs package python3 (Debian: apt-get install python3)", missing);
        } finally {
            Files.deleteIfExists(said);
        }
    }
}
