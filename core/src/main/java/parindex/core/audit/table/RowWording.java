package parindex.core.audit.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import parindex.core.audit.FigureColumn;
import parindex.core.audit.Said;
import parindex.core.audit.Sentence;
import parindex.core.audit.Spot;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Text;
import parindex.core.points.Points;

/// Every sentence about the rows of a table: their codes, their order, and the criteria set they should follow.
final class RowWording {
    private static final Text CHECK_SOURCE = new Text(
            "Đối chiếu với bản gốc có ký, đóng dấu rồi sửa con số sai.",
            "Compare with the signed original and correct the wrong figure.");
    private static final Text CHECK_CODES = new Text(
            "Xem lại mã ở cột STT và các dòng liền kề.",
            "Look at the codes in the first column and at the rows around.");
    private static final Text CHECK_SET = new Text(
            "Đối chiếu với bộ tiêu chí đã ban hành; nếu báo cáo đúng thì chọn lại bộ tiêu chí.",
            "Compare with the criteria set as issued; if the report is right, choose another set.");

    private RowWording() {}

    static Said duplicateCode(ReportedItem row, ReportedItem first) {
        return new Said(
                Sentence.of(
                        "%s: mã này đã có ở %s.",
                        "%s: this code stands already at %s.",
                        row.code(),
                        first.place().said()),
                new Text("Dòng bị lặp, hoặc mã đánh nhầm.", "The row was repeated, or its code is wrong."),
                CHECK_CODES);
    }

    static Said missingParent(ItemCode parent, ReportedItem below) {
        return new Said(
                Sentence.of(
                        "%s: thiếu dòng này, trong khi có mục con %s.",
                        "%s: this row is missing, though its part %s is there.", parent, below.code()),
                new Text(
                        "Dòng của mục cha bị mất khi sao chép hoặc ngắt trang.",
                        "The row was lost in copying or at a page break."),
                CHECK_CODES);
    }

    static Said unknownParent(ItemCode parent, ReportedItem below) {
        return new Said(
                Sentence.of(
                        "%s: bảng không có mục %s mà mã này thuộc về.",
                        "%s: the table has no item %s that this code belongs to.", below.code(), parent),
                new Text("Mã của dòng này có thể in nhầm.", "The code of this row is probably wrong."),
                CHECK_CODES);
    }

    static Said missingRow(String run, ReportedItem next) {
        return new Said(
                Sentence.of("%s: thiếu trước mục %s.", "%s: missing before item %s.", run, next.code()),
                new Text("Dòng bị mất, hoặc các mã đánh số nhảy cách.", "A row was lost, or the numbering skips."),
                CHECK_CODES);
    }

    static Said outOfOrder(ReportedItem row, ReportedItem neighbour) {
        return new Said(
                Sentence.of(
                        "%s: đứng không đúng thứ tự, cạnh mục %s.",
                        "%s: out of order, next to item %s.", row.code(), neighbour.code()),
                new Text("Các dòng bị đảo khi sắp xếp hoặc sao chép.", "Rows changed places in sorting or copying."),
                CHECK_CODES);
    }

    static Said shortRow(ReportedItem row, List<FigureColumn> columns) {
        var vi = columns.stream().map(column -> column.title().vi()).collect(joining(", "));
        var en = columns.stream().map(column -> column.title().en()).collect(joining(", "));
        return new Said(
                Sentence.of("%s: dòng thiếu ô (%s).", "%s: the row ends before its %s.", row.code(), new Text(vi, en)),
                new Text("Dòng bị cắt khi chuyển đổi tệp.", "The row was cut when the file was converted."),
                CHECK_SOURCE);
    }

    static Said notUnderstood(String row) {
        return new Said(
                Sentence.of("Không hiểu dòng “%s”.", "This row is not understood: “%s”.", row),
                new Text(
                        "Dòng không có mã và không nối tiếp dòng trên.",
                        "It has no code and does not continue the row above."),
                new Text(
                        "Thêm mã cho dòng, hoặc ghép vào dòng mà nó thuộc về.",
                        "Give the row a code, or join it to the row that it belongs to."));
    }

    static Said anotherSet(CriteriaSet set, long shared) {
        return new Said(
                Sentence.of(
                        "Báo cáo không theo bộ tiêu chí “%s”: chỉ %s/%s mục trùng mã và tên.",
                        "The report does not follow the set “%s”: only %s of %s items agree in code and name.",
                        set.title(),
                        shared,
                        set.items().size()),
                new Text("Báo cáo của năm khác hoặc cấp khác.", "The report is of another year or level."),
                CHECK_SET);
    }

    static Said setMax(Spot spot, Points stated, Points expected) {
        return set(Sentence.of(
                "%s: điểm chuẩn in %s, bộ tiêu chí là %s.",
                "%s: maximum printed %s, the criteria set has %s.", spot.code(), stated.value(), expected.value()));
    }

    static Said setName(Spot spot) {
        return set(Sentence.of(
                "%s: tên in “%s”, bộ tiêu chí là “%s”.",
                "%s: the name is “%s”, in the criteria set “%s”.", spot.code(), spot.stated(), spot.expected()));
    }

    static Said setPlace(Spot spot, String name) {
        return set(Sentence.of(
                "%s: “%s” trong bộ tiêu chí là mục %s.",
                "%s: “%s” is item %s of the criteria set.", spot.code(), name, spot.expected()));
    }

    static Said setExtra(ReportedItem row) {
        return set(
                Sentence.of("%s: bộ tiêu chí không có mục này.", "%s: the criteria set has no such item.", row.code()));
    }

    static Said setMissing(Item item) {
        return set(Sentence.of(
                "%s: bảng thiếu mục này (“%s”).", "%s: the table lacks this item (“%s”).", item.code(), item.title()));
    }

    private static Said set(Text message) {
        return new Said(
                message,
                new Text(
                        "In nhầm, hoặc báo cáo theo bộ tiêu chí khác.",
                        "A misprint, or the report follows another set."),
                CHECK_SET);
    }
}
