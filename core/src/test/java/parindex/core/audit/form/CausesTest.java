package parindex.core.audit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parindex.core.audit.AuditFixture;

/// Causes of lost points: there, in their rows, true to the points and to each other.
@Tag("U-01")
class CausesTest {
    @Test
    void a_leaf_that_lost_points_needs_a_cause() {
        var report = aReport()
                .with("1|Mảng|3|1,5|")
                .with("1.1|A|1|0,5|")
                .with("1.2|B|1|1|")
                .with("1.3|C|1|0||Chậm");
        assertThat(report.found(new LossesHaveCauses())).containsExactly("cause-missing 1.1 cause");
    }

    @Test
    void a_cause_of_the_parent_counts_for_its_leaves() {
        var report = aReport().with("1|Mảng|1|0,5||Kết quả khảo sát").with("1.1|A|1|0,5|");
        assertThat(report.found(new LossesHaveCauses())).isEmpty();
    }

    @Test
    void a_table_without_a_column_of_causes_is_not_asked_for_any() {
        var report = aReport().head("Mã|Tiêu chí|Điểm chuẩn|Điểm đạt được").withShort("1|A|1|0");
        assertThat(report.found(new LossesHaveCauses())).isEmpty();
        assertThat(report.found(new LossesHaveAgencies())).isEmpty();
    }

    @Test
    void the_end_of_a_cause_in_the_next_row_is_misplaced() {
        var report = aReport()
                .with("1|A|1|0|0%|Còn thiếu điều")
                .withShort("")
                .with("2|B|1|0,5|50%|kiện, tiêu chuẩn|Chủ trì: Sở Thử");
        assertThat(report.found(new CausesInTheirRows()))
                .containsExactly("cause-misplaced 1 cause: kiện, tiêu chuẩn →");
    }

    @Test
    void a_cause_that_ends_as_a_sentence_has_no_rest_in_the_next_row() {
        var report = aReport().with("1|A|1|0|0%|Còn thiếu hồ sơ.").with("2|B|1|0,5|50%|chậm tiến độ");
        assertThat(report.found(new CausesInTheirRows())).isEmpty();
    }

    @Test
    void full_points_need_no_cause() {
        assertThat(aReport().with("1|A|1|1|100%|Chậm báo cáo").found(new CausesFitScores()))
                .containsExactly("cause-contradicts-score 1 cause: Chậm báo cáo →");
        assertThat(aReport().with("1|A|1|0|0%|Chậm báo cáo").found(new CausesFitScores()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Đạt 60%. Theo quy định phải đạt từ 50% trở lên mới đạt điểm tối đa | 60 → 50",
                "Đạt 40%. Theo quy định phải đạt từ 50% trở lên mới đạt điểm tối đa |",
                "Đạt 100%, cấp xã đạt 80%. Quy định phải đạt 100% |",
                "Có 03 sáng kiến (theo quy định phải có từ 03 sáng kiến) | 3 → 3",
                "Có 01 sáng kiến (theo quy định phải có từ 03 sáng kiến) |",
                "Năm 2020 có 02 đơn vị kết nối. Phải 100% đơn vị kết nối |",
                "Đạt 103% dự toán. Phải vượt từ 4% trở lên mới đạt điểm tối đa |",
                "Trễ hạn 3%. Theo quy định phải dưới 5% | 3 → 5",
                "Trễ hạn 7%. Theo quy định phải dưới 5% |"
            })
    void points_are_lost_only_where_the_stated_rule_is_not_met(String cause, String figures) {
        var found = aReport().with("1|Mục|1|0,5|50%|" + cause).found(new CausesFitScores());
        assertThat(String.join(";", found))
                .isEqualTo(figures == null ? "" : "cause-contradicts-score 1 cause: " + figures);
    }

    @Test
    void leaves_about_the_same_thing_may_not_contradict_each_other() {
        assertThat(systems("Đã xây dựng nhưng chưa kết nối", "Chưa xây dựng").found(new CausesAgree()))
                .containsExactly("cause-contradicts-cause 1.1 cause");
        assertThat(systems("Chưa xây dựng", "Tỉnh đã xây dựng xong").found(new CausesAgree()))
                .hasSize(1);
    }

    @Test
    void causes_that_agree_or_speak_of_other_things_are_right() {
        assertThat(systems("Đã xây dựng", "Đã xây dựng, chưa kết nối").found(new CausesAgree()))
                .isEmpty();
        var others = aReport()
                .with("1|Mảng|2|0|")
                .with("1.1|Hệ thống báo cáo|1|0||Đã xây dựng")
                .with("1.2|Cổng dịch vụ công|1|0||Chưa xây dựng");
        assertThat(others.found(new CausesAgree())).isEmpty();
    }

    private static AuditFixture systems(String one, String other) {
        return aReport()
                .with("1|Mảng|2|0|")
                .with("1.1|Xây dựng Hệ thống thông tin một cửa điện tử|1|0||" + one)
                .with("1.2|Tỷ lệ kết nối với Hệ thống thông tin một cửa điện tử quốc gia|1|0||" + other);
    }
}
