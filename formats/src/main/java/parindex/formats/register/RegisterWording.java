package parindex.formats.register;

import parindex.core.language.Text;
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
}
