package parindex.core.ranking.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Language;
import parindex.core.points.Points;
import parindex.core.ranking.Published;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.unit.Register;
import parindex.core.unit.Unit;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// Tables of ministries, all of them invented.
@Tag("A-08")
class MinistryTableTest {
    private static WrittenRow row(String name, String total, int place) {
        return new WrittenRow(name, Optional.of(Points.of(total)), Optional.of(place), Optional.empty(), Map.of());
    }

    private static List<String> faults(TableCheck.Checked checked) {
        return checked.findings().stream()
                .filter(TableFinding::fault)
                .map(finding -> finding.said().in(Language.VI))
                .toList();
    }

    @Test
    void a_table_of_ministries_is_matched_to_ministries_alone() {
        var ministries = Register.of(List.of(ministry("Bộ Thử Một"), ministry("Bộ Thử Hai")), List.of(), List.of());
        var known = new Known(Scope.MINISTRY, 2024, Published.NONE, ministries, Optional.empty());
        var checked = TableCheck.of(
                List.of(row("BỘ THỬ MỘT", "89", 1), row("Bộ Thử Haii", "80", 2), row("Thử Tây", "70", 3)), known);
        assertThat(checked.lines().stream().map(TableCheck.Line::unit)).containsExactly("Bộ Thử Một");
        assertThat(faults(checked))
                .containsExactly(
                        "không nhận ra \"Bộ Thử Haii\". Có phải \"Bộ Thử Hai\"?",
                        "không nhận ra \"Thử Tây\" trong danh mục đơn vị năm 2024; hãy ghi tên theo danh mục.",
                        "hạng 3 không nằm trong 1 đến 2.");
    }

    @Test
    void where_the_register_has_no_ministry_each_name_says_so_and_nothing_counts() {
        var known = new Known(Scope.MINISTRY, 2024, Published.NONE, Register.NONE, Optional.empty());
        var checked = TableCheck.of(List.of(row("Bộ Thử Một", "89", 1), row("Bộ Thử Hai", "88", 2)), known);
        assertThat(checked.isSound()).isFalse();
        assertThat(faults(checked))
                .containsExactly(
                        "\"Bộ Thử Một\": danh mục đơn vị chưa có bộ, cơ quan ngang bộ nào của năm 2024; hãy thêm vào danh mục đơn vị rồi nhập lại.",
                        "\"Bộ Thử Hai\": danh mục đơn vị chưa có bộ, cơ quan ngang bộ nào của năm 2024; hãy thêm vào danh mục đơn vị rồi nhập lại.");
    }

    private static Unit ministry(String name) {
        return new Unit(
                "00", name, name, UnitKind.MINISTRY, Optional.empty(), Validity.ALWAYS, List.of(), Optional.empty());
    }
}
