package parindex.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every deed that the program writes into its journal has words in both languages.
@Tag("M-05")
@Tag("L-03")
class JournalWordsTest {
    private static final Pattern CALL = Pattern.compile("(?:journal\\.write|doing)\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_deed_has_words(String language) throws IOException {
        var words = new Properties();
        try (var file = getClass().getResourceAsStream("/messages_" + language + ".properties");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        assertThat(deeds()).allSatisfy(deed -> assertThat(words).containsKey("journal.deed." + deed));
    }

    @Test
    void they_are_found_in_the_program() throws IOException {
        assertThat(deeds()).hasSizeGreaterThan(50).contains("entry-kept", "round-opened", "duty-given");
    }

    private static TreeSet<String> deeds() throws IOException {
        var deeds = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> CALL.matcher(text(file))
                            .results()
                            .flatMap(call -> WORD.matcher(call.group(1)).results())
                            .forEach(word -> deeds.add(word.group(1))));
        }
        return deeds;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
