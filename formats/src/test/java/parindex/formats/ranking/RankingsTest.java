package parindex.formats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.points.Points;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standing.Basis;
import parindex.core.ranking.Standings;
import parindex.formats.BadInput;

@Tag("A-02")
class RankingsTest {
    private static final Path HOME = Path.of(System.getProperty("parindex.home"));

    private static Standings rank(String text) {
        return Rankings.rank("bang.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> order(Standings standings) {
        return standings.units().stream()
                .map(unit -> unit.place().map(String::valueOf).orElse("-") + " " + unit.unit())
                .toList();
    }

    private static Points total(Standings standings, String unit) {
        return standings.find(unit).flatMap(Standing::total).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị,Tổng điểm\nThử Một,82.0452\nThử Hai,82.0548\n",
                "Đơn vị;Tổng điểm\nThử Một;82,0452\nThử Hai;82,0548\n",
                "Đơn vị\tTổng điểm\nThử Một\t82,0452\nThử Hai\t82.0548\n",
                "\uFEFFĐơn vị,Tổng điểm\r\nThử Một,\"82,0452\"\r\nThử Hai,\"82,0548\"\r\n",
                "STT;Tỉnh, thành phố;Par Index (%)\n1;Thử Một;82,0452 %\n2;Thử Hai;82,0548%\n",
                "unit,score\nThử Một,82.0452\nThử Hai,82.0548\n"
            })
    void every_separator_and_either_decimal_mark_gives_the_same_order(String text) {
        var standings = rank(text);

        assertThat(order(standings)).containsExactly("1 Thử Hai", "2 Thử Một");
        assertThat(total(standings, "Thử Một")).isEqualTo(Points.of("82.0452"));
    }

    @Test
    @Tag("X-02")
    void a_workbook_is_ranked_like_a_text() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "thu", "1.0")) {
            var sheet = workbook.newWorksheet("Kết quả");
            sheet.value(0, 0, "Kết quả Chỉ số năm 2020");
            List.of("TT", "Đơn vị", "Tổng điểm", "Lĩnh vực 1").forEach(word -> sheet.value(2, sheetColumn(word), word));
            sheet.value(3, 1, "Thử Một");
            sheet.value(3, 2, new BigDecimal("80"));
            sheet.value(4, 1, "Thử Hai");
            sheet.value(4, 2, new BigDecimal("90.5"));
            sheet.value(4, 3, new BigDecimal("7.5"));
        }
        var standings = Rankings.rank("bang.xlsx", bytes.toByteArray());

        assertThat(order(standings)).containsExactly("1 Thử Hai", "2 Thử Một");
        assertThat(standings.year()).isEqualTo(2020);
        assertThat(standings.units().getFirst().areas()).isEqualTo(Map.of("1", Points.of("7.5")));
    }

    private static int sheetColumn(String word) {
        return List.of("TT", "Đơn vị", "Tổng điểm", "Lĩnh vực 1").indexOf(word);
    }

    @Test
    @Tag("A-04")
    void bands_come_from_the_bundled_set() {
        var standings = rank("unit,total\nMột,80\nHai,79.996\nBa,90\n");

        assertThat(standings.units()).extracting(unit -> unit.band().orElse("")).containsExactly("A", "B", "C");
    }

    @Test
    @Tag("A-05")
    void a_unit_without_a_total_is_listed_without_a_place() {
        var standings = rank("unit,total\nMột,80\nHai,\nBa,chưa có số liệu\nBốn,-\nNăm,0\n");

        assertThat(order(standings)).containsExactly("1 Một", "2 Năm", "- Ba", "- Bốn", "- Hai");
    }

    @Test
    @Tag("A-08")
    void an_order_without_totals_stays_as_published() {
        var standings =
                rank("Hạng;Tỉnh;Điểm;Nhóm\n1;Thử Một;91,04;A\n11;Thử Hai;;B\n51/63;Thử Ba;82,05;B\n;Thử Bốn;;\n");

        assertThat(order(standings)).containsExactly("1 Thử Một", "11 Thử Hai", "51 Thử Ba", "- Thử Bốn");
        assertThat(standings.units()).extracting(Standing::basis).startsWith(Basis.PUBLISHED, Basis.ORDER_ONLY);
        assertThat(standings.mean().orElseThrow().count()).isEqualTo(2);
    }

    @Test
    void without_a_total_areas_are_added_up_where_all_are_there() {
        var standings = rank("Đơn vị;LV1;LV2\nMột;7,5;8,43148\nHai;7,5;\n");

        assertThat(total(standings, "Một")).isEqualTo(Points.of("15.93148"));
        assertThat(order(standings)).containsExactly("1 Một", "- Hai");
    }

    @Test
    void averages_and_numbered_columns_are_no_units() {
        assertThat(order(rank("Đơn vị,Điểm\n(1),(2)\nMột,80\nTrung bình cả nước,80\n")))
                .containsExactly("1 Một");
    }

    @Test
    @Tag("A-06")
    void regions_come_from_the_register_or_from_the_table() {
        var known = rank("unit,total\nĐắk Nông,82.05\nTP. Hồ Chí Minh,83\n");
        var told = rank("unit,total,region\nMột,80,Vùng Thử\n");

        assertThat(known.regions()).extracting(mean -> mean.name()).containsExactly("Đông Nam Bộ", "Tây Nguyên");
        assertThat(told.regions()).extracting(mean -> mean.name()).containsExactly("Vùng Thử");
    }

    @Test
    @Tag("A-08")
    void a_published_report_gives_the_ranking_it_prints() {
        var standings = Rankings.rank(HOME.resolve("examples/dak-nong-2020/report.txt"));

        assertThat(standings.ranked()).isEqualTo(63);
        assertThat(standings.bands()).hasToString("{A=2, B=56, C=5}");
        assertThat(standings.units().stream().filter(unit -> unit.total().isPresent()))
                .hasSize(4);
    }

    @Test
    void marks_that_steer_a_terminal_are_left_out_of_names() {
        assertThat(order(rank("unit,total\n\u001B[31mMột\u202E,80\n"))).containsExactly("1 [31mMột");
    }

    @Test
    @Timeout(20)
    void forty_thousand_units_are_ranked_without_waiting() {
        var table = new StringBuilder("unit,rank\n");
        for (int i = 1; i < 40_000; i++) {
            table.append("Đơn vị ").append(i).append(',').append(1 + i % 9_000).append('\n');
        }

        assertThat(rank(table.toString()).ranked()).isEqualTo(39_999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,total\nMột,tám mươi\n|bang.csv, dòng 2: \"tám mươi\" không phải điểm",
                "unit,total\nMột,-3\n|bang.csv, dòng 2: \"-3\" không phải điểm",
                "unit,total\nMột,80\n một ,81\n|bang.csv, dòng 3: đơn vị \"một\" đã có",
                "unit,total\n,80\n|bang.csv, dòng 2: có số liệu nhưng thiếu tên",
                "unit,total\n|bang.csv, dòng 1: dưới tiêu đề không có đơn vị nào",
                "unit,total\nMột,82,05\n|bang.csv, dòng 2: dòng có 3 ô nhưng tiêu đề có 2 cột",
                "unit,total,score\nMột,1,2\n|hai cột có thể cùng một nghĩa: \"total\" và \"score\"",
                "year,unit,total\n2019,Một,1\n2020,Một,2\n|nhiều năm (2019, 2020)",
                "unit,rank\nMột,thứ nhất\n|\"thứ nhất\" không phải thứ hạng",
                "a,b\n1,2\n|không tìm thấy bảng xếp hạng"
            })
    void what_cannot_be_ranked_is_refused_in_one_sentence_with_its_place(String textAndSentence) {
        var parts = textAndSentence.split("\\|");

        assertThatThrownBy(() -> rank(parts[0])).isInstanceOf(BadInput.class).hasMessageContaining(parts[1]);
    }
}
