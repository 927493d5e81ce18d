package parindex.app.assessment.entry.workbook;

import parindex.core.language.Text;

/// Why a workbook cannot be taken.
final class WorkbookWording {
    private WorkbookWording() {}

    static Text noSheet() {
        return new Text(
                "Không tìm thấy bảng kê khai: dòng đầu phải có cột “Mã” và “Giá trị”. Hãy dùng tệp tải về từ trang này.",
                "No table of figures was found: its first line needs the columns “Mã” and “Giá trị”. Use the file from this page.");
    }

    static Text stranger(String code) {
        return new Text(
                "Phiếu này không có tiêu chí “" + code + "” để kê khai.",
                "This sheet has no item “" + code + "” to enter.");
    }
}
