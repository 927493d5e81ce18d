package parindex.core.intake.reading;

import parindex.core.language.Text;

/// Every sentence that reading says.
final class IntakeWording {
    static final Text CODE = new Text(
            "Mã có dấu hoặc khoảng trắng thừa; thứ tự các mã cho biết mã đúng.",
            "The code holds a stray blank or mark; the numbering tells the right one.");
    static final Text MARK = new Text(
            "Dấu thập phân khác với cả văn bản; tổng các mục con (hoặc mục cha) chứng minh cách đọc này.",
            "Another decimal mark than the document's own; the sum of its parts proves this reading.");
    static final Text TEXT_MARK = new Text(
            "Dấu thập phân khác với cả văn bản; chỉ có một cách đọc.",
            "Another decimal mark than the document's own; it can be read in one way only.");
    static final Text STITCHED =
            new Text("Dòng bị ngắt sang trang sau; đã nối lại.", "The row broke over a page; it was joined again.");
    static final Text MISPLACED = new Text(
            "Đoạn chữ này nối tiếp câu đang dở của mục trước, bị in sang dòng của mục sau khi ngắt trang.",
            "This text goes on with the unfinished sentence of the item before; the page break put it into the next row.");
    static final Text PAGE_NUMBER = new Text("Số trang, không phải nội dung.", "A page number, no content.");
    static final Text OTHER_TABLE = new Text(
            "Một bảng khác trong tệp; bảng kết quả là bảng có nhiều mục được chấm điểm nhất.",
            "Another table of the file; the table of results is the one with the most scored items.");
    static final Text LEFT_OUT = new Text("(bỏ qua)", "(left out)");
    static final Text EMPTY = new Text(
            "Tệp không có nội dung. Hãy chọn tệp có bảng kết quả chấm điểm.",
            "The file is empty. Choose a file that holds a table of results.");
    static final Text NO_TABLE = new Text(
            "Không tìm thấy bảng kết quả: cần một dòng đầu bảng có cột tên tiêu chí, điểm chuẩn và điểm đạt được.",
            "No table of results was found: a head row must name the criteria, the maximum and the achieved points.");
    static final Text NO_CODES = new Text(
            "Bảng không có cột mã tiêu chí (STT, ví dụ 1, 1.1, 1.1.1) nên không biết mục nào thuộc mục nào. Hãy thêm cột mã rồi đọc lại.",
            "The table has no code column (1, 1.1, 1.1.1), so nobody can tell which item belongs where. Add the codes and read it again.");
    static final Text NO_ITEMS = new Text(
            "Dưới dòng đầu bảng không có dòng nào mang mã tiêu chí (1, 1.1, 1.1.1).",
            "No row below the head carries an item code (1, 1.1, 1.1.1).");
    static final Text CUT = new Text(
            "Tệp bị cắt ngang: bảng dừng giữa chừng, không có dòng tổng điểm. Hãy lấy lại tệp đầy đủ.",
            "The file is cut off: the table stops midway and has no total row. Get the whole file again.");

    private IntakeWording() {}
}
