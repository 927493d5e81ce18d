package parindex.core.criteria;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.core.criteria.Lineage.Change;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Points;

/// Every sentence about what a set declares beside its tree: law, bands, bonuses and penalties, lineage.
final class TermsWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private TermsWording() {}

    static Text structureUnknown() {
        return new Text(
                "Chưa rõ đầy đủ cấu trúc của bộ tiêu chí nên chưa dùng để chấm điểm được.",
                "The structure of the set is not known in full, so nothing can be scored by it.");
    }

    static Text actTwice(String number) {
        return new Text(
                "Văn bản " + number + " có hai lần trong danh mục căn cứ (acts).",
                "The act " + number + " is listed twice (acts).");
    }

    static Text unknownAct(String number) {
        return new Text(
                "viện dẫn văn bản " + number + " nhưng văn bản này không có trong danh mục căn cứ (acts).",
                "cites the act " + number + ", which is not among the acts of the set.");
    }

    static Text notInForce(LegalBasis act, List<Integer> years, List<ItemCode> items) {
        var listed = years.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return new Text(
                "Văn bản %s%s không có hiệu lực ngày nào trong năm đánh giá %s%s."
                        .formatted(
                                act.number(),
                                inBrackets("từ ", " đến ", act),
                                listed,
                                items.isEmpty() ? "" : "; được viện dẫn ở " + codes(items)),
                "The act %s%s is in force on no day of the assessment years %s%s."
                        .formatted(
                                act.number(),
                                inBrackets("from ", " to ", act),
                                listed,
                                items.isEmpty() ? "" : "; it is cited by " + codes(items)));
    }

    private static String inBrackets(String from, String until, LegalBasis act) {
        var validity = act.validity();
        return " (" + (day(from, validity.from()) + day(until, validity.until())).strip() + ")";
    }

    private static String day(String before, Optional<LocalDate> day) {
        return day.map(date -> before + date.format(DAY)).orElse("");
    }

    static Text bandTwice(String name) {
        return new Text("Nhóm " + name + " có hai lần.", "The band " + name + " stands twice.");
    }

    static Text limitTwice(BandScale.Band band) {
        var from = CriteriaWording.points(band.from());
        return new Text(
                "Nhóm " + band.name() + ": mức " + from.vi() + " điểm đã là mức của một nhóm khác.",
                "Band " + band.name() + ": " + from.en() + " points is already the limit of another band.");
    }

    static Text bandOutside(BandScale.Band band, Points most) {
        var from = CriteriaWording.points(band.from());
        var whole = CriteriaWording.points(most);
        return new Text(
                "Nhóm %s: mức %s điểm nằm ngoài khoảng từ 0 đến %s.".formatted(band.name(), from.vi(), whole.vi()),
                "Band %s: %s points lies outside 0 to %s.".formatted(band.name(), from.en(), whole.en()));
    }

    static Text of(Adjustment adjustment, Text fault) {
        return new Text(
                direction(adjustment.direction()).vi() + " \""
                        + adjustment.title().vi() + "\": " + fault.vi(),
                direction(adjustment.direction()).en() + " \""
                        + adjustment.title().en() + "\": " + fault.en());
    }

    static Text direction(Adjustment.Direction direction) {
        return switch (direction) {
            case BONUS -> new Text("Điểm thưởng", "Bonus");
            case PENALTY -> new Text("Điểm phạt", "Penalty");
        };
    }

    static Text adjustmentTwice(String name) {
        return new Text(
                "Tên điểm thưởng, điểm phạt \"" + name + "\" có hai lần.",
                "The name \"" + name + "\" stands twice among bonuses and penalties.");
    }

    static Text noName() {
        return new Text("thiếu tên ngắn (name).", "the short name is missing.");
    }

    static Text eachNotAboveZero(Points each) {
        return new Text(
                "điểm của mỗi trường hợp phải lớn hơn 0, không phải "
                        + CriteriaWording.points(each).vi() + ".",
                "the points of one case have to be above 0, not "
                        + CriteriaWording.points(each).en() + ".");
    }

    static Text capBelowEach(Points each, Points cap) {
        return new Text(
                "mức tối đa %s nhỏ hơn điểm của một trường hợp (%s)."
                        .formatted(
                                CriteriaWording.points(cap).vi(),
                                CriteriaWording.points(each).vi()),
                "the cap of %s is less than the points of one case (%s)."
                        .formatted(
                                CriteriaWording.points(cap).en(),
                                CriteriaWording.points(each).en()));
    }

    static Text negativeCases() {
        return new Text(
                "số trường hợp không được phép nhỏ hơn 0; hãy khai báo từ 0 trở lên (from: 0).",
                "a number of cases may not be below 0; declare it from 0 on (from: 0).");
    }

    static Text commonCapNotAboveZero(Points cap) {
        return new Text(
                "Mức tối đa chung của điểm thưởng hoặc điểm phạt phải lớn hơn 0, không phải "
                        + CriteriaWording.points(cap).vi() + ".",
                "The common cap of bonuses or penalties has to be above 0, not "
                        + CriteriaWording.points(cap).en() + ".");
    }

    static Text lineageOfItself() {
        return new Text(
                "Bộ tiêu chí không thể kế thừa chính nó (lineage).", "A set cannot follow from itself (lineage).");
    }

    static Text linkNotWhole(Link link) {
        var arity = arity(link.change());
        return new Text(
                said(link).vi() + ": phải từ " + arity.vi() + ".",
                said(link).en() + ": has to lead from " + arity.en() + ".");
    }

    private static Text arity(Change change) {
        return switch (change) {
            case SAME, RENAMED -> new Text("một mục sang một mục", "one item to one");
            case SPLIT -> new Text("một mục sang ít nhất hai mục", "one item to two or more");
            case MERGED -> new Text("ít nhất hai mục sang một mục", "two items or more to one");
            case NEW -> new Text("không có mục nào sang ít nhất một mục", "no item to one or more");
            case DROPPED -> new Text("ít nhất một mục sang không có mục nào", "one item or more to none");
        };
    }

    static Text linkToNowhere(Link link, ItemCode code) {
        return new Text(
                said(link).vi() + ": bộ tiêu chí này không có mục " + code + ".",
                said(link).en() + ": this set has no item " + code + ".");
    }

    static Text linkedTwice(Link link, ItemCode code) {
        return new Text(
                said(link).vi() + ": mục " + code + " đã có trong một quan hệ khác.",
                said(link).en() + ": the item " + code + " already stands in another link.");
    }

    /// A link as it is read: "Tách 1.1 → 1.1, 1.2".
    static Text said(Link link) {
        var codes = codes(link.before()) + " → " + codes(link.after());
        var change = CriteriaWording.change(link.change());
        return new Text(change.vi() + " " + codes, change.en() + " " + codes);
    }

    private static String codes(List<ItemCode> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }

    static Text copied(String id) {
        return new Text("chép từ bộ tiêu chí " + id, "copied from the set " + id);
    }
}
