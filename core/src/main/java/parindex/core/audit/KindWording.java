package parindex.core.audit;

import static parindex.core.audit.FindingKind.*;

import java.util.Map;
import parindex.core.language.Text;

/// What each kind of finding means, in one sentence, for headings and for the reference page.
final class KindWording {
    private static final Map<FindingKind, Text> TITLES = Map.ofEntries(
            kind(SUM_MISMATCH, "Điểm của mục cha khác tổng các mục con", "An item differs from the sum of its parts"),
            kind(TOTAL_MISMATCH, "Tổng điểm khác tổng các lĩnh vực", "The total differs from the sum of the areas"),
            kind(TWO_TOTAL_ROWS, "Có hơn một dòng tổng điểm", "There is more than one total row"),
            kind(
                    PERCENT_MISMATCH,
                    "Tỷ lệ đạt khác điểm đạt được chia điểm chuẩn",
                    "A percentage is not achieved by maximum points"),
            kind(OVER_MAX, "Điểm đạt được vượt điểm chuẩn", "Achieved points exceed the maximum"),
            kind(NEGATIVE, "Điểm âm mà không phải điểm trừ", "Points are below zero and no deduction"),
            kind(UNREADABLE_FIGURE, "Ô số không đọc được", "A cell of figures cannot be read"),
            kind(DUPLICATE_CODE, "Mã bị lặp", "A code stands twice"),
            kind(MISSING_PARENT, "Thiếu dòng của mục cha", "The row of the item above is missing"),
            kind(UNKNOWN_PARENT, "Mã không thuộc mục nào trong bảng", "A code belongs to no item of the table"),
            kind(
                    COUNT_MISMATCH,
                    "Số lượng nêu trong lời văn khác số đếm được",
                    "A number of things in the text differs from the count"),
            kind(
                    RANK_MISMATCH,
                    "Thứ hạng nêu trong lời văn khác bảng xếp hạng",
                    "A place in the text differs from the ranking"),
            kind(
                    TEXT_CONTRADICTS_TABLE,
                    "Số liệu trong lời văn khác bảng",
                    "A figure of the text differs from the table"),
            kind(
                    TEXT_ARITHMETIC,
                    "Các số trong lời văn không khớp với nhau",
                    "Figures of the text do not add up among themselves"),
            kind(
                    SET_MISMATCH,
                    "Điểm chuẩn, tên hoặc vị trí khác bộ tiêu chí",
                    "Maximum, name or place differs from the criteria set"),
            kind(PERCENT_MISSING, "Thiếu tỷ lệ đạt", "A percentage is missing"),
            kind(MISSING_SCORE, "Thiếu điểm", "Points are missing"),
            kind(
                    AMBIGUOUS_FIGURE,
                    "Con số dùng dấu thập phân khác cả văn bản",
                    "A figure has another decimal mark than the document"),
            kind(MISSING_ROW, "Thiếu dòng trong dãy mã", "A row is missing in the numbering"),
            kind(OUT_OF_ORDER, "Dòng đứng không đúng thứ tự", "A row stands out of order"),
            kind(SHORT_ROW, "Dòng thiếu ô", "A row lacks cells"),
            kind(ROW_NOT_UNDERSTOOD, "Dòng không hiểu được", "A row is not understood"),
            kind(CELL_BROKEN, "Nội dung trong ô bị cắt ngang", "The text of a cell breaks off"),
            kind(CAUSE_MISSING, "Mất điểm mà không ghi nguyên nhân", "Points were lost and no cause is given"),
            kind(CAUSE_MISPLACED, "Nguyên nhân in sang dòng khác", "A cause was printed in another row"),
            kind(CAUSE_CONTRADICTS_SCORE, "Nguyên nhân trái với điểm", "A cause contradicts its points"),
            kind(CAUSE_CONTRADICTS_CAUSE, "Hai nguyên nhân trái nhau", "Two causes contradict each other"),
            kind(
                    RESPONSIBLE_MISSING,
                    "Mất điểm mà không ghi cơ quan chịu trách nhiệm",
                    "Points were lost and no agency is named"),
            kind(
                    RESPONSIBLE_UNLABELLED,
                    "Cơ quan không ghi rõ chủ trì hay phối hợp",
                    "An agency is called neither lead nor coordinating"),
            kind(
                    LOSS_NOT_MENTIONED,
                    "Phần tồn tại, hạn chế bỏ sót nội dung mất điểm",
                    "The section on shortcomings leaves out a loss"),
            kind(HEADING_NUMBER, "Đề mục đánh số sai", "A heading is numbered wrongly"),
            kind(HIDDEN_CONTENT, "Tệp có nội dung ẩn", "The file holds hidden content"),
            kind(ACTIVE_CONTENT, "Tệp có nội dung tự chạy", "The file holds active content"),
            kind(
                    PERCENT_CUT,
                    "Tỷ lệ tính từ điểm đã cắt còn 2 số lẻ",
                    "A percentage was computed from points cut to two decimals"),
            kind(SCORE_CUT, "Điểm bị cắt bớt số lẻ", "Points were printed with decimals cut off"),
            kind(SUM_ROUNDED, "Tổng lệch trong mức làm tròn", "A sum is off by no more than rounding explains"),
            kind(NO_TOTAL_ROW, "Không có dòng tổng điểm", "There is no total row"),
            kind(CODE_FORM, "Mã viết có dấu hoặc khoảng trắng thừa", "A code is written with a stray blank or mark"),
            kind(
                    FIGURE_FORM,
                    "Con số viết lẫn chữ, dấu hoặc thiếu dấu %",
                    "A figure is written with a word, a mark or without its sign"),
            kind(NAME_VARIES, "Một tên viết nhiều cách", "One name is written in several ways"));

    private KindWording() {}

    static Text title(FindingKind kind) {
        return TITLES.getOrDefault(kind, Text.same(kind.code()));
    }

    private static Map.Entry<FindingKind, Text> kind(FindingKind kind, String vi, String en) {
        return Map.entry(kind, new Text(vi, en));
    }
}
