package parindex.formats.sheet;

import java.util.List;
import parindex.core.language.Text;

/// Every sentence about how a workbook is built.
final class SheetWording {
    private SheetWording() {}

    static Text noWorkbook() {
        return new Text(
                "không phải tệp .xlsx (có thể là .xls kiểu cũ hoặc có mật khẩu); hãy lưu lại dạng .xlsx, không mật khẩu.",
                "no .xlsx file (an old .xls, or one with a password); save it as .xlsx without a password.");
    }

    static Text noDocument() {
        return new Text(
                "không phải tệp Word .docx, hoặc tệp bị hỏng; hãy mở bằng Word, lưu lại dạng .docx rồi thử lại.",
                "no Word document (.docx), or a damaged one; open it in Word, save it as .docx and try again.");
    }

    static Text broken() {
        return new Text(
                "tệp Excel bị hỏng hoặc bị cắt; hãy mở bằng Excel, lưu lại rồi thử lại.",
                "the workbook is damaged or cut off; open it in Excel, save it and try again.");
    }

    static Text bomb() {
        return new Text(
                "tệp nén phình quá mức cho phép khi mở ra nên bị từ chối.",
                "the packed file unfolds beyond what is allowed and is refused.");
    }

    static Text macros() {
        return new Text(
                "tệp có macro; hãy lưu lại dạng \"Excel Workbook (.xlsx)\" không macro.",
                "the workbook has macros; save it as \"Excel Workbook (.xlsx)\" without them.");
    }

    static Text formula() {
        return new Text(
                "ô có công thức; hãy sao chép rồi dán giá trị (Paste Values).",
                "the cell holds a formula; copy it and paste its value (Paste Values).");
    }

    static Text error() {
        return new Text(
                "ô báo lỗi (như #REF!); hãy gõ lại giá trị.", "the cell shows an error (#REF!); type its value.");
    }

    static Text merged() {
        return new Text(
                "ô gộp; hãy bỏ gộp ô (Unmerge) và ghi giá trị vào từng hàng.",
                "merged cells; unmerge them and write the value into every row.");
    }

    static Text hiddenRow() {
        return new Text(
                "hàng bị ẩn hoặc bị lọc; hãy cho hiện lại hoặc xóa hẳn.",
                "a row is hidden or filtered out; show it or delete it.");
    }

    static Text hiddenColumn() {
        return new Text("cột bị ẩn; hãy cho hiện lại hoặc xóa hẳn.", "a column is hidden; show it or delete it.");
    }

    static Text hiddenSheet() {
        return new Text("sheet bị ẩn; hãy cho hiện lại hoặc xóa hẳn.", "the sheet is hidden; show it or delete it.");
    }

    static Text tooMuch() {
        return new Text("sheet có quá nhiều ô nên bị từ chối.", "the sheet has too many cells and is refused.");
    }

    static Text noHead(List<HeadedTable.Column> columns) {
        var heads = columns.stream().map(column -> column.heads().getFirst()).toList();
        var needed = columns.stream()
                .filter(HeadedTable.Column::needed)
                .map(column -> column.heads().getFirst())
                .toList();
        return new Text(
                "hàng đầu phải là tên các cột: %s; bắt buộc có: %s."
                        .formatted(String.join(", ", heads), String.join(", ", needed)),
                "the first row has to name the columns: %s; needed are: %s."
                        .formatted(String.join(", ", heads), String.join(", ", needed)));
    }

    static Text noTable() {
        return new Text(
                "không phải bảng CSV; hãy xem lại dấu ngoặc kép và dấu ngăn cột.",
                "no CSV table; look at quotation marks and separators.");
    }

    static Text tooLong(int most) {
        return new Text(
                "quá %d dòng; hãy chia thành nhiều tệp.".formatted(most),
                "more than %d rows; split the file.".formatted(most));
    }
}
