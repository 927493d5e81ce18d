package parindex.app.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The fixed words of slips are as short as the sentences that are made for each.
@Tag("U-16")
class SlipWordsTest {
    private static final int MOST_WORDS = 25;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_sentence_has_more_than_25_words(String language) throws IOException {
        var messages = new Properties();
        try (var in = Objects.requireNonNull(
                        SlipWordsTest.class.getResourceAsStream("/messages_%s.properties".formatted(language)));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        var ours = messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("slip."))
                .toList();
        assertThat(ours).hasSizeGreaterThan(40).allSatisfy(key -> {
            for (var sentence : messages.getProperty(key).split("(?<=[.!?])\\s+")) {
                assertThat(sentence.split("\\s+").length)
                        .as("%s: %s", key, sentence)
                        .isLessThanOrEqualTo(MOST_WORDS);
            }
        });
    }
}
