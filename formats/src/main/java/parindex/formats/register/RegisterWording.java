package parindex.formats.register;

import parindex.core.language.Text;
import parindex.core.ranking.table.TableColumn;
import parindex.core.unit.Succession;

/// Every sentence about what the register's files say wrongly.
final class RegisterWording {
    private RegisterWording() {}

    static Text nobodyToSucceed(Succession change, String name) {
        return new Text(
                "%s (%s): ngay trước ngày đó không có đơn vị \"%s\"."
                        .formatted(change.into().name(), change.date(), name),
                "%s (%s): there is no unit \"%s\" on the day before."
                        .formatted(change.into().name(), change.date(), name));
    }

    static Text nameOfTwo(String name, String one, String other) {
        return new Text(
                "tên \"" + name + "\" thuộc cả \"" + one + "\" và \"" + other + "\".",
                "the name \"" + name + "\" belongs to both \"" + one + "\" and \"" + other + "\".");
    }

    static Text unknownAgency(String name) {
        return new Text("không có cơ quan \"" + name + "\".", "there is no agency \"" + name + "\".");
    }

    static Text notATable() {
        return new Text("không đọc được bảng CSV.", "the CSV table cannot be read.");
    }

    static Text cellNotUnderstood(String column, String text) {
        return new Text(
                "cột " + column + ": không hiểu \"" + text + "\".",
                "column " + column + ": \"" + text + "\" is not understood.");
    }

    static String head(TableColumn column) {
        return switch (column) {
            case UNIT -> "Đơn vị";
            case TOTAL -> "Tổng điểm";
            case PLACE -> "Xếp hạng";
            case BAND -> "Nhóm";
            default -> "Lĩnh vực " + column.area().orElse("");
        };
    }

    static Text noHead() {
        return new Text(
                "không tìm thấy hàng tên cột; cần cột Đơn vị và ít nhất một cột trong: Tổng điểm, Xếp hạng, Nhóm, Lĩnh vực 1 … Lĩnh vực 8.",
                "no row with the names of the columns; there has to be Đơn vị (or Unit) and one at least of Tổng điểm (Total), Xếp hạng (Place), Nhóm (Band), Lĩnh vực 1 … Lĩnh vực 8 (Area 1 …).");
    }

    static Text columnTwice(String before, String now) {
        return new Text(
                "cột \"%s\" và cột \"%s\" có cùng ý nghĩa; hãy xóa hoặc đổi tên một cột.".formatted(before, now),
                "columns \"%s\" and \"%s\" mean the same; drop or rename one.".formatted(before, now));
    }

    static Text tableTooLong(int most) {
        return new Text(
                "bảng có quá %d dòng; chỉ nhận bảng kết quả của các tỉnh, thành phố.".formatted(most),
                "the table has more than %d rows; only results of provinces are taken.".formatted(most));
    }

    static Text noFigure(String text) {
        return new Text(
                "không hiểu số \"%s\"; hãy ghi số như 87,25, ô không có số liệu thì để trống.".formatted(text),
                "\"%s\" is no figure; write it like 87.25 and leave blank what is not known.".formatted(text));
    }

    static Text rate(String text) {
        return new Text(
                "%s là tỷ lệ; cột lĩnh vực cần điểm, không phải tỷ lệ phần trăm.".formatted(text),
                "%s is a rate; the column of an area takes points.".formatted(text));
    }

    static Text noPlace(String text) {
        return new Text(
                "không hiểu hạng \"%s\"; hãy ghi một số nguyên, hoặc để trống.".formatted(text),
                "\"%s\" is no place; write a whole number or leave it blank.".formatted(text));
    }
}
