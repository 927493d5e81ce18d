package parindex.formats.criteria.workbook;

import java.util.List;
import parindex.core.language.Text;

/// Every sentence about what the workbook of a set says wrongly.
final class SetSheetWording {
    private SetSheetWording() {}

    static Text missingSheet(String name) {
        return new Text(
                "thiếu sheet \"" + name + "\"; hãy xuất lại bộ tiêu chí ra Excel để có đủ các sheet.",
                "the sheet \"" + name + "\" is missing; export the set as a workbook again to have all sheets.");
    }

    static Text unknownSheet(List<String> known) {
        var list = String.join(", ", known);
        return new Text(
                "không hiểu sheet này; chỉ có các sheet: " + list + ".",
                "this sheet means nothing here; known are: " + list + ".");
    }

    static Text missingColumn(String head) {
        return new Text("thiếu cột \"" + head + "\".", "the column \"" + head + "\" is missing.");
    }

    static Text unknownColumn(String head, List<String> known) {
        var list = String.join(", ", known);
        return new Text(
                "không hiểu cột \"" + head + "\"; sheet này chỉ có các cột: " + list + ".",
                "the column \"" + head + "\" means nothing here; known are: " + list + ".");
    }

    static Text columnTwice(String head) {
        return new Text("cột \"" + head + "\" có hai lần.", "the column \"" + head + "\" stands twice.");
    }

    static Text outsideColumns() {
        return new Text(
                "ô nằm ngoài các cột của sheet; hãy xóa hoặc chuyển vào đúng cột.",
                "the cell stands outside the columns; delete it or move it.");
    }

    static Text unknownTerm() {
        return new Text(
                "không hiểu hàng này; hãy giữ nguyên hai cột Nhóm và Nội dung.",
                "this row means nothing here; leave its first two columns as they are.");
    }

    static Text notOneOf(String typed, List<String> words) {
        var list = String.join("; ", words);
        return new Text("\"" + typed + "\" không thuộc: " + list + ".", "\"" + typed + "\" is none of: " + list + ".");
    }

    static Text codeIsNumber(String typed) {
        return new Text(
                "mã đang là số hoặc ngày (" + typed
                        + "), 7.10 và 7.1 không còn phân biệt được; hãy đổi định dạng ô thành " + "Text rồi gõ lại.",
                "the code is a number or a day (" + typed
                        + "), so that 7.10 and 7.1 are the same; format the cell as text and type it again.");
    }

    static Text twofold(String typed, String decimal, String thousands) {
        return new Text(
                "\"" + typed + "\" có thể là " + decimal.replace('.', ',') + " hoặc " + thousands
                        + "; hãy gõ lại dưới dạng số.",
                "\"" + typed + "\" may be " + decimal + " or " + thousands + "; type it as a number.");
    }

    static Text noDay(String typed) {
        return new Text(
                "\"" + typed + "\" không phải ngày; viết như 31/12/2026.",
                "\"" + typed + "\" is no day; write it like 31/12/2026.");
    }

    static Text noOwner(String name, String sheet) {
        return new Text(
                "không có \"" + name + "\" ở sheet " + sheet + ".",
                "there is no \"" + name + "\" in the sheet " + sheet + ".");
    }

    static Text ownerMissing() {
        return new Text("chưa ghi hàng này thuộc về đâu.", "the row does not say what it belongs to.");
    }

    static Text nameTwice(String name) {
        return new Text("tên \"" + name + "\" có hai lần.", "the name \"" + name + "\" stands twice.");
    }

    static Text caseTwice(String number) {
        return new Text(
                "ví dụ số " + number
                        + " đã có tên, mã, kết quả và căn cứ ở hàng trên; hàng này chỉ ghi số liệu và giá trị.",
                "example " + number + " has its name, code, result and basis above; this row only holds an input.");
    }

    static Text notUsed(String name) {
        return new Text(
                "không mục nào dùng cách tính \"" + name
                        + "\"; hãy ghi tên này vào cột Cách tính của mục, hoặc xóa hàng.",
                "no item uses the rule \"" + name
                        + "\"; write its name into the column of the item, or delete the row.");
    }

    static Text tooLong(String sheet, String cell) {
        return new Text(
                "sheet " + sheet + ", ô " + cell
                        + ": văn bản dài hơn 32.767 ký tự, Excel không chứa được; hãy xuất ra .yaml.",
                "sheet " + sheet + ", cell " + cell
                        + ": the text is longer than the 32,767 characters a workbook can hold; " + "export to .yaml.");
    }
}
