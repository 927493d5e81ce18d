package parindex.app.unit;

import java.time.LocalDate;
import java.util.Locale;
import parindex.app.kit.web.Figures;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.unit.UnitKind;

/// Why something about the register of units is refused.
final class UnitWording {
    private UnitWording() {}

    static Text noName() {
        return new Text("Chưa có tên đơn vị.", "The name of the unit is missing.");
    }

    static Text known(String name) {
        return new Text(
                "Đã có đơn vị \"%s\" ở cùng cấp trên.".formatted(name),
                "There is a unit \"%s\" below the same one already.".formatted(name));
    }

    static Text noKind(String typed) {
        return new Text(
                "\"%s\" không phải loại đơn vị; hãy ghi Bộ, Tỉnh, Sở, Huyện hoặc Xã.".formatted(typed),
                "\"%s\" is no kind of unit; write Ministry, Province, Department, District or Commune."
                        .formatted(typed));
    }

    static Text wrongPlace(UnitKind kind, UnitKind above) {
        return new Text(
                "%s không thể đứng dưới %s.".formatted(vi(kind), vi(above).toLowerCase(Locale.ROOT)),
                "A %s cannot stand below a %s.".formatted(en(kind), en(above)));
    }

    static Text noParent(String typed) {
        return new Text(
                "Không tìm thấy đơn vị cấp trên \"%s\"; hãy ghi đúng tên, hoặc đặt đơn vị này ở dòng phía trên."
                        .formatted(typed),
                "There is no unit \"%s\" above; write its name, or put it in a row before.".formatted(typed));
    }

    static Text manyParents(String typed) {
        return new Text(
                "Có nhiều đơn vị tên \"%s\"; hãy ghi mã đơn vị thay cho tên.".formatted(typed),
                "Several units are called \"%s\"; write the code instead of the name.".formatted(typed));
    }

    static Text noDay(String typed) {
        return new Text(
                "\"%s\" không phải ngày; hãy ghi như 01/03/2025.".formatted(typed),
                "\"%s\" is no day; write it like 01/03/2025.".formatted(typed));
    }

    static Text endBeforeBeginning(LocalDate first) {
        return new Text(
                "Ngày cuối không được trước ngày đầu %s.".formatted(new Figures(Language.VI).date(first)),
                "The last day cannot be before the first, %s.".formatted(new Figures(Language.EN).date(first)));
    }

    static Text noSuccessor(String typed) {
        return new Text(
                "Không tìm thấy đơn vị kế thừa \"%s\"; hãy thêm đơn vị đó trước, rồi ghi đúng tên.".formatted(typed),
                "There is no unit \"%s\" to follow; add it first, then write its name.".formatted(typed));
    }

    static Text belowItself() {
        return new Text("Đơn vị không thể đứng dưới chính nó.", "A unit cannot stand below itself.");
    }

    static Text notHere() {
        return new Text(
                "Bạn chỉ quản lý đơn vị trong phần cây của mình.",
                "You keep the units of your own part of the tree only.");
    }

    static Text changedMeanwhile() {
        return new Text(
                "Có người vừa sửa đơn vị này; hãy xem lại rồi sửa tiếp.",
                "Somebody has just changed this unit; look at it again, then go on.");
    }

    static Text twice(String name) {
        return new Text(
                "Tên \"%s\" có hai lần trong tệp.".formatted(name), "\"%s\" stands twice in the file.".formatted(name));
    }

    static Text stale() {
        return new Text("Không nhận lại được tệp; hãy chọn lại tệp.", "The file did not come back; choose it again.");
    }

    static String vi(UnitKind kind) {
        return switch (kind) {
            case MINISTRY -> "Bộ, cơ quan ngang bộ";
            case PROVINCE -> "Tỉnh, thành phố";
            case DEPARTMENT -> "Sở, ban, ngành";
            case DISTRICT -> "Huyện";
            case COMMUNE -> "Xã, phường, đặc khu";
        };
    }

    private static String en(UnitKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
