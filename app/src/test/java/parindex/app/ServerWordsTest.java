package parindex.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerWordsTest {
    @Test
    void serve_keeps_its_data_in_the_usual_folder_and_demo_below_it() {
        assertThat(words("serve").data()).isEqualTo(Path.of("data"));
        assertThat(words("demo").data()).isEqualTo(Path.of("data", "demo"));
    }

    @Test
    void port_folder_and_settings_are_taken() {
        var words = words("serve --port 9000 --data /srv/par --spring.datasource.url=jdbc:postgresql://db/par");
        assertThat(words.port()).contains(9000);
        assertThat(words.data()).isEqualTo(Path.of("/srv/par"));
        assertThat(words.settings()).containsExactly("--spring.datasource.url=jdbc:postgresql://db/par");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port", "serve --port x", "serve --port 70000", "serve now", "serve --verbose"})
    void bad_usage_is_said(String line) {
        assertThatThrownBy(() -> words(line)).isInstanceOf(ServerWords.BadUsage.class);
    }

    private static ServerWords words(String line) {
        return ServerWords.of(line.split(" "));
    }
}
