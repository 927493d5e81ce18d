package parindex.core.audit.table;

import java.math.BigDecimal;
import java.util.List;
import parindex.core.audit.FigureColumn;
import parindex.core.audit.Said;
import parindex.core.audit.Sentence;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// Every sentence about the figures of a table; rows and codes have theirs beside it.
final class TableWording {
    private static final Text CHECK_SOURCE = new Text(
            "Đối chiếu với bản gốc có ký, đóng dấu rồi sửa con số sai.",
            "Compare with the signed original and correct the wrong figure.");
    private static final Text NOTHING_TO_DO = new Text(
            "Không cần sửa; nên in đủ số lẻ để người đọc cộng lại được.",
            "Nothing to correct; print all decimals so that readers can add them up.");

    static final Said NO_TOTAL_ROW = new Said(
            new Text("Bảng không có dòng tổng điểm.", "The table has no total row."),
            new Text(
                    "Dòng cuối bị bỏ sót, hoặc bảng vốn không có.",
                    "The last row was left out, or there never was one."),
            new Text("Thêm dòng tổng điểm để đối chiếu được.", "Add a total row so that it can be compared."));
    static final Said TWO_TOTAL_ROWS = new Said(
            new Text("Bảng có hơn một dòng tổng điểm.", "The table has more than one total row."),
            new Text(
                    "Bảng được ghép từ nhiều phần, hoặc dòng cộng của một phần mang tên dòng tổng.",
                    "The table was put together from parts, or the sum of a part is called a total."),
            new Text(
                    "Giữ một dòng tổng điểm, đặt tên khác cho các dòng cộng phần.",
                    "Keep one total row and name the sums of parts otherwise."));

    private TableWording() {}

    /// A figure as findings state it: with a point, without superfluous zeros.
    static String digits(BigDecimal figure) {
        return Numerals.plain(figure);
    }

    static String percent(Share exact) {
        return digits(exact.rounded(Rounding.PRINTED));
    }

    static Said sumMismatch(ReportedItem parent, FigureColumn column, BigDecimal sum, List<ReportedItem> children) {
        var stated = column.of(parent).value().orElse(BigDecimal.ZERO);
        var difference = stated.subtract(sum).abs();
        var same = children.stream()
                .filter(child -> column.of(child)
                        .value()
                        .filter(value -> value.compareTo(difference) == 0)
                        .isPresent())
                .findFirst();
        return new Said(
                Sentence.of(
                        "%s: %s in %s, cộng các mục con được %s.",
                        "%s: %s printed %s, its parts add up to %s.", parent.code(), column.title(), stated, sum),
                same.map(child -> Sentence.of(
                                "Chênh lệch đúng bằng mục %s: có thể mục này không được cộng, hoặc được cộng hai lần.",
                                "The difference is just item %s: perhaps it was left out, or counted twice.",
                                child.code()))
                        .orElse(new Text(
                                "Một con số trong nhóm này in nhầm, hoặc chưa được cập nhật.",
                                "A figure of this group was misprinted or not brought up to date.")),
                CHECK_SOURCE);
    }

    static Said totalMismatch(FigureColumn column, BigDecimal stated, BigDecimal sum) {
        return new Said(
                Sentence.of(
                        "Tổng điểm: %s in %s, cộng các lĩnh vực được %s.",
                        "Total: %s printed %s, the areas add up to %s.", column.title(), stated, sum),
                new Text(
                        "Dòng tổng hoặc điểm của một lĩnh vực in nhầm.",
                        "The total row or the points of an area were misprinted."),
                CHECK_SOURCE);
    }

    static Said scoreCut(Spot spot, BigDecimal stated, BigDecimal sum) {
        return new Said(
                Sentence.of(
                        "%s: in %s, cộng các phần được %s; số in bị cắt bớt số lẻ.",
                        "%s: printed %s, its parts add up to %s; decimals were cut.", subject(spot), stated, sum),
                new Text(
                        "Số lẻ phía sau bị cắt đi chứ không làm tròn.",
                        "The further decimals were cut off, not rounded."),
                NOTHING_TO_DO);
    }

    static Said sumRounded(Spot spot, BigDecimal stated, BigDecimal sum) {
        return new Said(
                Sentence.of(
                        "%s: in %s, cộng các phần được %s; lệch không quá mức làm tròn.",
                        "%s: printed %s, its parts add up to %s; rounding explains it.", subject(spot), stated, sum),
                new Text(
                        "Các số được làm tròn riêng rồi mới cộng.",
                        "The figures were rounded one by one before adding."),
                NOTHING_TO_DO);
    }

    static Said percentMismatch(
            Spot spot, BigDecimal stated, BigDecimal achieved, BigDecimal max, boolean repeatsRowAbove) {
        return new Said(
                Sentence.of(
                        "%s: in %s %%, tính lại %s %% (%s/%s).",
                        "%s: printed %s %%, recomputed %s %% (%s/%s).",
                        subject(spot),
                        stated,
                        new BigDecimal(spot.expected()),
                        achieved,
                        max),
                repeatsRowAbove
                        ? new Text(
                                "Trùng với tỷ lệ của dòng trên: có thể do sao chép dòng.",
                                "The same as in the row above: perhaps copied from it.")
                        : new Text(
                                "Có thể nhập nhầm, hoặc in tỷ lệ đo được của nội dung thay cho điểm đạt chia điểm chuẩn.",
                                "Perhaps a slip, or the measured rate was printed instead of achieved by maximum points."),
                new Text(
                        "Tính lại tỷ lệ bằng điểm đạt được chia điểm chuẩn; nếu tỷ lệ đúng thì xem lại điểm.",
                        "Recompute it as achieved by maximum points; if the percentage is right, look at the points."));
    }

    static Said percentCut(Spot spot, BigDecimal stated, BigDecimal achieved, BigDecimal max) {
        return new Said(
                Sentence.of(
                        "%s: in %s %%, tính từ điểm đầy đủ là %s %% (%s/%s).",
                        "%s: printed %s %%, from the full points it is %s %% (%s/%s).",
                        subject(spot),
                        stated,
                        new BigDecimal(spot.expected()),
                        achieved,
                        max),
                new Text(
                        "Điểm bị cắt còn 2 số lẻ rồi mới chia.",
                        "The points were cut to two decimals before dividing."),
                new Text(
                        "Nên tính tỷ lệ từ điểm đầy đủ số lẻ.", "Better compute the percentage from the full points."));
    }

    static Said percentMissing(Spot spot) {
        return new Said(
                Sentence.of(
                        "%s: thiếu tỷ lệ đạt, tính ra %s %%.",
                        "%s: no percentage is printed, it is %s %%.", subject(spot), new BigDecimal(spot.expected())),
                new Text("Ô bị bỏ trống.", "The cell was left empty."),
                new Text("Điền tỷ lệ vào ô trống.", "Fill in the percentage."));
    }

    static Said overMax(Spot spot, BigDecimal points, BigDecimal max) {
        return new Said(
                Sentence.of(
                        "%s: điểm đạt được %s vượt điểm chuẩn %s.",
                        "%s: achieved points %s exceed the maximum %s.", subject(spot), points, max),
                new Text(
                        "Nhầm dấu thập phân, nhầm cột, hoặc điểm thưởng không được ghi là điểm thưởng.",
                        "A decimal mark or a column was mistaken, or bonus points are not called so."),
                CHECK_SOURCE);
    }

    static Said negative(Spot spot, FigureColumn column, BigDecimal value) {
        return new Said(
                Sentence.of("%s: %s âm (%s).", "%s: %s below zero (%s).", subject(spot), column.title(), value),
                new Text(
                        "Dấu gạch được hiểu là dấu trừ, hoặc điểm trừ không được ghi là điểm trừ.",
                        "A dash was taken for a minus sign, or a deduction is not called so."),
                CHECK_SOURCE);
    }

    static Said unreadable(Spot spot) {
        return new Said(
                Sentence.of(
                        "%s: không đọc được số trong ô “%s”.",
                        "%s: no number can be read in “%s”.", subject(spot), spot.stated()),
                new Text("Chữ hoặc nhiều số lẫn trong ô số.", "Words or several numbers stand in a cell of figures."),
                new Text("Ghi lại ô bằng một con số.", "Write one number into the cell."));
    }

    static Said missingScore(Spot spot, FigureColumn column) {
        return new Said(
                Sentence.of("%s: ô %s để trống.", "%s: no %s are given.", subject(spot), column.title()),
                new Text("Chưa chấm, hoặc bỏ sót khi nhập.", "Not scored yet, or forgotten."),
                new Text(
                        "Điền điểm; nếu không áp dụng thì ghi rõ “không áp dụng”, không để trống.",
                        "Fill in the points; where the item does not apply, say so instead of leaving it empty."));
    }

    private static Object subject(Spot spot) {
        return spot.code().isEmpty() ? new Text("Tổng điểm", "Total") : spot.code();
    }
}
