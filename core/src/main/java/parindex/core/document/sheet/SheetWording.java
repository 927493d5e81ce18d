package parindex.core.document.sheet;

import parindex.core.audit.Severity;
import parindex.core.criteria.item.Level;
import parindex.core.ranking.Standing.Basis;

/// Names of sheets, heads of their columns and the short words in them.
final class SheetWording {
    static final String ORIGIN = "Thông tin";
    static final String AREAS = "Theo lĩnh vực";
    static final String ITEMS = "Chi tiết";
    static final String LOSSES = "Điểm bị trừ";
    static final String AGENCIES = "Theo cơ quan";
    static final String STANDINGS = "Xếp hạng";
    static final String FINDINGS = "Phát hiện";

    static final String FIELD = "Mục thông tin";
    static final String VALUE = "Nội dung";
    static final String TITLE = "Tiêu đề";
    static final String UNIT = "Đơn vị";
    static final String YEAR = "Năm đánh giá";
    static final String INDEX = "Chỉ số";
    static final String SET = "Bộ tiêu chí";
    static final String SOURCE_FILE = "Tệp nguồn";
    static final String SHA = "Mã băm SHA-256 của tệp nguồn";
    static final String PROGRAM = "Chương trình";
    static final String WRITTEN = "Thời điểm lập";
    static final String NOTE = "Ghi chú";
    static final String NOTE_POINTS =
            "Điểm là số chính xác; tỷ lệ tính từ điểm chưa làm tròn, làm tròn đến hai chữ số thập phân.";
    static final String NOT_SAID = "Chưa có thông tin";
    static final String RESULT = "Kết quả Chỉ số cải cách hành chính";

    static final String LEVEL = "Cấp";
    static final String SCORED = "Trạng thái";
    static final String LEAD = "Cơ quan chủ trì";
    static final String COORDINATING = "Cơ quan phối hợp";
    static final String UNLABELLED = "Cơ quan nêu tên, chưa rõ vai trò";
    static final String ACCUMULATED = "Lũy kế điểm bị trừ";
    static final String CAUSE_FROM = "Nguyên nhân nêu tại mục";
    static final String PLACE = "Hạng";
    static final String TIED = "Đồng hạng";
    static final String YES = "Có";
    static final String REGION = "Vùng";
    static final String BAND = "Nhóm";
    static final String TOTAL = "Tổng điểm";
    static final String BASIS = "Căn cứ";
    static final String PUBLISHED_BY = "Nguồn công bố";
    static final String SEVERITY = "Mức độ";
    static final String KIND = "Loại";
    static final String COLUMN = "Cột";
    static final String STATED = "Nguồn ghi";
    static final String EXPECTED = "Giá trị đúng";
    static final String WHERE = "Vị trí trong nguồn";
    static final String MESSAGE = "Nội dung phát hiện";
    static final String REASON = "Lý do có thể";
    static final String ADVICE = "Cách xử lý";

    private SheetWording() {}

    static String level(Level level) {
        return switch (level) {
            case AREA -> "Lĩnh vực";
            case CRITERION -> "Tiêu chí";
            case COMPONENT -> "Tiêu chí thành phần";
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "Lỗi";
            case WARNING -> "Cảnh báo";
            case NOTE -> "Ghi chú";
        };
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case COMPUTED -> "Tính từ điểm chính xác";
            case PUBLISHED -> "Đã công bố tổng điểm";
            case ORDER_ONLY -> "Chỉ công bố thứ tự";
            case DERIVED -> "Suy ra từ số đã công bố";
        };
    }
}
