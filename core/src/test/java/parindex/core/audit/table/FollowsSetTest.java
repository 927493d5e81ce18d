package parindex.core.audit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parindex.core.audit.AuditFixture;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;

@Tag("U-01")
class FollowsSetTest {
    private static final CriteriaSet SET = set(
            "1|Cải cách thủ tục hành chính (TTHC)|3",
            "1.1|Công khai thủ tục hành chính|1",
            "1.2|Giải quyết hồ sơ đúng hạn|1",
            "1.3|Tiếp nhận phản ánh, kiến nghị|1");

    @Test
    void a_report_that_follows_its_set_is_right() {
        assertThat(report("Công khai TTHC", "1").found(new FollowsSet())).isEmpty();
    }

    @Test
    void another_maximum_is_an_error() {
        assertThat(report("Công khai TTHC", "1,5").found(new FollowsSet()))
                .containsExactly("set-mismatch 1.1 max: 1.5 → 1");
    }

    @Test
    void another_name_is_an_error() {
        assertThat(report("Ứng dụng chữ ký số", "1").found(new FollowsSet()))
                .containsExactly("set-mismatch 1.1 name: Ứng dụng chữ ký số → Công khai thủ tục hành chính");
    }

    @Test
    void the_name_of_another_item_is_in_the_wrong_place() {
        assertThat(report("Tiếp nhận phản ánh, kiến nghị", "1").found(new FollowsSet()))
                .containsExactly("set-mismatch 1.1 code: 1.1 → 1.3");
    }

    @Test
    void missing_and_additional_rows_are_named() {
        var report = base().with("1.2|Giải quyết hồ sơ đúng hạn|1|1|")
                .with("1.3|Tiếp nhận phản ánh, kiến nghị|1|1|")
                .with("1.4|Việc khác|1|1|")
                .following(SET);
        assertThat(report.found(new FollowsSet()))
                .containsExactly("set-mismatch 1.1 code:  → 1.1", "set-mismatch 1.4 code: 1.4 →");
    }

    @Test
    void a_report_of_another_set_is_one_finding() {
        var report = aReport()
                .with("1|Một|1|1|")
                .with("2|Hai|1|1|")
                .with("3|Ba|1|1|")
                .following(SET);
        assertThat(report.found(new FollowsSet())).containsExactly("set-mismatch - set: 0 → 4");
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỉnh hợp lý của văn bản | Tính hợp lý của văn bản | SAME",
                "KẾT QUẢ GIẢI QUYẾT | Kết quả giải quyết | SAME",
                "Công bố TTHC | Công bố thủ tục hành chính | SAME",
                "Công bố thủ tục hành chính (TTHC) | Công bố thủ tục hành chính | SAME",
                "Giải quyết hồ sơ đúng hẹn | Giải quyết hồ sơ đúng hạn | VARIES",
                "Giải quyết các hồ sơ đúng hạn | Giải quyết hồ sơ đúng hạn | VARIES",
                "Áp dụng ISO | Giải quyết hồ sơ đúng hạn | OTHER"
            })
    void names_are_compared_without_accents_marks_and_abbreviations(String printed, String title, TitleMatch match) {
        assertThat(TitleMatch.of(printed, title)).isEqualTo(match);
    }

    private static AuditFixture base() {
        return aReport().with("1|CẢI CÁCH TTHC|3|3|");
    }

    private static AuditFixture report(String name, String max) {
        return base().with("1.1|" + name + "|" + max + "|1|")
                .with("1.2|Giải quyết hồ sơ đúng hạn|1|1|")
                .with("1.3|Tiếp nhận phản ánh, kiến nghị|1|1|")
                .following(SET);
    }

    private static CriteriaSet set(String... items) {
        return new CriteriaSet(
                "thu", "Bộ thử", Arrays.stream(items).map(FollowsSetTest::item).toList(), BandScale.NONE);
    }

    private static Item item(String line) {
        var parts = line.split("\\|");
        return new Item(ItemCode.of(parts[0]), parts[1], Points.of(parts[2]), Source.UNKNOWN, Assignment.NONE);
    }
}
