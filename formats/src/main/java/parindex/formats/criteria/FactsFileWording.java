package parindex.formats.criteria;

import parindex.core.language.Text;

/// Every sentence about what a file of figures says wrongly.
final class FactsFileWording {
    private FactsFileWording() {}

    static Text unknownEnding(String name) {
        return new Text(
                name + ": số liệu phải là tệp .csv, .xlsx, .yaml hoặc .json.",
                name + ": figures come as .csv, .xlsx, .yaml or .json.");
    }

    static Text nothingToScore(String set) {
        return new Text(
                set + ": chưa biết cấu trúc bộ tiêu chí này nên không chấm điểm được; xem SOURCE.md của bộ tiêu chí.",
                set + ": the structure of this set is not known, so nothing can be scored; see its SOURCE.md.");
    }

    static Text noFacts() {
        return new Text("tệp không có số liệu nào.", "the file holds no figures.");
    }

    static Text noHead() {
        return new Text(
                "dòng đầu phải có tên cột: mã, số liệu, giá trị (thêm đơn vị, nhóm khi có nhiều đơn vị).",
                "the first row has to name the columns: code, input, value (and unit, group for several units).");
    }

    static Text tooManyRows(int most) {
        return new Text(
                "bảng có nhiều hơn " + most + " dòng nên bị từ chối.",
                "the table has more than " + most + " rows and is refused.");
    }

    static Text unitTwice(String unit) {
        return new Text("đơn vị \"" + unit + "\" có hai lần.", "the unit \"" + unit + "\" stands twice.");
    }

    static Text noSuchItem(String code) {
        return new Text("bộ tiêu chí không có mục \"" + code + "\".", "the set has no item \"" + code + "\".");
    }

    static Text noSuchAdjustment(String name) {
        return new Text(
                "bộ tiêu chí không có điểm thưởng, điểm phạt \"" + name + "\".",
                "the set has no bonus or penalty \"" + name + "\".");
    }

    static Text noInput(String code) {
        return new Text(code + ": thiếu tên số liệu.", code + ": the name of the input is missing.");
    }

    static Text inputTwice(String code, String input) {
        return new Text(
                code + ": số liệu \"" + input + "\" có hai lần.", code + ": the input \"" + input + "\" stands twice.");
    }

    static Text twofold(String typed, String decimal, String thousands) {
        return new Text(
                "\"%s\" có thể là %s hoặc %s; hãy viết dấu phẩy thập phân, hoặc bỏ dấu chấm hàng nghìn."
                        .formatted(typed, decimal.replace('.', ','), thousands),
                "\"%s\" may be %s or %s; write a decimal comma, or leave the dot of thousands out."
                        .formatted(typed, decimal, thousands));
    }

    static Text codeIsNumber(String typed) {
        return new Text(
                "mã đang là số hoặc ngày (" + typed + "); hãy đổi định dạng cột mã thành Text rồi gõ lại.",
                "the code is a number or a day (" + typed + "); format the column as text and type it again.");
    }

    static Text noFigure(String typed) {
        return new Text(
                "\"" + typed + "\" không phải một số; viết như 1234,5 hoặc 50 %.",
                "\"" + typed + "\" is no figure; write it like 1234.5 or 50 %.");
    }
}
