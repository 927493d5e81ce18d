package parindex.formats.criteria.workbook;

import java.util.List;
import java.util.stream.Stream;

/// Columns that several sheets share.
final class Columns {
    private Columns() {}

    @SafeVarargs
    static List<Column> of(Stream<Column>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }

    /// The figure that a rule looks at.
    static Stream<Column> figure() {
        return Stream.of(
                Column.text(
                        "Số liệu", "figure.by", "Tên một đầu vào, hoặc phép tính + - * / và ngoặc trên các đầu vào."),
                Column.text("Tên số liệu", "figure.label", "Chỉ ghi khi số liệu được tính từ nhiều đầu vào."),
                Column.text("Tên số liệu (tiếng Anh)", "figure.en", ""),
                Column.text("Đơn vị", "figure.unit", "Ghi % nếu là tỷ lệ."),
                Column.text("Đơn vị (tiếng Anh)", "figure.unit-en", ""),
                Column.figure("Nhỏ nhất", "figure.from", "Số liệu nhỏ hơn mức này là nhập sai."),
                Column.figure("Lớn nhất", "figure.to", "Số liệu lớn hơn mức này là nhập sai."),
                Column.word("Số nguyên", "figure.whole", Choice.YES_NO));
    }

    /// Where something comes from.
    static Stream<Column> basis(String path) {
        return Stream.of(
                Column.word("Mức độ rõ", path + "known", Choice.KNOWN),
                Column.text("Căn cứ", path + "basis.vi", "Lấy từ đâu: văn bản, điều khoản, phụ lục."),
                Column.text("Căn cứ (tiếng Anh)", path + "basis.en", ""),
                Column.text("Chưa rõ", path + "gap.vi", "Điều mà không nguồn nào nêu."),
                Column.text("Chưa rõ (tiếng Anh)", path + "gap.en", ""));
    }

    /// A label in both languages.
    static Stream<Column> label(String head) {
        return Stream.of(Column.text(head, "label", ""), Column.text(head + " (tiếng Anh)", "en", ""));
    }
}
