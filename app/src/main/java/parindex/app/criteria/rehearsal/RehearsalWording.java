package parindex.app.criteria.rehearsal;

import parindex.core.language.Text;

/// What is said when a rehearsal cannot be made.
final class RehearsalWording {
    private RehearsalWording() {}

    static Text noSuchSet() {
        return new Text(
                "Bộ tiêu chí của số liệu này có lỗi nên không đọc được; hãy xem trang kiểm tra của bộ tiêu chí.",
                "The set of these figures has faults and cannot be used; see its check page.");
    }
}
