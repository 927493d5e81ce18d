package parindex.core.criteria;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.criteria.item.Source;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.unit.UnitKind;

/// Every sentence about a criteria set: levels, sources and faults.
public final class CriteriaWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private CriteriaWording() {}

    /// The level in words.
    public static Text level(Level level) {
        return switch (level) {
            case AREA -> new Text("lĩnh vực", "areas");
            case CRITERION -> new Text("tiêu chí", "criteria");
            case COMPONENT -> new Text("tiêu chí thành phần", "components");
        };
    }

    /// The source of a figure in words.
    public static Text source(Source source) {
        return switch (source) {
            case FACTS -> new Text("số liệu, tài liệu kiểm chứng", "facts");
            case LEADERS_SURVEY -> new Text("điều tra xã hội học", "leaders' survey");
            case SIPAS -> new Text("Chỉ số hài lòng (SIPAS)", "SIPAS");
            case OTHER_BODY -> new Text("số liệu của cơ quan khác", "another body");
            case UNKNOWN -> new Text("chưa rõ nguồn", "not told");
        };
    }

    /// The kind of unit in words.
    public static Text kind(UnitKind kind) {
        return switch (kind) {
            case MINISTRY -> new Text("bộ, cơ quan ngang bộ", "ministries");
            case PROVINCE -> new Text("tỉnh, thành phố", "provinces");
            case DEPARTMENT -> new Text("sở, cơ quan ngang sở", "departments");
            case DISTRICT -> new Text("huyện", "districts");
            case COMMUNE -> new Text("xã, phường, đặc khu", "communes");
        };
    }

    /// How far a set is what it claims to be, in words.
    public static Text status(Terms.Status status) {
        return switch (status) {
            case OFFICIAL -> new Text("chính thức", "official");
            case TEMPLATE -> new Text("mẫu minh họa", "template");
            case PARTIAL -> new Text("chưa rõ cấu trúc", "structure not known");
        };
    }

    /// What happens to an item that does not apply, in words.
    public static Text policy(NotApplicable.Policy policy) {
        return switch (policy) {
            case RESCALE -> new Text("tính lại trên điểm tối đa còn lại", "rescaled to the rest");
            case FULL_MARK -> new Text("cho đủ điểm", "full marks");
            case OWN_FORM -> new Text("chấm và xếp hạng theo biểu riêng", "assessed and ranked on a form of its own");
        };
    }

    /// What became of an item, in words.
    public static Text change(Lineage.Change change) {
        return switch (change) {
            case SAME -> new Text("Giữ nguyên", "Same");
            case RENAMED -> new Text("Đổi tên hoặc mã", "Renamed");
            case SPLIT -> new Text("Tách", "Split");
            case MERGED -> new Text("Gộp", "Merged");
            case NEW -> new Text("Mới", "New");
            case DROPPED -> new Text("Bỏ", "Dropped");
        };
    }

    static Text codeTwice(ItemCode code) {
        return new Text("Mã " + code + " có hai lần.", "The code " + code + " stands twice.");
    }

    static Text noParent(ItemCode code, ItemCode parent) {
        return new Text(
                code + ": không có mục cha " + parent + ".", code + ": its parent " + parent + " does not exist.");
    }

    static Text noTitle(ItemCode code) {
        return new Text(code + ": thiếu tên.", code + ": the title is missing.");
    }

    static Text noPoints(Item item) {
        return new Text(
                item.code() + ": điểm chuẩn phải lớn hơn 0, không phải " + vi(item.max()) + ".",
                item.code() + ": the maximum has to be above 0, not " + en(item.max()) + ".");
    }

    static Text partsDoNotAddUp(Item item, Points parts) {
        var difference = item.max().minus(parts);
        var size = difference.isLessThan(Points.ZERO) ? Points.ZERO.minus(difference) : difference;
        return new Text(
                "%s: điểm chuẩn %s nhưng các mục con cộng lại %s, lệch %s."
                        .formatted(item.code(), vi(item.max()), vi(parts), vi(size)),
                "%s: maximum %s, but its parts add up to %s, a difference of %s."
                        .formatted(item.code(), en(item.max()), en(parts), en(size)));
    }

    static Text ruleAboveParts(ItemCode code) {
        return new Text(
                code + ": mục có mục con thì không có cách tính riêng; chuyển cách tính xuống mục con.",
                code + ": an item with parts has no rule of its own; move the rule to its parts.");
    }

    static Text emptyArea(ItemCode code) {
        return new Text(code + ": lĩnh vực phải có tiêu chí.", code + ": an area needs criteria below it.");
    }

    static Text noBasis(ItemCode code) {
        return new Text(code + ": cách tính chưa có căn cứ (basis).", code + ": the rule has no source (basis).");
    }

    static Text noRule(ItemCode code) {
        return new Text(code + ": chưa có cách tính điểm.", code + ": has no rule.");
    }

    static Text noLegalBasis(ItemCode code) {
        return new Text(
                code + ": chưa có căn cứ pháp lý; ghi ở mục này, ở mục cha hoặc ở cả bộ tiêu chí (law).",
                code + ": rests on no legal act; cite one here, above it or for the whole set (law).");
    }

    static Text unassigned(ItemCode code) {
        return new Text(code + ": chưa phân công cơ quan chủ trì.", code + ": no agency answers for it.");
    }

    static Text notSettled(Item item) {
        var source = source(item.source());
        return new Text(
                item.code() + ": bộ tiêu chí chưa khai báo cách chốt điểm (settling) cho nguồn: " + source.vi() + ".",
                item.code() + ": the set declares no settling for its source: " + source.en() + ".");
    }

    static Text agencyEnded(ItemCode code, String agency, LocalDate last, String successor) {
        return new Text(
                "%s: %s đã kết thúc hoạt động ngày %s; hãy giao cho %s."
                        .formatted(code, agency, last.format(DAY), successor),
                "%s: %s ended on %s; assign the item to %s.".formatted(code, agency, last.format(DAY), successor));
    }

    static Text of(ItemCode code, Text fault) {
        return new Text(code + ": " + fault.vi(), code + ": " + fault.en());
    }

    static Text wrongCount(Level level, int declared, int found) {
        return new Text(
                "Khai báo %d %s nhưng đếm được %d."
                        .formatted(declared, level(level).vi(), found),
                "%d %s are declared, %d are there."
                        .formatted(declared, level(level).en(), found));
    }

    static Text wrongTotal(Points declared, Points found) {
        return new Text(
                "Khai báo tổng điểm " + vi(declared) + " nhưng các mục chấm điểm cộng lại " + vi(found) + ".",
                "A total of " + en(declared) + " is declared, the leaves add up to " + en(found) + ".");
    }

    /// Bare points: "0,5".
    static Text points(Points points) {
        return new Text(vi(points), en(points));
    }

    private static String vi(Points points) {
        return Numerals.exact(points.value(), Language.VI);
    }

    private static String en(Points points) {
        return Numerals.exact(points.value(), Language.EN);
    }
}
