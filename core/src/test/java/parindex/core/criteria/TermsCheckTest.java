package parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.BASIS;
import static parindex.core.criteria.SetFixture.COUNT;
import static parindex.core.criteria.SetFixture.TERMS;
import static parindex.core.criteria.SetFixture.codes;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.said;
import static parindex.core.criteria.SetFixture.set;
import static parindex.core.criteria.SetFixture.small;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.criteria.BandScale.Band;
import parindex.core.criteria.Lineage.Change;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;

class TermsCheckTest {
    private static Adjustment bonus(String name, Measure measure, String each, String cap) {
        return new Adjustment(
                name, new Text("Khen", "Praise"), Direction.BONUS, measure, Points.of(each), Points.of(cap), BASIS);
    }

    private static List<String> faults(Adjustment... all) {
        var adjustments = new Adjustments(List.of(all), Optional.empty(), Optional.empty(), false);
        return said(small(TERMS.with(adjustments)).faults());
    }

    private static List<String> faults(Link... links) {
        return said(
                small(TERMS.with(new Lineage("truoc", List.of(links), BASIS))).faults());
    }

    private static List<String> faults(Band... bands) {
        return said(small(TERMS).with(new BandScale(List.of(bands))).faults());
    }

    @Test
    @Tag("F-03")
    void bands_with_equal_names_or_limits_or_beyond_the_total_are_named() {
        assertThat(faults(
                        new Band("A", Points.of("1.5")),
                        new Band("B", Points.of("0.5")),
                        new Band("C", Points.of("0.50")),
                        new Band("A", Points.of("0"))))
                .containsExactly(
                        "Nhóm A: mức 1,5 điểm nằm ngoài khoảng từ 0 đến 1.",
                        "Nhóm C: mức 0,5 điểm đã là mức của một nhóm khác.",
                        "Nhóm A có hai lần.");
    }

    @Test
    @Tag("F-04")
    void points_a_case_and_caps_have_to_make_sense() {
        assertThat(faults(bonus("khen", COUNT, "0", "1")))
                .containsExactly("Điểm thưởng \"Khen\": điểm của mỗi trường hợp phải lớn hơn 0, không phải 0.");
        assertThat(faults(bonus("khen", COUNT, "2", "1")))
                .containsExactly("Điểm thưởng \"Khen\": mức tối đa 1 nhỏ hơn điểm của một trường hợp (2).");
    }

    @Test
    @Tag("F-04")
    void two_bonuses_of_one_name_are_named() {
        assertThat(faults(bonus("khen", COUNT, "1", "1"), bonus("khen", COUNT, "1", "2")))
                .containsExactly("Tên điểm thưởng, điểm phạt \"khen\" có hai lần.");
    }

    @Test
    @Tag("F-04")
    void a_number_of_cases_may_not_be_negative() {
        var any = Measure.of(new Input("n", Text.same("n"), Input.BARE, Input.Allowed.ANY));

        assertThat(faults(bonus("khen", any, "1", "1")))
                .containsExactly("Điểm thưởng \"Khen\": số trường hợp không được phép nhỏ hơn 0; hãy khai báo từ 0 trở "
                        + "lên (from: 0).");
    }

    @Test
    @Tag("F-04")
    void a_common_cap_has_to_be_above_zero() {
        var adjustments = new Adjustments(List.of(), Optional.of(Points.ZERO), Optional.empty(), false);

        assertThat(small(TERMS.with(adjustments)).faults())
                .extracting(SetFault::kind)
                .containsExactly(Kind.RULE_UNSOUND);
    }

    @Test
    @Tag("F-11")
    void a_link_needs_as_many_items_before_and_after_as_its_change_says() {
        assertThat(faults(
                        new Link(Change.SPLIT, codes("1.1"), codes("1.1")),
                        new Link(Change.MERGED, codes("2.1"), List.of()),
                        new Link(Change.NEW, codes("2.2"), List.of()),
                        new Link(Change.DROPPED, codes("2.3"), List.of())))
                .containsExactly(
                        "Tách 1.1 → 1.1: phải từ một mục sang ít nhất hai mục.",
                        "Gộp 2.1 → –: phải từ ít nhất hai mục sang một mục.",
                        "Mới 2.2 → –: phải từ không có mục nào sang ít nhất một mục.");
    }

    @Test
    @Tag("F-11")
    void a_link_to_an_item_that_is_not_there_or_that_another_link_names_is_a_fault() {
        assertThat(faults(
                        new Link(Change.RENAMED, codes("2.1"), codes("1.1")),
                        new Link(Change.RENAMED, codes("2.1"), codes("9.9"))))
                .containsExactly(
                        "Đổi tên hoặc mã 2.1 → 9.9: bộ tiêu chí này không có mục 9.9.",
                        "Đổi tên hoặc mã 2.1 → 9.9: mục 2.1 đã có trong một quan hệ khác.");
    }

    @Test
    @Tag("F-11")
    void a_set_does_not_follow_from_itself() {
        assertThat(said(small(TERMS.with(new Lineage("thu", List.of(), BASIS))).faults()))
                .containsExactly("Bộ tiêu chí không thể kế thừa chính nó (lineage).");
    }

    @Test
    @Tag("F-01")
    void a_set_whose_structure_is_not_known_says_so_and_is_not_reproached_with_it() {
        var partial = TERMS.with(Terms.Status.PARTIAL).with(new Terms.Size(8, 40, 100, Points.of("100")));

        assertThat(said(set(partial, item("1", "10"), item("1.1", "2"), item("2", "5"))
                        .faults()))
                .containsExactly("Chưa rõ đầy đủ cấu trúc của bộ tiêu chí nên chưa dùng để chấm điểm được.");
        assertThat(said(set(partial, item("1", "1"), item("1.1", "2")).faults()))
                .contains("1: điểm chuẩn 1 nhưng các mục con cộng lại 2, lệch 1.");
    }
}
