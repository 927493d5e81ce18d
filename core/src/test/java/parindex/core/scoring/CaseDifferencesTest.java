package parindex.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Difference;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.WorkedCase.Outcome;

@Tag("F-02")
class CaseDifferencesTest {
    private static final WorkedCase THREE = worked("đủ ba", 3, "1");

    private static WorkedCase worked(String name, int given, String points) {
        return new WorkedCase(
                name,
                ItemCode.of("2.10"),
                Facts.of("n", Share.of(given)),
                Outcome.SCORED,
                Optional.of(Points.of(points)),
                "đặt ra");
    }

    private static List<String> between(List<WorkedCase> before, List<WorkedCase> after) {
        return CaseDifferences.between(before, after).stream()
                .map(difference ->
                        difference.kind().word() + " | " + difference.said().vi())
                .toList();
    }

    @Test
    void examples_that_say_the_same_differ_in_nothing_whatever_their_order() {
        var two = worked("hai", 2, "0");

        assertThat(between(List.of(THREE, two), List.of(two, THREE))).isEmpty();
    }

    @Test
    void new_gone_and_changed_examples_are_three_lines() {
        var before = List.of(THREE, worked("hai", 2, "0"));
        var after = List.of(worked("đủ ba", 3, "0.5"), worked("bốn", 4, "1"));

        assertThat(between(before, after))
                .containsExactly(
                        "case-removed | 2.10: bỏ ví dụ “hai”: n = 2 → 0 điểm (đặt ra)",
                        "case-changed | 2.10: ví dụ “đủ ba”: n = 3 → 1 điểm (đặt ra) đổi thành n = 3 → 0,5 điểm (đặt ra)",
                        "case-added | 2.10: thêm ví dụ “bốn”: n = 4 → 1 điểm (đặt ra)");
    }

    @Test
    void a_name_may_hold_any_sign() {
        assertThat(between(List.of(), List.of(worked("đúng 50 % hồ sơ, %s", 3, "1"))))
                .containsExactly("case-added | 2.10: thêm ví dụ “đúng 50 % hồ sơ, %s”: n = 3 → 1 điểm (đặt ra)");
    }

    @Test
    void figures_are_said_as_decimals_where_they_end() {
        var given = Facts.of("rate", Share.of("0.499")).and("third", Share.of(1).dividedBy(Share.of(3)));
        var worked = new WorkedCase("x", ItemCode.of("2.1"), given, Outcome.NOT_COMPUTABLE, Optional.empty(), "y");

        assertThat(between(List.of(worked), List.of()))
                .containsExactly("case-removed | 2.1: bỏ ví dụ “x”: rate = 0,499, third = 1/3 → chưa tính được (y)");
    }

    @Test
    void a_difference_is_data_as_well() {
        var added = CaseDifferences.between(List.of(), List.of(THREE)).getFirst();

        assertThat(added.kind()).isEqualTo(Difference.Kind.CASE_ADDED);
        assertThat(added.code()).contains(ItemCode.of("2.10"));
        assertThat(added.before().vi()).isEmpty();
        assertThat(added.said().en()).isEqualTo("2.10: new example “đủ ba”: n = 3 → 1 points (đặt ra)");
    }
}
