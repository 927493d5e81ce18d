package parindex.core.assessment.opening;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.CriteriaWording;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.unit.UnitKind;

/// Every sentence about what stands in the way of opening a round.
final class OpeningWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private OpeningWording() {}

    static Text endedAlready() {
        return new Text(
                "Hạn tự đánh giá đã qua: mở đợt rồi thì không ai kê khai được.",
                "Self-assessment would be over already: nobody could enter anything.");
    }

    static Text noUnit() {
        return new Text("Chưa chọn đơn vị được đánh giá nào.", "No unit to be assessed is chosen.");
    }

    static Text ended(Body body, LocalDate day) {
        var that = DAY.format(day);
        return new Text(
                "%s không tồn tại vào ngày mở đợt (%s).".formatted(body.name(), that),
                "%s does not exist on the day of opening (%s).".formatted(body.name(), that));
    }

    static Text noSet() {
        return new Text("Chưa chọn bộ tiêu chí nào.", "No criteria set is chosen.");
    }

    static Text noSet(UnitKind kind) {
        var name = CriteriaWording.kind(kind);
        return new Text(
                "Chưa chọn bộ tiêu chí cho %s.".formatted(name.vi()),
                "No criteria set is chosen for %s.".formatted(name.en()));
    }

    static Text anotherKind(CriteriaSet set, UnitKind meant, UnitKind planned) {
        var of = CriteriaWording.kind(meant);
        var used = CriteriaWording.kind(planned);
        return new Text(
                "Bộ tiêu chí %s dành cho %s, không dùng cho %s được.".formatted(set.id(), of.vi(), used.vi()),
                "The set %s is for %s and cannot be used for %s.".formatted(set.id(), of.en(), used.en()));
    }

    static Text anotherYear(CriteriaSet set, int year) {
        return new Text(
                "Bộ tiêu chí %s không ghi dùng cho năm %d.".formatted(set.id(), year),
                "The set %s does not say that it is for %d.".formatted(set.id(), year));
    }

    static Text unassigned(UnitKind kind, ItemCode item) {
        var name = CriteriaWording.kind(kind);
        return new Text(
                "Mục %s (%s) chưa phân công cơ quan chủ trì; đơn vị được đánh giá tự trả lời."
                        .formatted(item, name.vi()),
                "Nobody leads item %s (%s); the assessed unit answers itself.".formatted(item, name.en()));
    }

    static Text unmatched(UnitKind kind, String agency) {
        var name = CriteriaWording.kind(kind);
        return new Text(
                "“%s” (%s) chưa khớp với đơn vị nào trong danh mục; đơn vị được đánh giá tự trả lời."
                        .formatted(agency, name.vi()),
                "“%s” (%s) fits no unit of the register; the assessed unit answers itself."
                        .formatted(agency, name.en()));
    }

    static Text withoutPeople(Body unit) {
        return new Text(
                "%s chưa có người kê khai nào.".formatted(unit.name()),
                "Nobody can enter anything for %s.".formatted(unit.name()));
    }

    static Text withoutHead(Body unit) {
        return new Text(
                "%s chưa có thủ trưởng để gửi phiếu.".formatted(unit.name()),
                "%s has no head to send its sheet.".formatted(unit.name()));
    }

    static Text agencyWithoutPeople(Body agency) {
        return new Text(
                "%s chủ trì mục trong đợt nhưng chưa có người kê khai nào.".formatted(agency.name()),
                "%s leads items of the round, and nobody can enter anything for it.".formatted(agency.name()));
    }
}
