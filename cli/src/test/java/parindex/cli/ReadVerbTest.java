package parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.cli.VerbsFixture.INVENTED;
import static parindex.cli.VerbsFixture.REAL;
import static parindex.cli.VerbsFixture.run;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("X-06")
class ReadVerbTest {
    @Test
    void json_has_the_public_shape() {
        var json = run("read", "--json", REAL).json();
        assertThat(json.get("source").get("form").asString()).isEqualTo("txt");
        assertThat(json.get("subject").get("year").asInt()).isEqualTo(2020);
        assertThat(json.get("columns").valueStream().map(JsonNode::asString))
                .containsExactly("code", "name", "max", "achieved", "percent", "cause", "responsible");
        assertThat(json.get("nodes").size()).isEqualTo(153);
        assertThat(json.get("total").get("achieved").asString()).isEqualTo("82.05");
        assertThat(json.get("units").size()).isEqualTo(63);
        assertThat(json.get("repairs").size()).isPositive();
    }

    @Test
    void a_node_keeps_what_was_printed_beside_what_was_taken() {
        var node = node(run("read", REAL, "--json").json(), "7.2.1");
        assertThat(node.get("level").asInt()).isEqualTo(3);
        assertThat(node.get("parent").asString()).isEqualTo("7.2");
        assertThat(node.get("achieved").asString()).isEqualTo("0.2129");
        assertThat(node.get("printed").get("percent").asString()).isEqualTo("42%");
        assertThat(node.get("lead").get(0).asString()).isEqualTo("Văn phòng UBND tỉnh");
        assertThat(node.get("place").asString()).isEqualTo("dòng 375");
    }

    @Test
    void an_empty_cell_is_null_and_never_zero() {
        var json = run("read", REAL, "--json").json();
        assertThat(node(json, "4.4").get("percent").isNull()).isTrue();
        assertThat(node(json, "6.1.2").get("achieved").asString()).isEqualTo("0");
    }

    @Test
    void only_findings_that_concern_reading_are_told() {
        var kinds = run("read", REAL, "--json")
                .json()
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("kind").asString())
                .distinct();
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "ambiguous-figure", "cell-broken", "cause-misplaced", "code-form", "figure-form");
    }

    @Test
    void the_table_for_the_eye_lists_items_and_repairs() {
        var said = run("read", REAL);
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("8,43148")
                .contains("“7.1.1 0” → “7.1.10”")
                .contains("Đọc được 153 mục");
    }

    @Test
    void further_score_columns_stand_under_their_names() {
        var node = node(run("read", INVENTED, "--json").json(), "2.1");
        assertThat(node.get("scores").get("Điểm tự chấm").asString()).isEqualTo("13");
    }

    private static JsonNode node(JsonNode json, String code) {
        return StreamSupport.stream(json.get("nodes").spliterator(), false)
                .filter(node -> node.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
