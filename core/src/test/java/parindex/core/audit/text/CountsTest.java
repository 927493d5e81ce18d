package parindex.core.audit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.audit.AuditFixture;

/// Numbers of things that the text gives.
@Tag("U-01")
class CountsTest {
    private static final String TITLE = "Phân tích Chỉ số cải cách hành chính tỉnh Thử năm 2020";
    private static final String A = "+ Nhóm A: Đạt từ 90% trở lên, gồm 02 tỉnh: Thử Một, Thử Hai.";
    private static final String B = "+ Nhóm B: Đạt từ 80% - dưới 90%, gồm 03 tỉnh, thành phố: Thử, TP. Thử Ba, Thử Bốn";

    @Test
    void the_structure_that_the_table_has_is_right() {
        assertThat(tree("Bộ tiêu chí gồm 02 lĩnh vực, 3 tiêu chí, 2 tiêu chí thành phần")
                        .found(new CountsFitTable()))
                .isEmpty();
        assertThat(tree("- Lĩnh vực 1: Một: 02 tiêu chí và 02 tiêu chí thành phần.")
                        .found(new CountsFitTable()))
                .isEmpty();
    }

    @Test
    void every_other_number_is_named() {
        assertThat(tree("Bộ tiêu chí gồm 03 lĩnh vực, 4 tiêu chí, 5 tiêu chí thành phần")
                        .found(new CountsFitTable()))
                .containsExactly(
                        "count-mismatch - area: 3 → 2",
                        "count-mismatch - component: 5 → 2",
                        "count-mismatch - criterion: 4 → 3");
        assertThat(tree("Lĩnh vực 2: Hai: 02 tiêu chí và 0 tiêu chí thành phần").found(new CountsFitTable()))
                .containsExactly("count-mismatch 2 criterion: 2 → 1");
    }

    @Test
    void numbers_of_lost_points_of_other_years_and_alone_say_nothing_of_the_structure() {
        assertThat(tree("Có 02 tiêu chí và 01 tiêu chí thành phần không đạt điểm tối đa")
                        .found(new CountsFitTable()))
                .isEmpty();
        assertThat(tree("Năm 2019 có 09 lĩnh vực, 50 tiêu chí").found(new CountsFitTable()))
                .isEmpty();
        assertThat(tree("Cần cải thiện 5 tiêu chí").found(new CountsFitTable())).isEmpty();
    }

    @Test
    void lists_as_long_as_they_say_are_right() {
        assertThat(ranking(A, B, "phân theo 02 nhóm như sau", "Năm 2020 có 05 địa phương đạt trên 80%.")
                        .found(new CountsFitLists()))
                .isEmpty();
    }

    @Test
    void a_list_that_is_longer_or_shorter_is_named_once() {
        assertThat(ranking(A.replace("02", "03"), B, "Năm 2020 có 05 địa phương đạt trên 80%.")
                        .found(new CountsFitLists()))
                .containsExactly("count-mismatch - list: 3 → 2");
        assertThat(ranking(A, B.replace(", Thử Bốn", ""), "có 05 địa phương đạt trên 80%")
                        .found(new CountsFitLists()))
                .containsExactly("count-mismatch - list: 3 → 2");
    }

    @Test
    void the_number_above_a_limit_is_the_sum_of_the_groups_from_there() {
        assertThat(ranking(A, B, "Năm 2020 có 06 địa phương đạt trên 80%.").found(new CountsFitLists()))
                .containsExactly("count-mismatch - groups: 6 → 5");
        assertThat(ranking(A, B, "Năm 2020 có 03 địa phương đạt từ 90%.").found(new CountsFitLists()))
                .containsExactly("count-mismatch - groups: 3 → 2");
        assertThat(ranking(A, B, "Năm 2019 có 44 địa phương đạt trên 80%.").found(new CountsFitLists()))
                .isEmpty();
    }

    @Test
    void another_number_of_groups_is_named() {
        assertThat(ranking("Các tỉnh được phân theo 03 nhóm như sau:", A, B).found(new CountsFitLists()))
                .containsExactly("count-mismatch - groups: 3 → 2");
    }

    @Test
    void a_unit_named_twice_is_named() {
        assertThat(ranking(A, B.replace("Thử Bốn", "Thử Hai")).found(new CountsFitLists()))
                .containsExactly("count-mismatch - list: 2 → 1");
    }

    @Test
    void what_follows_a_colon_need_not_be_a_list_of_names() {
        assertThat(ranking("Có 03 việc phải làm: rà soát văn bản, công khai thủ tục")
                        .found(new CountsFitLists()))
                .isEmpty();
    }

    private static AuditFixture tree(String line) {
        return aReport()
                .says(TITLE)
                .says(line)
                .with("1|Một|2|2|")
                .with("1.1|A|1|1|")
                .with("1.1.1|A1|0,5|0,5|")
                .with("1.1.2|A2|0,5|0,5|")
                .with("1.2|B|1|1|")
                .with("2|Hai|1|1|")
                .with("2.1|C|1|1|")
                .total("3", "3", "");
    }

    private static AuditFixture ranking(String... lines) {
        var report = aReport().says(TITLE);
        for (var line : lines) {
            report.says(line);
        }
        return report.with("1|Một|1|1|");
    }
}
