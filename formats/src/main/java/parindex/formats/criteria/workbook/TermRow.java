package parindex.formats.criteria.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Fold;

/// A row of the sheet of terms: one thing that a set declares about itself.
///
/// @param group what it belongs to
/// @param value its label and what its value holds
record TermRow(String group, Column value) {
    /// Every row, in order.
    static final List<TermRow> ALL = Stream.of(
                    group(
                            "Bộ tiêu chí",
                            Stream.of(
                                    Column.code("Tên ngắn", "set", "Chữ thường không dấu, bằng tên thư mục."),
                                    Column.text("Tên đầy đủ", "title", ""),
                                    Column.word("Loại đơn vị", "kind", Choice.UNIT_KIND),
                                    Column.codes(
                                            "Năm đánh giá", "years", "Nhiều năm thì cách nhau bằng dấu chấm phẩy."),
                                    Column.word("Tình trạng", "status", Choice.STATUS))),
                    group(
                            "Quy mô",
                            Stream.of(
                                    Column.figure("Số lĩnh vực", "size.areas", ""),
                                    Column.figure("Số tiêu chí", "size.criteria", ""),
                                    Column.figure("Số tiêu chí thành phần", "size.components", ""),
                                    Column.figure("Tổng điểm", "size.total", ""))),
                    group("Chốt điểm số liệu, tài liệu", rounding("settling.facts.")),
                    group("Chốt điểm điều tra xã hội học", rounding("settling.leaders-survey.")),
                    group("Chốt điểm SIPAS", rounding("settling.sipas.")),
                    group("Chốt điểm của cơ quan khác", rounding("settling.other-body.")),
                    group("Căn cứ chốt điểm", Columns.basis("settling.")),
                    group("In điểm", rounding("printing.")),
                    group(
                            "Không áp dụng",
                            Stream.concat(
                                    Stream.of(Column.word("Cách xử lý", "not-applicable.policy", Choice.POLICY)),
                                    Columns.basis("not-applicable."))),
                    group(
                            "Thưởng phạt",
                            Stream.of(
                                    Column.figure(
                                            "Trần điểm thưởng",
                                            "adjustments.bonus-cap",
                                            "Tất cả điểm thưởng cộng lại."),
                                    Column.figure(
                                            "Trần điểm phạt", "adjustments.penalty-cap", "Tất cả điểm phạt cộng lại."),
                                    Column.word("Được vượt tổng điểm", "adjustments.above-max", Choice.YES_NO))),
                    group(
                            "Kế thừa",
                            Stream.concat(
                                    Stream.of(Column.text("Từ bộ tiêu chí", "lineage.from", "Tên ngắn của bộ trước.")),
                                    Columns.basis("lineage."))))
            .flatMap(rows -> rows)
            .toList();

    private static Stream<TermRow> group(String group, Stream<Column> values) {
        return values.map(value -> new TermRow(group, value));
    }

    private static Stream<Column> rounding(String path) {
        return Stream.of(
                Column.figure("Số chữ số thập phân", path + "digits", "Từ 0 đến 12."),
                Column.word("Cách chốt", path + "way", Choice.WAY));
    }

    /// The row with this group and label, nothing where there is none.
    static Optional<TermRow> of(String group, String label) {
        return ALL.stream()
                .filter(row -> Fold.plain(row.group).equals(Fold.plain(group)))
                .filter(row -> Fold.plain(row.value.head()).equals(Fold.plain(label)))
                .findFirst();
    }
}
