package parindex.app.people;

import parindex.core.language.Text;

/// Why something about people is refused.
final class PeopleWording {
    private PeopleWording() {}

    static Text lastAdministrator() {
        return new Text(
                "Đây là người quản trị cuối cùng; hãy giao vai trò quản trị cho một người khác trước.",
                "This is the last administrator; make somebody else administrator first.");
    }

    static Text notOneself() {
        return new Text(
                "Không ai tự giao vai trò cho chính mình; hãy nhờ một người quản trị khác.",
                "Nobody gives himself a duty; ask another administrator.");
    }

    static Text beyond() {
        return new Text(
                "Bạn chỉ giao được vai trò trong phần cây đơn vị của mình, không cao hơn quyền của mình.",
                "You give duties in your own part of the tree only, and none above your own.");
    }

    static Text ended(String unit) {
        return new Text(
                "Đơn vị \"%s\" đã kết thúc, không chọn được nữa.".formatted(unit),
                "The unit \"%s\" has ended and cannot be chosen.".formatted(unit));
    }

    static Text noUnit(String typed) {
        return new Text(
                "Không tìm thấy đơn vị \"%s\"; hãy ghi đúng tên hoặc mã.".formatted(typed),
                "There is no unit \"%s\"; write its name or code.".formatted(typed));
    }

    static Text manyUnits(String typed) {
        return new Text(
                "Có nhiều đơn vị tên \"%s\"; hãy ghi mã, hoặc ghi tên kèm đơn vị cấp trên.".formatted(typed),
                "Several units are called \"%s\"; write the code, or the name with the unit above.".formatted(typed));
    }

    static Text noRole(String typed) {
        return new Text(
                "\"%s\" không phải vai trò; hãy ghi Quản trị, Điều phối, Kê khai, Thủ trưởng, Thẩm định hoặc Lãnh đạo."
                        .formatted(typed),
                "\"%s\" is no role; write Administrator, Coordinator, Drafter, Head, Appraiser or Leader."
                        .formatted(typed));
    }

    static Text badName(String typed) {
        return new Text(
                "Tên tài khoản \"%s\" không dùng được; chỉ gồm chữ không dấu, chữ số và . _ @ -, ít nhất 2 ký tự."
                        .formatted(typed),
                "The account name \"%s\" cannot be used; letters without accents, digits and . _ @ -, two at least."
                        .formatted(typed));
    }

    static Text nameTaken(String name) {
        return new Text(
                "Đã có tài khoản \"%s\".".formatted(name), "There is an account \"%s\" already.".formatted(name));
    }

    static Text badMail(String typed) {
        return new Text(
                "\"%s\" không phải địa chỉ thư.".formatted(typed), "\"%s\" is no mail address.".formatted(typed));
    }

    static Text mailTaken(String mail) {
        return new Text(
                "Địa chỉ thư %s đã thuộc tài khoản khác.".formatted(mail),
                "%s belongs to another account.".formatted(mail));
    }

    static Text twice(String name) {
        return new Text(
                "\"%s\" có hai dòng giống nhau trong tệp.".formatted(name),
                "\"%s\" stands twice in the file.".formatted(name));
    }

    static Text otherName(String name) {
        return new Text(
                "\"%s\" có họ tên hoặc địa chỉ thư khác ở dòng trước.".formatted(name),
                "\"%s\" has another name or address in a row before.".formatted(name));
    }

    static Text nobody(String typed) {
        return new Text(
                "Không tìm thấy người nhận \"%s\" trong những người bạn quản lý.".formatted(typed),
                "There is nobody \"%s\" among those whom you manage.".formatted(typed));
    }

    static Text noDay(String typed) {
        return new Text(
                "\"%s\" không phải ngày; hãy ghi như 01/03/2025.".formatted(typed),
                "\"%s\" is no day; write it like 01/03/2025.".formatted(typed));
    }

    static Text pastDay() {
        return new Text("Không bàn giao lùi về ngày đã qua.", "Duties are not handed over in the past.");
    }

    static Text held() {
        return new Text("Người này đang giữ đúng vai trò đó.", "This person has that duty already.");
    }
}
