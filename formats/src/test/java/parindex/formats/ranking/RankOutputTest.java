package parindex.formats.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Language;
import parindex.core.ranking.Standings;
import parindex.formats.json.RankJson;

@Tag("A-02")
class RankOutputTest {
    private static final Standings STANDINGS = Rankings.rank("bang.csv", """
            Đơn vị;Tổng điểm;Lĩnh vực 1;Vùng
            Thử Một;82,0452;7,5;Bắc
            Thử Hai;82,0452;;Nam
            Thử Ba;90,5;8;Bắc
            Thử Bốn;;;Nam
            """.getBytes(StandardCharsets.UTF_8));

    private static final String SHAPE = """
                {
                  "units" : [ {
                    "name" : "Thử Ba",
                    "total" : "90.5",
                    "place" : 1,
                    "of" : 3,
                    "tied" : false,
                    "band" : "A",
                    "areas" : {
                      "1" : "8"
                    }
                  }, {
                    "name" : "Thử Hai",
                    "total" : "82.0452",
                    "place" : 2,
                    "of" : 3,
                    "tied" : true,
                    "band" : "B",
                    "areas" : { }
                  }, {
                    "name" : "Thử Một",
                    "total" : "82.0452",
                    "place" : 2,
                    "of" : 3,
                    "tied" : true,
                    "band" : "B",
                    "areas" : {
                      "1" : "7.5"
                    }
                  }, {
                    "name" : "Thử Bốn",
                    "total" : null,
                    "place" : null,
                    "of" : 3,
                    "tied" : false,
                    "band" : null,
                    "areas" : { }
                  } ],
                  "mean" : "84.863467",
                  "counted" : 3,
                  "bands" : {
                    "A" : 1,
                    "B" : 2
                  },
                  "regions" : [ {
                    "name" : "Bắc",
                    "mean" : "86.2726",
                    "units" : 2
                  }, {
                    "name" : "Nam",
                    "mean" : "82.0452",
                    "units" : 1
                  } ]
                }""";

    @Test
    void the_document_has_the_public_shape() {
        assertThat(RankJson.text(STANDINGS)).isEqualToNormalizingNewlines(SHAPE);
    }

    @Test
    void the_table_on_a_terminal_is_vietnamese() {
        assertThat(RankText.of(STANDINGS, Language.VI)).isEqualTo("""
                Hạng  Đơn vị    Điểm  Nhóm  Vùng
                   1  Thử Ba   90,50  A     Bắc
                  2=  Thử Hai  82,05  B     Nam
                  2=  Thử Một  82,05  B     Bắc
                   –  Thử Bốn      –  –     Nam

                Xếp hạng: 3 đơn vị; chưa xếp hạng: 1
                Theo nhóm: nhóm A: 1, nhóm B: 2
                Trung bình: 84,86 (3 đơn vị có điểm trong số 4)
                  Bắc: 86,27 (2 đơn vị có điểm)
                  Nam: 82,05 (1 đơn vị có điểm trong số 2)
                """);
    }

    @Test
    @Tag("L-03")
    void the_table_can_be_had_in_english() {
        assertThat(RankText.of(STANDINGS, Language.EN))
                .contains("Place  Unit", "90.50", "Ranked: 3 units; not ranked: 1", "Mean: 84.86")
                .doesNotContain("Đơn vị", "nhóm");
    }
}
