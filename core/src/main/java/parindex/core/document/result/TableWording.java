package parindex.core.document.result;

import java.util.Locale;
import parindex.core.criteria.item.Source;

/// Column heads and short words of tables, in documents and workbooks.
public final class TableWording {
    public static final String NUMBER = "STT";
    public static final String CODE = "Mã";
    public static final String AREA = "Lĩnh vực";
    public static final String CRITERIA = "Tiêu chí";
    public static final String COMPONENTS = "Tiêu chí thành phần";
    public static final String LEAVES = "Mục";
    public static final String ITEM = "Lĩnh vực/Tiêu chí/Tiêu chí thành phần";
    public static final String CONTENT = "Nội dung";
    public static final String MAX_POINTS = "Điểm tối đa";
    public static final String MAX = "Điểm chuẩn";
    public static final String ACHIEVED = "Điểm đạt được";
    public static final String LOST = "Điểm bị trừ";
    public static final String PERCENT = "Tỷ lệ đạt (%)";
    public static final String INDEX_PERCENT = "Đạt chỉ số (%)";
    public static final String SHARE = "Tỷ trọng (%)";
    public static final String CAUSE = "Nguyên nhân bị trừ điểm";
    public static final String RESPONSIBLE = "Trách nhiệm liên quan";
    public static final String AGENCY = "Cơ quan chịu trách nhiệm";
    public static final String SOURCE = "Nguồn đánh giá";
    public static final String COUNT = "Số mục";
    public static final String CODES = "Các mục bị trừ điểm";
    public static final String TOTAL = "Tổng cộng";
    public static final String TOTAL_POINTS = "TỔNG ĐIỂM";
    public static final String LEAD = "Chủ trì: ";
    public static final String COORDINATING = "Phối hợp: ";
    public static final String NOBODY = "Chưa rõ cơ quan chịu trách nhiệm";
    public static final String NO_CAUSE = "Chưa nêu";
    public static final String NO_AGENCY = "Chưa rõ";
    public static final String AS_ITEM = "Như mục ";
    public static final String POINTS = " điểm";
    public static final String SCORED = "Có điểm";
    public static final String MISSING = "Chưa có điểm";
    public static final String NOT_APPLICABLE = "Không áp dụng";

    public static final String AREAS_LABEL = "Điểm theo lĩnh vực";
    public static final String STRUCTURE_LABEL = "Cấu trúc bộ tiêu chí";
    public static final String LARGEST_LABEL = "Các mục bị trừ nhiều điểm nhất";
    public static final String AGENCIES_LABEL = "Điểm bị trừ theo cơ quan chịu trách nhiệm";
    public static final String ITEMS_LABEL = "Kết quả từng lĩnh vực, tiêu chí, tiêu chí thành phần";

    private TableWording() {}

    static String source(Source source) {
        return switch (source) {
            case FACTS -> "Đánh giá qua tài liệu kiểm chứng, số liệu thực tế";
            case LEADERS_SURVEY -> "Điều tra xã hội học";
            case SIPAS -> "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)";
            case OTHER_BODY -> "Số liệu của cơ quan khác";
            case UNKNOWN -> "Chưa rõ nguồn đánh giá";
        };
    }

    /// A source within a sentence.
    static String within(Source source) {
        return source == Source.SIPAS
                ? shortSource(source)
                : shortSource(source).toLowerCase(Locale.ROOT);
    }

    /// A source in a word or two.
    public static String shortSource(Source source) {
        return switch (source) {
            case FACTS -> "Tài liệu kiểm chứng";
            case LEADERS_SURVEY -> "Điều tra xã hội học";
            case SIPAS -> "SIPAS";
            case OTHER_BODY -> "Cơ quan khác";
            case UNKNOWN -> "Chưa rõ";
        };
    }
}
