package parindex.app.kit.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parindex.core.language.Language;

/// The sentences of the screens, by key, from `messages_vi.properties` and `messages_en.properties`.
@Component
class Messages {
    private final Map<String, String> vi = read("vi");
    private final Map<String, String> en = read("en");

    Map<String, String> in(Language language) {
        return language == Language.VI ? vi : en;
    }

    private static Map<String, String> read(String language) {
        var file = "/messages_%s.properties".formatted(language);
        try (var stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
