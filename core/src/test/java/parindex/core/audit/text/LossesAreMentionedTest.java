package parindex.core.audit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.audit.AuditFixture;

@Tag("U-01")
class LossesAreMentionedTest {
    private final LossesAreMentioned check = new LossesAreMentioned();

    @Test
    void a_loss_that_the_section_speaks_of_is_mentioned() {
        assertThat(section("- Một số đơn vị chậm trả lời phản ánh của người dân.", "- Chưa kê khai đầy đủ tài sản.")
                        .found(check))
                .isEmpty();
    }

    @Test
    void a_loss_that_it_never_speaks_of_is_named() {
        assertThat(section("- Một số đơn vị chậm trả lời phản ánh của người dân.")
                        .found(check))
                .containsExactly("loss-not-mentioned 1.2 text");
    }

    @Test
    void common_words_alone_do_not_make_a_mention() {
        assertThat(section("- Tỷ lệ thực hiện quy định của cơ quan chưa đạt kế hoạch.")
                        .found(check))
                .containsExactly("loss-not-mentioned 1.1 text", "loss-not-mentioned 1.2 text");
    }

    @Test
    void only_the_section_counts_not_the_praise_before_or_the_plans_after() {
        var report = losses(aReport()
                .says("1. Kết quả đạt được")
                .says("Việc kê khai tài sản có tiến bộ.")
                .says("2. Tồn tại, hạn chế")
                .says("- Chậm trả lời phản ánh.")
                .says("3. Nhiệm vụ năm tới")
                .says("- Kê khai tài sản đúng hạn."));
        assertThat(report.found(check)).containsExactly("loss-not-mentioned 1.2 text");
    }

    @Test
    void a_report_without_such_a_section_is_not_asked() {
        assertThat(losses(aReport()).found(check)).isEmpty();
        assertThat(losses(aReport().says("1. Kết quả đạt được").says("Tốt.")).found(check))
                .isEmpty();
    }

    @Test
    void leaves_of_a_survey_are_mentioned_when_the_survey_is() {
        var report = aReport()
                .says("2. Tồn tại, hạn chế")
                .says("- Sự hài lòng của lãnh đạo còn thấp.")
                .with("1|Mảng|1|0,5|")
                .with("1.1|Tính kịp thời của thông tin|1|0,5||Kết quả điều tra xã hội học");
        assertThat(report.found(check)).isEmpty();
    }

    @Test
    void leaves_of_a_survey_are_named_when_the_text_is_silent_about_it() {
        var report = aReport()
                .says("2. Tồn tại, hạn chế")
                .says("- Hồ sơ trễ hạn.")
                .with("1|Mảng|1|0,5|")
                .with("1.1|Tính kịp thời của thông tin|1|0,5||Kết quả điều tra xã hội học");
        assertThat(report.found(check)).containsExactly("loss-not-mentioned 1.1 text");
    }

    @Test
    void criteria_named_like_a_surveyed_one_are_surveyed_too() {
        var report = aReport()
                .says("2. Tồn tại, hạn chế")
                .says("- Sự hài lòng của lãnh đạo còn thấp.")
                .with("1|Mảng|2|1|")
                .with("1.1|Tác động của cải cách đến bộ máy|1|0,5||Kết quả điều tra xã hội học")
                .with("1.2|Tác động của cải cách đến tài chính|1|0,5|");
        assertThat(report.found(check)).isEmpty();
    }

    @Test
    void an_abbreviation_that_the_report_explains_is_the_same_word() {
        var report = aReport()
                .says("2. Tồn tại, hạn chế")
                .says("- Thủ tục hành chính chưa được công khai.")
                .with("1|Cải cách thủ tục hành chính (TTHC)|1|0,5|")
                .with("1.1|Rà soát TTHC|1|0,5|");
        assertThat(report.found(check)).isEmpty();
    }

    private static AuditFixture section(String... lines) {
        var report = aReport().says("2. Một số tồn tại, hạn chế và nguyên nhân");
        for (var line : lines) {
            report.says(line);
        }
        return losses(report);
    }

    private static AuditFixture losses(AuditFixture report) {
        return report.with("1|Mảng|4|2,5|")
                .with("1.1|Tỷ lệ thực hiện trả lời phản ánh, kiến nghị|1|0,5|")
                .with("1.2|Thực hiện quy định về kê khai tài sản của cán bộ|1|0|")
                .with("1.3|Thực hiện quy định về kế hoạch của cơ quan|1|1|")
                .with("1.4|Thực hiện kế hoạch theo quy định của cơ quan|1|1|");
    }
}
