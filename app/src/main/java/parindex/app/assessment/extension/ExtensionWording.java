package parindex.app.assessment.extension;

import parindex.core.language.Text;

/// What is wrong with a request for more time.
final class ExtensionWording {
    private ExtensionWording() {}

    static Text noReason() {
        return new Text("Hãy nêu lý do.", "Say why.");
    }

    static Text past() {
        return new Text(
                "Thời hạn mới đã qua. Hãy chọn thời điểm sau bây giờ.",
                "The new end is over already. Choose a time that is still to come.");
    }

    static Text noTime(String typed) {
        return new Text(
                "“%s” không phải là ngày giờ. Hãy gõ ngày/tháng/năm, thêm giờ nếu cần.".formatted(typed),
                "“%s” is no date. Type day/month/year, with a time if needed.".formatted(typed));
    }

    static Text noItem(String code) {
        return new Text(
                "Phiếu không có mục “%s”. Hãy ghi mã mục được chấm, ví dụ 2.4.1.".formatted(code),
                "The sheet has no item “%s”. Write codes of items that are scored, for example 2.4.1.".formatted(code));
    }

    static Text noUnit() {
        return new Text("Hãy chọn đơn vị.", "Choose a unit.");
    }
}
