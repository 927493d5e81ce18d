package parindex.app.assessment.entry;

import parindex.core.criteria.NotApplicable;
import parindex.core.language.Text;

/// What is said of an item that the round decided not to apply to a unit (F-06).
final class ExemptWording {
    private ExemptWording() {}

    /// That it does not apply, and what its points become by the criteria set.
    static Text said(NotApplicable.Policy policy) {
        var then = then(policy);
        return new Text(
                "Tiêu chí này không áp dụng với đơn vị trong đợt này. " + then.vi(),
                "This item does not apply to the unit in this round. " + then.en());
    }

    private static Text then(NotApplicable.Policy policy) {
        return switch (policy) {
            case RESCALE ->
                new Text(
                        "Theo bộ tiêu chí, điểm của tiêu chí được trừ khỏi điểm tối đa và kết quả tính trên phần còn lại.",
                        "By the criteria set its points leave the maximum, and the result is taken on the rest.");
            case FULL_MARK ->
                new Text(
                        "Theo bộ tiêu chí, đơn vị được tính điểm tối đa của tiêu chí.",
                        "By the criteria set the unit gets the maximum of the item.");
            case OWN_FORM ->
                new Text(
                        "Theo bộ tiêu chí, đơn vị được đánh giá theo biểu riêng và xếp hạng trong nhóm cùng biểu.",
                        "By the criteria set the unit is assessed on a form of its own and ranked among units with the same form.");
        };
    }
}
