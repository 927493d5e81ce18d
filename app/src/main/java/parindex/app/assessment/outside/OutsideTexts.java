package parindex.app.assessment.outside;

import java.util.List;
import java.util.stream.Collectors;
import parindex.core.language.Text;

/// What is said about points from outside that were typed or stand in a file.
public final class OutsideTexts {
    static final Text MEANWHILE = new Text(
            "Trong lúc đó có người khác ghi kết quả này; chưa ghi gì. Hãy xem lại rồi ghi lần nữa.",
            "Somebody else gave this result meanwhile; nothing was written. Look again, then give it once more.");
    static final Text NO_PAPER = new Text(
            "Tệp đã chọn không có trong kho tài liệu của đơn vị chủ trì. Hãy chọn lại.",
            "The chosen file is not in the library of the host. Choose again.");
    static final Text NO_REASON =
            new Text("Hãy ghi lý do mở khóa: cần đính chính điều gì.", "Give the reason: what has to be corrected.");
    static final Text NOT_LOCKED =
            new Text("Điểm từ bên ngoài đang không khóa; không cần mở.", "Points from outside are not locked.");

    private OutsideTexts() {}

    static Text at(String key, Text label, Text said) {
        return new Text(key + ", " + label.vi() + ": " + said.vi(), key + ", " + label.en() + ": " + said.en());
    }

    static Text noNumber(String typed) {
        return new Text(
                "“%s” không phải là số. Gõ số với dấu phẩy thập phân, ví dụ 1,25.".formatted(typed),
                "“%s” is no number. Type it with a decimal point, for example 1.25.".formatted(typed));
    }

    static Text twofold(String typed, List<String> vi, List<String> en) {
        return new Text(
                "“%s” có thể hiểu là %s. Hãy gõ rõ một trong hai.".formatted(typed, String.join(" hoặc ", vi)),
                "“%s” can mean %s. Type one of them.".formatted(typed, String.join(" or ", en)));
    }

    /// Nothing of that name is asked about a unit.
    static Text noSubject(String key) {
        return new Text(
                "Không có mục “%s” lấy điểm từ bên ngoài ở đơn vị này; hãy bỏ mục đó.".formatted(key),
                "Nothing called “%s” comes from outside for this unit; leave it out.".formatted(key));
    }

    /// Figures and state say different things.
    static Text state(String key) {
        return new Text(
                "%s: số liệu chỉ đi cùng trạng thái GIVEN; hãy bỏ số liệu hoặc sửa trạng thái.".formatted(key),
                "%s: figures go with the state GIVEN alone; leave them out or change the state.".formatted(key));
    }

    static Text noCount(String typed) {
        return new Text(
                "“%s” không phải là số nguyên từ 1.".formatted(typed),
                "“%s” is no whole number from 1.".formatted(typed));
    }

    static Text noDay(String typed) {
        return new Text(
                "“%s” không phải là ngày. Gõ ngày/tháng/năm, ví dụ 15/12/2026.".formatted(typed),
                "“%s” is no day. Type day/month/year, for example 15/12/2026.".formatted(typed));
    }

    static Text tooLong(Text label, int most) {
        return new Text(
                "%s dài quá %d chữ; hãy viết ngắn lại.".formatted(label.vi(), most),
                "%s has more than %d letters; make it shorter.".formatted(label.en(), most));
    }

    /// The unit of a row is none of the round.
    public static Text noUnit(String typed) {
        return new Text(
                "Đợt này không có đúng một đơn vị “%s”; hãy dùng mã đơn vị trong tệp mẫu.".formatted(typed),
                "The round has not exactly one unit “%s”; use the codes of the template.".formatted(typed));
    }

    /// The field of a row is none that is asked.
    public static Text noField(String typed, List<String> known) {
        return new Text(
                "Không có trường “%s”; mục này có: %s.".formatted(typed, quoted(known)),
                "There is no field “%s”; this item has: %s.".formatted(typed, quoted(known)));
    }

    private static String quoted(List<String> all) {
        return all.stream().map("“%s”"::formatted).collect(Collectors.joining(", "));
    }

    /// The same is given in two rows.
    public static Text twice(String key) {
        return new Text(
                "Kết quả của %s đã ghi ở một dòng phía trên; hãy bỏ một trong hai.".formatted(key),
                "A row above gives %s already; leave one of them.".formatted(key));
    }

    /// The item never applied to the unit.
    public static Text exempt(String key) {
        return new Text(
                "Mục %s không áp dụng với đơn vị này từ khi mở đợt; hãy bỏ trống giá trị.".formatted(key),
                "Item %s does not apply to this unit since the round opened; leave the value empty.".formatted(key));
    }
}
