package parindex.app.criteria.draft.field;

import java.util.List;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;

/// What the editor says about what was typed and what was changed.
public final class DraftWording {
    private DraftWording() {}

    public static Text noNumber(String typed) {
        return new Text(
                "“%s” không phải là số; hãy viết như 0,25 hoặc 50.".formatted(typed),
                "“%s” is no number; write it like 0.25 or 50.".formatted(typed));
    }

    public static Text whichNumber(String typed, List<String> readings) {
        return new Text(
                "“%s” có thể hiểu hai cách; hãy chọn %s.".formatted(typed, String.join(" hoặc ", readings)),
                "“%s” can be read in two ways; choose %s.".formatted(typed, String.join(" or ", readings)));
    }

    public static Text empty() {
        return new Text("Chưa điền.", "This is empty.");
    }

    /// One fault for every row of a table that holds something but lacks a field.
    public static List<FieldFault> empty(Fields typed, String table, String column) {
        return typed.filled(table).stream()
                .map(row -> row + "." + column)
                .filter(name -> !typed.has(name))
                .map(name -> new FieldFault(name, empty()))
                .toList();
    }

    public static Text noKind() {
        return new Text("Hãy chọn một loại cách tính.", "Choose a kind of rule.");
    }

    public static Text noFormula() {
        return new Text(
                "Có từ hai số liệu trở lên thì phải ghi công thức ghép chúng, ví dụ a / b.",
                "With two or more inputs a formula has to say how they are put together, such as a / b.");
    }

    public static Text symbolTwice(String symbol) {
        return new Text("Ký hiệu %s có hai lần.".formatted(symbol), "The symbol %s stands twice.".formatted(symbol));
    }

    public static Text noName(String slug) {
        return new Text(
                "Tên ngắn chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ %s.".formatted(slug),
                "A short name has small letters, digits and hyphens only, such as %s.".formatted(slug));
    }

    public static Text judged() {
        return new Text("Điểm người thẩm định chấm", "Points the appraiser sets");
    }

    public static Text points() {
        return new Text("điểm", "points");
    }

    public static Text nameTaken(String name) {
        return new Text(
                "Đã có bộ tiêu chí tên %s; hãy chọn tên khác.".formatted(name),
                "There is a set named %s already; choose another name.".formatted(name));
    }

    public static Text nothingToUndo() {
        return new Text("không còn gì để hoàn tác.", "there is nothing left to undo.");
    }

    public static Text undone(Text what) {
        return new Text("Hoàn tác: " + what.vi(), "Undone: " + what.en());
    }

    public static Text atTheEdge(String code) {
        return new Text(
                code + " đã ở đầu hoặc cuối nhóm, không chuyển thêm được.",
                code + " already is the first or the last of its group.");
    }

    public static Text lastOne() {
        return new Text("đây là lĩnh vực duy nhất của bộ.", "this is the only area of the set.");
    }

    public static Text tooDeep() {
        return new Text("cây tiêu chí chỉ có ba cấp.", "the tree has three levels only.");
    }

    public static Text notYet() {
        return new Text("chưa ghi", "not written yet");
    }

    public static Text notReadable() {
        return new Text(
                "Bộ gốc có chỗ sai nên không đọc được; hãy sửa bộ gốc trước.",
                "The original has faults and cannot be read; mend it first.");
    }

    public static Text noDay(String typed) {
        return new Text(
                "“%s” không phải là ngày; hãy viết như 05/01/2026.".formatted(typed),
                "“%s” is no day; write it like 2026-01-05.".formatted(typed));
    }

    public static Text changed() {
        return new Text("Sửa nội dung.", "Content changed.");
    }

    public static Text cases(ItemCode code) {
        return new Text(code + ": sửa ví dụ.", code + ": examples were edited.");
    }
}
