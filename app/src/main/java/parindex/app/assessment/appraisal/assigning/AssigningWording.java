package parindex.app.assessment.appraisal.assigning;

import parindex.core.language.Text;

/// What is wrong with an assignment of appraisers.
final class AssigningWording {
    private AssigningWording() {}

    static Text noAppraiser(String typed) {
        return new Text(
                "“%s” không phải là đúng một người thẩm định của đợt. Ghi tên đăng nhập, hoặc giao vai trò thẩm định trước."
                        .formatted(typed),
                "“%s” is not exactly one appraiser of the round. Write an account name, or give the role first."
                        .formatted(typed));
    }

    static Text noUnit(String typed) {
        return new Text(
                "Đợt này không có đơn vị “%s”.".formatted(typed), "The round has no unit “%s”.".formatted(typed));
    }

    static Text noItem(String typed) {
        return new Text(
                "Bộ tiêu chí của đợt không có mục “%s”.".formatted(typed),
                "The sets of the round have no item “%s”.".formatted(typed));
    }

    static Text nothing() {
        return new Text("Hãy ghi đơn vị, lĩnh vực hoặc mục cần giao.", "Name a unit, an area or an item.");
    }

    static Text own(String person, String unit) {
        return new Text(
                "%s không thẩm định được %s: đó là cơ quan của người này, hoặc đã khai có xung đột lợi ích."
                        .formatted(person, unit),
                "%s cannot appraise %s: it is a body of his own, or he declared a conflict of interest."
                        .formatted(person, unit));
    }
}
