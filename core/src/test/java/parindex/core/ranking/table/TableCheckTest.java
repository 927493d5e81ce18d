package parindex.core.ranking.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.language.Language;
import parindex.core.points.Points;
import parindex.core.ranking.Published;
import parindex.core.ranking.PublishedResult;
import parindex.core.ranking.PublishedResult.Citation;
import parindex.core.ranking.PublishedResult.Figure;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.Standing.Basis;
import parindex.core.ranking.table.PublishedTable.Heading;
import parindex.core.unit.Register;
import parindex.core.unit.Succession;
import parindex.core.unit.Unit;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// What is found in a table before it counts, on units that are invented.
@Tag("A-08")
class TableCheckTest {
    private static final Register REGISTER = Register.of(
            List.of(unit("Thử Đông"), unit("Thử Tây"), unit("Thử Nam"), unit("Thử Bắc")),
            List.of(new Succession(
                    LocalDate.of(2025, 7, 1), Optional.empty(), "", unit("Thử Mới"), List.of("Thử Nam", "Thử Bắc"))),
            List.of());
    private static final CriteriaSet SET = new CriteriaSet(
            "thu", "Thử", List.of(Item.of("1", "Một", "60"), Item.of("2", "Hai", "30")), BandScale.NONE);
    private static final Citation OLDER = new Citation("Báo bịa", "", "");

    private static Unit unit(String name) {
        return new Unit(
                "00",
                name,
                "Tỉnh " + name,
                UnitKind.PROVINCE,
                Optional.of("Vùng Thử"),
                Validity.ALWAYS,
                List.of(),
                Optional.empty());
    }

    private static WrittenRow row(String name, String total, int place, String... areas) {
        var points = new java.util.HashMap<String, Points>();
        for (int at = 0; at < areas.length; at++) {
            points.put(String.valueOf(at + 1), Points.of(areas[at]));
        }
        return new WrittenRow(
                name,
                total.isEmpty() ? Optional.empty() : Optional.of(Points.of(total)),
                place == 0 ? Optional.empty() : Optional.of(place),
                Optional.empty(),
                points);
    }

    private static PublishedResult known(String unit, String total, int place) {
        return new PublishedResult(
                2024,
                Scope.PROVINCE,
                unit,
                Optional.of(Points.of(total)),
                Optional.of(place),
                Optional.empty(),
                Optional.of("B"),
                Map.of(),
                Basis.PUBLISHED,
                OLDER,
                Map.of());
    }

    private static TableCheck.Checked check(Optional<CriteriaSet> set, int year, WrittenRow... rows) {
        var published = new Published(List.of(known("Thử Tây", "80", 2)), REGISTER);
        return TableCheck.of(Arrays.asList(rows), Known.ofProvinces(year, published, set));
    }

    private static List<String> faults(TableCheck.Checked checked) {
        return said(checked, true);
    }

    private static List<String> notes(TableCheck.Checked checked) {
        return said(checked, false);
    }

    private static List<String> said(TableCheck.Checked checked, boolean fault) {
        return checked.findings().stream()
                .filter(finding -> finding.fault() == fault)
                .map(finding -> finding.said().in(Language.VI))
                .toList();
    }

    private static WrittenRow[] whole(WrittenRow... first) {
        var rows = new java.util.ArrayList<>(Arrays.asList(first));
        for (var name : List.of("Thử Đông", "Thử Tây", "Thử Nam", "Thử Bắc")) {
            if (rows.stream().noneMatch(row -> row.name().equals(name))) {
                rows.add(row(name, name.equals("Thử Tây") ? "80" : "50", 0));
            }
        }
        return rows.toArray(WrittenRow[]::new);
    }

    @Test
    void a_table_of_all_units_that_adds_up_says_nothing() {
        var checked = check(
                Optional.of(SET),
                2024,
                row("Thử Đông", "85", 1, "57", "28"),
                row("Thử Tây", "80", 2, "55", "25"),
                row("Thử Nam", "70.5", 3, "50.25", "20.25"),
                row("Thử Bắc", "60", 4, "40", "20"));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.isSound()).isTrue();
    }

    @Test
    void a_unit_twice_is_refused() {
        var checked = check(Optional.empty(), 2024, whole(row("Thử Đông", "85", 0), row("Tỉnh THU DONG", "84", 0)));
        assertThat(faults(checked))
                .containsExactly(
                        "\"Tỉnh THU DONG\" và \"Thử Đông\" ở trên cùng là Thử Đông; mỗi đơn vị chỉ một dòng, hãy bỏ bớt.");
        assertThat(checked.isSound()).isFalse();
    }

    @Test
    void a_unit_that_was_merged_before_is_named_with_what_became_of_it_and_when() {
        var checked = check(Optional.empty(), 2025, row("Thử Nam", "85", 0), row("Thử Đông", "84", 0));
        assertThat(faults(checked))
                .containsExactly("Thử Nam đã hợp nhất thành Thử Mới từ ngày 01/07/2025 nên không có kết quả riêng năm"
                        + " 2025; hãy bỏ dòng này, hoặc xem lại năm của bảng.");
    }

    @Test
    void a_unit_that_was_made_later_has_no_result_of_before() {
        var checked = check(Optional.empty(), 2024, whole(row("Thử Mới", "85", 0)));
        assertThat(faults(checked))
                .containsExactly(
                        "Thử Mới chỉ có từ ngày 01/07/2025 nên không có kết quả năm 2024; hãy xem lại năm của bảng.");
    }

    @Test
    void an_unknown_name_is_refused_with_a_suggestion_a_missing_one_with_a_request() {
        var checked = check(Optional.empty(), 2024, whole(row("Thử Đôông", "85", 0), row("", "84", 0)));
        assertThat(faults(checked))
                .containsExactly(
                        "không nhận ra \"Thử Đôông\". Có phải \"Thử Đông\"?",
                        "dòng có số liệu nhưng thiếu tên đơn vị; hãy ghi tên.");
    }

    @Test
    void points_below_nothing_or_above_the_maximum_of_the_set_are_refused() {
        var checked = check(
                Optional.of(SET),
                2024,
                whole(
                        row("Thử Đông", "90.01", 0),
                        row("Thử Tây", "80", 0, "60.5", "-1"),
                        row("Thử Nam", "70", 5, "40", "20", "10")));
        assertThat(faults(checked))
                .containsExactlyInAnyOrder(
                        "90,01 lớn hơn mức tối đa 90; hãy xem lại dấu phẩy thập phân.",
                        "60,5 lớn hơn mức tối đa 60; hãy xem lại dấu phẩy thập phân.",
                        "điểm âm: −1.",
                        "bộ tiêu chí năm 2024 không có lĩnh vực 3; hãy xem lại tên cột.",
                        "hạng 5 không nằm trong 1 đến 4.");
    }

    @Test
    void without_a_known_set_a_hundred_is_the_most() {
        assertThat(faults(check(Optional.empty(), 2024, whole(row("Thử Đông", "100", 0)))))
                .isEmpty();
        assertThat(faults(check(Optional.empty(), 2024, whole(row("Thử Đông", "100.01", 0)))))
                .containsExactly("100,01 lớn hơn mức tối đa 100; hãy xem lại dấu phẩy thập phân.");
    }

    @Test
    void areas_that_do_not_add_up_are_noted_and_rounding_is_not() {
        var checked = check(
                Optional.of(SET),
                2024,
                whole(row("Thử Đông", "85", 0, "57", "27"), row("Thử Nam", "77.79", 0, "50.45", "27.35")));
        assertThat(notes(checked))
                .containsExactly("các lĩnh vực cộng lại được 84, bảng in tổng 85; giữ nguyên như in.");
        assertThat(checked.isSound()).isTrue();
        assertThat(checked.rows().getFirst().written().total()).contains(Points.of("85"));
    }

    @Test
    void places_against_the_totals_are_noted() {
        var checked = check(
                Optional.empty(),
                2024,
                row("Thử Đông", "85", 2),
                row("Thử Tây", "80", 2),
                row("Thử Nam", "70", 1),
                row("Thử Bắc", "70", 4));
        assertThat(notes(checked))
                .containsExactly(
                        "Thử Tây (80 điểm) xếp hạng 2, không sau Thử Đông (85 điểm, hạng 2); giữ nguyên như in.",
                        "Thử Nam (70 điểm) xếp hạng 1, không sau Thử Tây (80 điểm, hạng 2); giữ nguyên như in.");
    }

    @Test
    void units_that_are_missing_and_rows_that_are_left_out_are_named() {
        var checked = check(
                Optional.empty(),
                2024,
                row("Thử Tây", "80", 0),
                row("Thử Nam", "", 0),
                row("Trung bình cả nước", "75", 0));
        assertThat(notes(checked))
                .containsExactly(
                        "dòng \"Thử Nam\" không có số liệu nào: để ngoài (trống không phải là 0).",
                        "dòng \"Trung bình cả nước\" là giá trị trung bình, không phải đơn vị: để ngoài.",
                        "bảng không có 3 đơn vị của năm 2024: Thử Đông, Thử Nam, Thử Bắc.");
        assertThat(checked.lines()).hasSize(1);
    }

    @Test
    void figures_that_differ_from_what_was_known_are_noted_with_both() {
        var checked = check(Optional.empty(), 2024, whole(row("Thử Tây", "80.5", 3)));
        assertThat(notes(checked))
                .contains(
                        "bảng này ghi 80,5, trước đây đã biết 80 (Báo bịa).",
                        "bảng này ghi hạng 3, trước đây đã biết hạng 2 (Báo bịa).");
        assertThat(notes(check(Optional.empty(), 2024, whole(row("Thử Tây", "80.001", 2)))))
                .isEmpty();
    }

    private static PublishedTable table(String title, WrittenRow... rows) {
        return new PublishedTable(
                new Heading(Scope.PROVINCE, 2024, title, "1/QĐ-THỬ", Optional.empty(), ""),
                Arrays.stream(rows)
                        .map(row -> new PublishedTable.Row(row.name(), row))
                        .toList());
    }

    @Test
    void a_newer_table_counts_before_an_older_one_and_each_figure_keeps_its_source() {
        var bundled = new Published(List.of(known("Thử Tây", "80", 2), known("Thử Nam", "70", 3)), REGISTER);
        var first = table("Bảng một", row("Thử Tây", "80.004", 0, "50", "30.004"), row("Thử Nam", "71", 0));
        var second = table("Bảng hai", row("Thử Tây", "81", 1));

        var one = bundled.with(first.results()).find("Thử Tây", 2024).orElseThrow();
        assertThat(one.total()).contains(Points.of("80.004"));
        assertThat(one.place()).contains(2);
        assertThat(one.source(Figure.TOTAL).title()).isEqualTo("Bảng một");
        assertThat(one.source(Figure.AREAS).title()).isEqualTo("Bảng một");
        assertThat(one.source(Figure.PLACE)).isEqualTo(OLDER);
        assertThat(one.source(Figure.BAND)).isEqualTo(OLDER);

        var other = bundled.with(first.results()).find("Thử Nam", 2024).orElseThrow();
        assertThat(other.total()).contains(Points.of("71"));
        assertThat(other.place()).as("the old place belonged to another total").isEmpty();

        var both = bundled.with(first.results()).with(second.results());
        var two = both.find("Thử Tây", 2024).orElseThrow();
        assertThat(two.total()).contains(Points.of("81"));
        assertThat(two.areas()).as("areas of another total").isEmpty();
        assertThat(two.sources()).extracting(Citation::title).containsExactly("Bảng hai");
        assertThat(both.standings(2024).units()).hasSize(2);
        assertThat(bundled.find("Thử Tây", 2024).orElseThrow().total()).contains(Points.of("80"));
    }
}
