package parindex.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.formats.report.Reports;

/// Every example, written as JSON and read again, is the same card.
@Tag("X-06")
class CardJsonTest {
    static Stream<Path> reports() throws IOException {
        return Files.walk(Path.of(System.getProperty("parindex.home"), "examples"))
                .filter(file -> file.getFileName().toString().startsWith("report."));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_card_survives_the_way_to_json_and_back(Path report) {
        var card = Reports.read(report);
        assertThat(CardJsonReader.read(CardJson.text(card, List.of()))).isEqualTo(card);
    }
}
