package parindex.core.audit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("U-01")
class RanksFitListTest {
    private static final String NAMES =
            "Thử Chín, Thử Hai, Thử Bảy, Thử, Thử Năm, Thử Sáu, Thử Ba, Thử Tám, Thử Một, Thử Bốn";

    @Test
    void places_as_in_the_list_are_right() {
        assertThat(found(
                        "Tỉnh Thử đạt 82,05 điểm, đứng thứ 4/10 tỉnh, thành phố.",
                        "Thử Chín xếp vị trí thứ nhất với 91,2%, cao hơn 1% so với đơn vị xếp vị trí thứ 02 là Thử Hai, đạt 90,2%.",
                        "Tỉnh Thử Bốn đứng cuối bảng xếp hạng."))
                .isEmpty();
    }

    @Test
    void another_place_of_the_own_unit_is_an_error() {
        assertThat(found("Tỉnh Thử đạt 82,05 điểm, đứng thứ 5/10 tỉnh, thành phố."))
                .containsExactly("rank-mismatch - rank: 5 → 4");
    }

    @Test
    void another_place_of_any_unit_is_an_error_in_words_too() {
        assertThat(found("Tỉnh Thử Hai xếp vị trí thứ nhất bảng xếp hạng."))
                .containsExactly("rank-mismatch - rank: 1 → 2");
        assertThat(found("Vị trí thứ 03 là Thử Hai.")).containsExactly("rank-mismatch - rank: 3 → 2");
        assertThat(found("Tỉnh Thử Một đứng cuối bảng xếp hạng.")).containsExactly("rank-mismatch - rank: 10 → 9");
    }

    @Test
    void another_number_of_units_is_said_once_and_shifts_no_places() {
        assertThat(found("Tỉnh Thử đứng thứ 4/11 tỉnh.", "Tỉnh Thử xếp thứ 5/11 tỉnh."))
                .containsExactly("rank-mismatch - units: 11 → 10");
    }

    @Test
    void places_of_parts_regions_and_other_years_are_not_places_in_the_list() {
        assertThat(found(
                        "Khảo sát lãnh đạo tỉnh Thử đạt 16,5/23,5 điểm, xếp thứ 9/10.",
                        "Năm 2019 tỉnh Thử xếp thứ 8/10.",
                        "Tỉnh Thử đứng thứ 2 trong khu vực; lĩnh vực 3 của tỉnh Thử xếp thứ 7/10.",
                        "Trách nhiệm của người đứng đầu tỉnh Thử."))
                .isEmpty();
    }

    @Test
    void totals_may_not_rise_from_one_place_to_the_next() {
        assertThat(found("Thử Hai đạt 90,2%. Thử Bảy đạt 91,5%.")).containsExactly("rank-mismatch - total: 91.5 →");
    }

    @Test
    void an_alphabetical_list_gives_no_places() {
        var report = aReport()
                .says("Nhóm A: gồm 03 tỉnh: Thử Ba, Thử Hai, Thử Một")
                .says("Thử Một xếp thứ 1/3.")
                .with("1|A|1|1|100%");
        assertThat(report.found(new RanksFitList())).isEmpty();
    }

    private static List<String> found(String... lines) {
        var report = aReport()
                .says("Phân tích Chỉ số cải cách hành chính tỉnh Thử năm 2020")
                .says("Nhóm A: Đạt từ 80% trở lên, gồm 10 tỉnh: " + NAMES);
        List.of(lines).forEach(report::says);
        return report.with("1|A|100|82,05|82,05%")
                .total("100", "82,05", "82,05%")
                .found(new RanksFitList());
    }
}
