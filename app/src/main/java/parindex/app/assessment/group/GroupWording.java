package parindex.app.assessment.group;

import parindex.core.language.Text;

/// Why groups were not kept.
final class GroupWording {
    private GroupWording() {}

    static Text changedMeanwhile() {
        return new Text(
                "Có người vừa đổi các nhóm nên chưa lưu. Hãy xem lại rồi lưu.",
                "Somebody just changed the groups, so nothing was kept. Look again, then keep them.");
    }

    static Text notOpen() {
        return new Text(
                "Chỉ lập nhóm được trong đợt đã mở.", "Groups can be formed only in a round that has been opened.");
    }

    static Text noName() {
        return new Text(
                "Có cột đã chọn đơn vị nhưng chưa đặt tên nhóm. Hãy đặt tên, hoặc bỏ chọn.",
                "Units are chosen in a column without a name. Name the group, or choose none.");
    }

    static Text longName(int most) {
        return new Text(
                "Tên nhóm dài quá %d ký tự.".formatted(most),
                "The name of a group is longer than %d characters.".formatted(most));
    }

    static Text twice(String name) {
        return new Text("Có hai nhóm tên “%s”.".formatted(name), "Two groups are named “%s”.".formatted(name));
    }

    static Text nobody(String name) {
        return new Text(
                "Nhóm “%s” chưa có đơn vị nào. Hãy chọn đơn vị, hoặc xóa tên nhóm.".formatted(name),
                "The group “%s” has no unit. Choose units, or clear its name.".formatted(name));
    }

    static Text ofTheSet(String name) {
        return new Text(
                "Bộ tiêu chí dùng “%s” để miễn tiêu chí. Hãy đặt tên khác; tiêu chí được miễn đã chọn khi chuẩn bị đợt."
                        .formatted(name),
                "The criteria set uses “%s” to exempt items. Choose another name; items are exempted when a round is prepared."
                        .formatted(name));
    }

    static Text unknown(String unit) {
        return new Text("Đợt này không có đơn vị “%s”.".formatted(unit), "The round has no unit “%s”.".formatted(unit));
    }

    static Text noGap() {
        return new Text(
                "Mức chênh là số từ 0 đến 100 điểm phần trăm, ví dụ 1 hoặc 0,5.",
                "The gap is a number from 0 to 100 percentage points, such as 1 or 0.5.");
    }
}
