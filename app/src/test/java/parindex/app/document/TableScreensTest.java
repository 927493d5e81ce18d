package parindex.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
@Tag("D-06")
class TableScreensTest {
    private static final String UNIT = "/rounds/2020/units/dak-nong/";

    @Autowired
    VisitorFixture visitors;

    @Test
    @Tag("X-02")
    void a_table_as_csv_opens_as_the_country_expects() {
        var lines = visitors.signedIn().get(UNIT + "losses.csv").body().lines().toList();
        assertThat(lines).hasSize(48);
        assertThat(lines.getFirst()).startsWith("\uFEFF").contains(";");
        assertThat(visitors.signedIn().inEnglish().get(UNIT + "losses.csv").body())
                .contains(",1.5,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "losses", "findings", "standings"})
    void a_table_is_kept_and_never_shown(String table) {
        for (var ending : java.util.List.of("csv", "xlsx")) {
            var answer = visitors.signedIn().get(UNIT + table + "." + ending);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"%s-dak-nong-2020.%s\"".formatted(table, ending));
            assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secrets.csv", "passwords.xlsx", "losses.exe"})
    void what_does_not_exist_is_not_found(String path) {
        assertThat(visitors.signedIn().get(UNIT + path).status()).isEqualTo(404);
    }
}
