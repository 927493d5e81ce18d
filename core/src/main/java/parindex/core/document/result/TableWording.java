package parindex.core.document.result;

import java.util.Locale;
import parindex.core.criteria.Source;

/// Column heads and short words of tables, in documents and workbooks.
final class TableWording {
    static final String NUMBER = "STT";
    static final String CODE = "Mã";
    static final String AREA = "Lĩnh vực";
    static final String CRITERIA = "Tiêu chí";
    static final String COMPONENTS = "Tiêu chí thành phần";
    static final String LEAVES = "Mục";
    static final String ITEM = "Lĩnh vực/Tiêu chí/Tiêu chí thành phần";
    static final String CONTENT = "Nội dung";
    static final String MAX_POINTS = "Điểm tối đa";
    static final String MAX = "Điểm chuẩn";
    static final String ACHIEVED = "Điểm đạt được";
    static final String LOST = "Điểm bị trừ";
    static final String PERCENT = "Tỷ lệ đạt (%)";
    static final String INDEX_PERCENT = "Đạt chỉ số (%)";
    static final String SHARE = "Tỷ trọng (%)";
    static final String CAUSE = "Nguyên nhân bị trừ điểm";
    static final String RESPONSIBLE = "Trách nhiệm liên quan";
    static final String AGENCY = "Cơ quan chịu trách nhiệm";
    static final String SOURCE = "Nguồn đánh giá";
    static final String COUNT = "Số mục";
    static final String CODES = "Các mục bị trừ điểm";
    static final String TOTAL = "Tổng cộng";
    static final String TOTAL_POINTS = "TỔNG ĐIỂM";
    static final String LEAD = "Chủ trì: ";
    static final String COORDINATING = "Phối hợp: ";
    static final String NOBODY = "Chưa rõ cơ quan chịu trách nhiệm";
    static final String NO_CAUSE = "Chưa nêu";
    static final String NO_AGENCY = "Chưa rõ";
    static final String AS_ITEM = "Như mục ";
    static final String POINTS = " điểm";
    static final String MISSING = "Chưa có điểm";
    static final String NOT_APPLICABLE = "Không áp dụng";

    static final String AREAS_LABEL = "Điểm theo lĩnh vực";
    static final String STRUCTURE_LABEL = "Cấu trúc bộ tiêu chí";
    static final String LARGEST_LABEL = "Các mục bị trừ nhiều điểm nhất";
    static final String AGENCIES_LABEL = "Điểm bị trừ theo cơ quan chịu trách nhiệm";
    static final String ITEMS_LABEL = "Kết quả từng lĩnh vực, tiêu chí, tiêu chí thành phần";

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

    static String shortSource(Source source) {
        return switch (source) {
            case FACTS -> "Tài liệu kiểm chứng";
            case LEADERS_SURVEY -> "Điều tra xã hội học";
            case SIPAS -> "SIPAS";
            case OTHER_BODY -> "Cơ quan khác";
            case UNKNOWN -> "Chưa rõ";
        };
    }
}
