package parindex.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.formats.paper.PaperFixture;
import tools.jackson.databind.JsonNode;

@Tag("N-01")
class AnalysisJsonTest {
    private static final JsonNode JSON =
            Json.tree(AnalysisJson.text(PaperFixture.basis().analysis(), "Tỉnh Thử Nghiệm", "PAR INDEX"));

    @Test
    void sums_are_strings_with_a_point_and_all_their_digits() {
        assertThat(JSON.at("/total/achieved").stringValue()).isEqualTo("83.44781");
        assertThat(JSON.at("/total/lost").stringValue()).isEqualTo("30.55219");
        assertThat(JSON.at("/total/percent").stringValue()).isEqualTo("73.20");
        assertThat(JSON.at("/areas").size()).isEqualTo(8);
    }

    @Test
    void losses_stand_by_leaf_by_kind_and_by_agency() {
        assertThat(JSON.at("/losses").size()).isEqualTo(46);
        assertThat(JSON.at("/losses/0/kind").stringValue()).isEqualTo("zero");
        assertThat(JSON.at("/kinds/0/lost").stringValue()).isEqualTo("25");
        assertThat(JSON.at("/agencies/0/agency").stringValue()).isEqualTo("Văn phòng Ủy ban nhân dân tỉnh");
        assertThat(JSON.at("/agencies")
                        .get(JSON.at("/agencies").size() - 1)
                        .get("agency")
                        .isNull())
                .isTrue();
    }

    @Test
    void place_band_and_movement_are_there() {
        assertThat(JSON.at("/standing/place").intValue()).isEqualTo(2);
        assertThat(JSON.at("/standing/band").stringValue()).isEqualTo("A");
        assertThat(JSON.at("/movement/points").stringValue()).isEqualTo("1.25");
    }
}
