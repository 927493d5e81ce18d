package parindex.formats.report;

import parindex.core.intake.Place;
import parindex.core.language.Text;

/// Every sentence that reading a file says when it cannot.
final class ReportWording {
    private ReportWording() {}

    static Text missing(String path) {
        return new Text(
                path + ": không tìm thấy tệp. Hãy kiểm tra lại đường dẫn.", path + ": no such file. Check the path.");
    }

    static Text unreadable(String name) {
        return new Text(
                name + ": không mở được tệp. Hãy kiểm tra quyền đọc.",
                name + ": the file cannot be opened. Check its rights.");
    }

    static Text tooLarge(String name) {
        return new Text(
                name + ": tệp lớn hơn 50 MB. Báo cáo kết quả nhỏ hơn nhiều; hãy chọn đúng tệp.",
                name + ": the file is larger than 50 MB. A report of results is far smaller; choose the right file.");
    }

    static Text empty(String name) {
        return new Text(
                name + ": tệp rỗng. Hãy chọn tệp có bảng kết quả chấm điểm.",
                name + ": the file is empty. Choose a file that holds a table of results.");
    }

    static Text unknownForm(String name, Text form) {
        return new Text(
                name + ": tệp là " + form.vi()
                        + ", chưa đọc được thành số liệu. Hãy lưu bảng kết quả thành .xlsx, .csv hoặc .txt.",
                name + ": this is " + form.en()
                        + ", which cannot be read as data yet. Save the table as .xlsx, .csv or .txt.");
    }

    static Text notText(String name, int line) {
        return new Text(
                name + ", dòng " + line + ": không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8 (Unicode).",
                name + ", line " + line + ": not UTF-8 text. Save the file again as UTF-8 (Unicode).");
    }

    static Text lineTooLong(String name, int line) {
        return new Text(
                name + ", dòng " + line + ": dòng dài hơn 200.000 ký tự, không phải báo cáo. Hãy chọn đúng tệp.",
                name + ", line " + line
                        + ": longer than 200,000 characters, which is no report. Choose the right file.");
    }

    static Text tooMuch(String name, Place place) {
        return new Text(
                name + ", " + place.said().vi()
                        + ": nhiều dòng hoặc ô hơn mức cho phép (100.000 dòng, 256 ô một dòng).",
                name + ", " + place.said().en() + ": more rows or cells than allowed (100,000 rows, 256 cells a row).");
    }

    static Text quotes(String name, long line) {
        return new Text(
                name + ", gần dòng " + line
                        + ": dấu ngoặc kép không khép, không tách được các cột. Hãy sửa dòng này rồi đọc lại.",
                name + ", near line " + line
                        + ": a quotation mark is never closed, so the columns cannot be told. Mend the line and read again.");
    }

    static Text brokenWorkbook(String name) {
        return new Text(
                name + ": tệp Excel bị hỏng hoặc bị cắt. Hãy mở bằng Excel, lưu lại rồi đọc lại.",
                name + ": the workbook is damaged or cut off. Open it in Excel, save it and read it again.");
    }

    static Text bomb(String name) {
        return new Text(
                name + ": tệp nén phình quá mức cho phép khi mở ra; đã từ chối để giữ an toàn cho máy.",
                name + ": the packed file unfolds beyond what is allowed; it was refused to keep the machine safe.");
    }

    static Text notRecognised(String name, Place place, Text why) {
        return new Text(
                name + ", " + place.said().vi() + ": " + why.vi(),
                name + ", " + place.said().en() + ": " + why.en());
    }
}
