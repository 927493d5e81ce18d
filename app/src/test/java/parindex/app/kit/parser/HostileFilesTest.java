package parindex.app.kit.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A thousand broken files of each format end in a result or in a refusal with a sentence: never in a crash, never
/// without an end.
@Tag("T10")
class HostileFilesTest {
    private static final int TIMES = Integer.getInteger("parindex.test.hostile", 150);
    private static final long SEED = Long.getLong("parindex.test.seed", 20_261_127);

    @BeforeAll
    static void quiet() {
        ParserVerb.quiet();
    }

    static Stream<String> formats() {
        return Sound.files().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void broken_files_are_refused(String ending) {
        try (var hostile = new HostileFiles()) {
            var figures =
                    hostile.run(ending, Objects.requireNonNull(Sound.files().get(ending)), TIMES, SEED);
            assertThat(figures.faults()).as("seed %d", SEED).isEmpty();
            assertThat(figures.refused()).isGreaterThan(TIMES / 20);
            assertThat(figures.done()).isGreaterThan(TIMES / 20);
        }
    }
}
