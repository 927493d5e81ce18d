package parindex.formats.criteria.workbook;

import java.util.List;
import java.util.stream.Stream;

/// The sheets of a set's workbook, in their order.
enum SetSheet {
    TERMS(
            "Thông tin",
            List.of(
                    Column.text("Nhóm", "group", ""),
                    Column.text("Nội dung", "label", ""),
                    Column.text("Giá trị", "value", "Chỉ sửa cột này."))),
    ITEMS(
            "Cây tiêu chí",
            List.of(
                    Column.code("Mã", "code", "Định dạng ô là Text để 7.10 không thành 7.1."),
                    Column.text("Tên", "title", ""),
                    Column.figure("Điểm chuẩn", "max", "Mục cha bằng tổng các mục con."),
                    Column.word("Nguồn", "source", Choice.SOURCE),
                    Column.names("Chủ trì", "lead", "Mỗi cơ quan một dòng (Alt+Enter); tên lấy ở sheet Cơ quan."),
                    Column.names("Phối hợp", "coordinating", "Mỗi cơ quan một dòng (Alt+Enter)."),
                    Column.names("Liên quan", "responsible", "Cơ quan được nêu mà không rõ chủ trì hay phối hợp."),
                    Column.text("Hướng dẫn", "guidance.asked", "Nói rõ hơn tên mục: cần làm gì, gửi gì."),
                    Column.text("Ví dụ hướng dẫn", "guidance.example", ""),
                    Column.names("Không áp dụng cho", "not-for", "Nhóm đơn vị, mỗi nhóm một dòng."),
                    Column.code("Cách tính", "rule.use", "Tên ở sheet Cách tính; chỉ ghi cho mục chấm điểm."))),
    RULES(
            "Cách tính",
            Columns.of(
                    Stream.of(
                            Column.code("Tên", "name", "Mục chấm điểm gọi cách tính bằng tên này."),
                            Column.word("Loại", "kind", Choice.RULE_KIND)),
                    Columns.figure(),
                    Stream.of(
                            Column.figure(
                                    "Từ mức này trở lên",
                                    "at-least",
                                    "Chỉ cho loại đạt mức; ghi đúng một trong bốn cột."),
                            Column.figure("Lớn hơn", "more-than", ""),
                            Column.figure("Không quá", "at-most", ""),
                            Column.figure("Nhỏ hơn", "less-than", ""),
                            Column.figureOr("Đủ điểm khi đạt", "full-at", Choice.UNTOLD, "Chỉ cho loại theo tỷ lệ."),
                            Column.figure("Mức sàn", "floor", "Dưới mức này không có điểm."),
                            Column.figure("Trừ mỗi trường hợp", "each", "Chỉ cho loại trừ dần."),
                            Column.figure("Rõ đến", "known-up-to", "Nguồn chỉ nêu mức trừ đến số trường hợp này."),
                            Column.text(
                                    "Tên trạng thái", "input", "Chỉ cho loại theo trạng thái: tên trong tệp số liệu.")),
                    Columns.label("Câu hỏi trạng thái"),
                    Columns.basis(""))),
    INPUTS(
            "Số liệu đầu vào",
            Columns.of(
                    Stream.of(
                            Column.word("Dùng cho", "owner", Choice.OWNER),
                            Column.code("Cách tính", "of", "Tên ở sheet Cách tính hoặc sheet Thưởng phạt."),
                            Column.code("Tên", "name", "Chữ thường không dấu, viết như so_ho_so.")),
                    Columns.label("Nhãn"),
                    Stream.of(
                            Column.text("Đơn vị", "unit", "Ghi % nếu là tỷ lệ."),
                            Column.text("Đơn vị (tiếng Anh)", "unit-en", ""),
                            Column.figure("Nhỏ nhất", "from", ""),
                            Column.figure("Lớn nhất", "to", ""),
                            Column.word("Số nguyên", "whole", Choice.YES_NO)))),
    LEVELS(
            "Mức điểm",
            Columns.of(
                    Stream.of(
                            Column.code("Cách tính", "of", "Tên ở sheet Cách tính."),
                            Column.figure("Từ", "from", "Bậc bắt đầu từ số này."),
                            Column.figure("Dưới", "below", "Chỉ ghi khi bậc không kéo đến bậc sau."),
                            Column.text("Tên", "name", "Trạng thái hoặc nội dung: tên trong tệp số liệu.")),
                    Columns.label("Nhãn"),
                    Stream.of(Column.figureOr(
                            "Điểm", "points", Choice.WORTH, "Số điểm, \"chưa rõ\" hoặc \"không áp dụng\".")))),
    EVIDENCE(
            "Tài liệu",
            List.of(
                    Column.code("Mã", "of", "Mã mục ở sheet Cây tiêu chí."),
                    Column.text("Tài liệu", "document", ""),
                    Column.text("Cơ quan ban hành", "issuer", ""),
                    Column.text("Ghi chú", "note", ""))),
    QUESTIONS(
            "Hỏi đáp",
            List.of(
                    Column.code("Mã", "of", "Mã mục ở sheet Cây tiêu chí."),
                    Column.text("Câu hỏi", "question", ""),
                    Column.text("Trả lời", "answer", ""))),
    CASES(
            "Ví dụ",
            List.of(
                    Column.code("Số thứ tự", "number", "Các hàng cùng số là một ví dụ."),
                    Column.text("Tên ví dụ", "case", ""),
                    Column.code("Mã", "item", ""),
                    Column.figureOr("Kết quả", "points", Choice.OUTCOME, "Số điểm phải ra."),
                    Column.text("Căn cứ", "basis", ""),
                    Column.text("Số liệu", "input", "Tên đầu vào; nhiều đầu vào thì thêm hàng cùng số thứ tự."),
                    Column.value("Giá trị", "value", "Số, tỷ lệ hoặc tên trạng thái."))),
    ACTS(
            "Văn bản",
            List.of(
                    Column.text("Số, ký hiệu", "number", ""),
                    Column.day("Ngày ban hành", "date"),
                    Column.text("Trích yếu", "title", ""),
                    Column.day("Hiệu lực từ", "from"),
                    Column.day("Hiệu lực đến", "to"),
                    Column.text("Đường dẫn", "link", ""))),
    LAW(
            "Căn cứ pháp lý",
            List.of(
                    Column.word("Dùng cho", "owner", Choice.OWNER),
                    Column.code(
                            "Mã hoặc tên",
                            "of",
                            "Mã mục, tên cách tính hoặc tên thưởng phạt; để trống nếu dùng cho cả bộ."),
                    Column.figure("Bậc từ", "step", "Chỉ ghi khi dùng cho một bậc."),
                    Column.text("Văn bản", "act", "Số, ký hiệu ở sheet Văn bản."),
                    Column.text("Điều khoản", "article", ""))),
    BANDS("Nhóm xếp loại", List.of(Column.text("Nhóm", "name", ""), Column.figure("Từ điểm", "from", ""))),
    ADJUSTMENTS(
            "Thưởng phạt",
            Columns.of(
                    Stream.of(Column.code("Tên", "name", "Tên trong tệp số liệu.")),
                    Columns.label("Nhãn"),
                    Stream.of(Column.word("Loại", "kind", Choice.DIRECTION)),
                    Columns.figure(),
                    Stream.of(Column.figure("Mỗi trường hợp", "each", ""), Column.figure("Nhiều nhất", "cap", "")),
                    Columns.basis(""))),
    LINEAGE(
            "Kế thừa",
            List.of(
                    Column.word("Thay đổi", "change", Choice.CHANGE),
                    Column.codes("Mã cũ", "before", "Nhiều mã thì cách nhau bằng dấu chấm phẩy."),
                    Column.codes("Mã mới", "after", "Nhiều mã thì cách nhau bằng dấu chấm phẩy."))),
    AGENCIES("Cơ quan", List.of(Column.text("Cơ quan", "name", "Tên để chọn ở các sheet khác."))),
    LISTS(
            "Danh mục",
            Stream.of(Choice.values())
                    .map(choice -> Column.text(choice.title(), choice.name(), ""))
                    .toList());

    private final String title;
    private final List<Column> columns;

    SetSheet(String title, List<Column> columns) {
        this.title = title;
        this.columns = columns;
    }

    /// The name of the sheet.
    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    /// True where a sheet holds a part of the set, and not only words to choose from.
    boolean isPart() {
        return this != AGENCIES && this != LISTS;
    }
}
