package parindex.core.audit.text;

import java.math.BigDecimal;
import parindex.core.audit.Said;
import parindex.core.audit.Sentence;
import parindex.core.audit.Spot;
import parindex.core.criteria.item.Level;
import parindex.core.intake.Place;
import parindex.core.intake.ReportedItem;
import parindex.core.intake.ReportedUnit;
import parindex.core.language.Text;
import parindex.core.points.Points;

/// Every sentence about the running text.
final class TextWording {
    private static final Text OLD_FIGURE = new Text(
            "Lời văn viết theo số liệu cũ, hoặc gõ nhầm.", "The text was written from older figures, or mistyped.");
    private static final Text FOLLOW_TABLE = new Text(
            "Sửa lời văn theo bảng, hoặc sửa bảng nếu lời văn đúng.",
            "Correct the text by the table, or the table where the text is right.");
    private static final Text COUNT_AGAIN = new Text("Đếm lại và sửa con số.", "Count again and correct the figure.");
    private static final Text CUT = new Text(
            "Các số được cắt hoặc làm tròn còn 2 số lẻ rồi mới cộng.",
            "The figures were cut or rounded before adding.");

    private TextWording() {}

    static Said contradictsTable(Topic topic, String field, BigDecimal said, BigDecimal table) {
        return new Said(
                Sentence.of(
                        "%s: lời văn ghi %s %s, bảng ghi %s.",
                        "%s: the text says %s %s, the table %s.", subject(topic), title(field), said, table),
                OLD_FIGURE,
                FOLLOW_TABLE);
    }

    static Said sum(BigDecimal stated, BigDecimal sum, int parts, boolean explained) {
        return new Said(
                explained
                        ? Sentence.of(
                                "Lời văn ghi tổng %s, cộng %s phần như đã in được %s; lệch do cắt hoặc làm tròn số lẻ.",
                                "The text gives a total of %s, its %s parts as printed add up to %s; cutting or rounding explains it.",
                                stated,
                                parts,
                                sum)
                        : Sentence.of(
                                "Lời văn ghi tổng %s, cộng %s phần như đã in được %s.",
                                "The text gives a total of %s, its %s parts as printed add up to %s.",
                                stated,
                                parts,
                                sum),
                explained ? CUT : OLD_FIGURE,
                explained
                        ? new Text(
                                "Làm tròn các phần thay vì cắt, để cộng lại khớp với tổng.",
                                "Round the parts instead of cutting them, so that they add up.")
                        : FOLLOW_TABLE);
    }

    static Said difference(
            BigDecimal level, BigDecimal other, BigDecimal change, BigDecimal gained, boolean explained) {
        return new Said(
                Sentence.of(
                        "Lời văn ghi chênh lệch %s giữa %s và %s, tính lại %s.",
                        "The text gives a difference of %s between %s and %s, it is %s.",
                        change,
                        level,
                        other,
                        gained.abs()),
                explained ? CUT : OLD_FIGURE,
                new Text("Tính lại chênh lệch.", "Compute the difference again."));
    }

    static Said percent(BigDecimal said, BigDecimal exact, BigDecimal points, BigDecimal of) {
        return new Said(
                Sentence.of(
                        "Lời văn ghi %s %%, tính lại %s %% (%s/%s).",
                        "The text says %s %%, recomputed %s %% (%s/%s).", said, exact, points, of),
                OLD_FIGURE,
                new Text("Tính lại tỷ lệ.", "Compute the percentage again."));
    }

    static Said causePercent(Spot spot, BigDecimal said, BigDecimal exact, BigDecimal part, BigDecimal whole) {
        return new Said(
                Sentence.of(
                        "%s: nguyên nhân ghi %s %%, tính lại %s %% (%s/%s).",
                        "%s: the cause says %s %%, recomputed %s %% (%s/%s).", spot.code(), said, exact, part, whole),
                OLD_FIGURE,
                new Text("Tính lại tỷ lệ trong nguyên nhân.", "Compute the percentage in the cause again."));
    }

    static Said saidTwice(BigDecimal again, BigDecimal first, Place where) {
        return new Said(
                Sentence.of(
                        "Lời văn ghi %s, trong khi ở %s ghi %s cho cùng một nội dung.",
                        "The text says %s here and at %s says %s of the same thing.", again, where.said(), first),
                OLD_FIGURE,
                new Text("Thống nhất một con số.", "Settle on one figure."));
    }

    static Said count(Spot spot, Level level, BigDecimal stated, BigDecimal counted) {
        var things = switch (level) {
            case AREA -> new Text("lĩnh vực", "areas");
            case CRITERION -> new Text("tiêu chí", "criteria");
            case COMPONENT -> new Text("tiêu chí thành phần", "components");
        };
        var where = spot.code().isEmpty()
                ? new Text("Bảng", "The table")
                : Sentence.of("Lĩnh vực %s", "Area %s", spot.code());
        return new Said(
                Sentence.of(
                        "%1$s: lời văn ghi %3$s %2$s, bảng có %4$s.",
                        "%1$s: the text says %3$s %2$s, there are %4$s.", where, things, stated, counted),
                OLD_FIGURE,
                COUNT_AGAIN);
    }

    static Said list(BigDecimal stated, BigDecimal counted, String things) {
        return new Said(
                Sentence.of(
                        "Lời văn ghi %s %s, đếm được %s.",
                        "The text says %s (“%s”), there are %s.", stated, things, counted),
                new Text("Thiếu hoặc thừa một tên, hoặc gõ nhầm số.", "A name too many or too few, or a slip."),
                COUNT_AGAIN);
    }

    static Said groups(BigDecimal stated, BigDecimal counted) {
        return new Said(
                Sentence.of(
                        "Lời văn ghi %s nhóm, danh sách có %s.",
                        "The text says %s groups, the list has %s.", stated, counted),
                OLD_FIGURE,
                COUNT_AGAIN);
    }

    static Said above(BigDecimal stated, BigDecimal limit, BigDecimal counted) {
        return new Said(
                Sentence.of(
                        "Lời văn ghi %s đơn vị từ %s trở lên, cộng các nhóm được %s.",
                        "The text says %s units from %s on, the groups add up to %s.", stated, limit, counted),
                OLD_FIGURE,
                COUNT_AGAIN);
    }

    static Said namedTwice(String name) {
        return new Said(
                Sentence.of("“%s” có tên hai lần trong bảng xếp hạng.", "“%s” is named twice in the ranking.", name),
                new Text("Chép trùng, thay cho một tên khác.", "Copied twice, in place of another name."),
                new Text("Đối chiếu với danh sách công bố.", "Compare with the published list."));
    }

    static Said rank(String unit, int stated, int listed) {
        return new Said(
                Sentence.of(
                        "%s: lời văn ghi thứ %s, danh sách xếp thứ %s.",
                        "%s: the text gives place %s, the list place %s.", unit, stated, listed),
                OLD_FIGURE,
                new Text("Đối chiếu với danh sách công bố.", "Compare with the published list."));
    }

    static Said rankedUnits(int stated, int listed) {
        return new Said(
                Sentence.of(
                        "Lời văn ghi xếp hạng trên %s đơn vị, danh sách có %s.",
                        "The text ranks among %s units, the list has %s.", stated, listed),
                new Text("Thiếu hoặc thừa một tên, hoặc gõ nhầm số.", "A name too many or too few, or a slip."),
                COUNT_AGAIN);
    }

    static Said order(ReportedUnit above, ReportedUnit below) {
        return new Said(
                Sentence.of(
                        "%s (%s điểm) xếp sau %s (%s điểm).",
                        "%s (%s points) is placed after %s (%s points).",
                        below.name(),
                        below.total().orElse(BigDecimal.ZERO),
                        above.name(),
                        above.total().orElse(BigDecimal.ZERO)),
                new Text("Thứ hạng hoặc điểm in nhầm.", "A place or a total was misprinted."),
                new Text("Đối chiếu với danh sách công bố.", "Compare with the published list."));
    }

    static Said notMentioned(ReportedItem leaf, Points lost) {
        return new Said(
                Sentence.of(
                        "%s: mất %s điểm (“%s”) nhưng phần tồn tại, hạn chế không nói đến.",
                        "%s: %s points were lost (“%s”), and the section on shortcomings never speaks of it.",
                        leaf.code(),
                        lost.value(),
                        leaf.name()),
                new Text("Bỏ sót khi viết phần đánh giá.", "Forgotten when the section was written."),
                new Text(
                        "Bổ sung vào phần tồn tại, hạn chế, kèm giải pháp.",
                        "Add it to the shortcomings, with a measure."));
    }

    private static Object subject(Topic topic) {
        return topic.name().isEmpty() ? new Text("Tổng điểm", "Total") : topic.name();
    }

    private static Text title(String field) {
        return switch (field) {
            case "max" -> new Text("điểm chuẩn", "a maximum of");
            case "percent" -> new Text("tỷ lệ", "a percentage of");
            default -> new Text("điểm đạt được", "achieved points of");
        };
    }
}
