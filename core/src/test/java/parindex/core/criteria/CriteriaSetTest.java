package parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.Steps;

@Tag("F-03")
class CriteriaSetTest {
    private static final Rule JUDGEMENT = new Judgement(List.of());

    private static Item item(String code, String max) {
        return Item.of(code, "Mục " + code, max);
    }

    private static Item scored(String code, String max, Rule rule) {
        return item(code, max).from(Source.FACTS).scored(new Scoring(rule, Basis.of(Known.STATED, "1/QĐ-THỬ")));
    }

    /// What stops the set, or has to be accepted by name.
    private static List<String> faults(Terms terms, Item... items) {
        return new CriteriaSet("thu", "Bộ thử", List.of(items), BandScale.NONE, terms)
                .faults().stream()
                        .filter(fault -> fault.kind().weight() != SetFault.Weight.NOTE)
                        .map(fault -> fault.said().vi())
                        .toList();
    }

    private static List<String> faults(Item... items) {
        return faults(Terms.NONE, items);
    }

    private static Terms terms(Terms.Size size) {
        return SetFixture.TERMS.with(size);
    }

    @Test
    void a_sound_tree_has_no_fault() {
        assertThat(faults(item("1", "2"), item("1.1", "1.5"), item("1.2", "0.5")))
                .isEmpty();
    }

    @Test
    void parts_that_do_not_add_up_are_named_with_the_difference() {
        assertThat(faults(item("7", "7.25"), item("7.1", "7.20"), item("7.1.1", "7"), item("7.1.2", "0.25")))
                .containsExactly(
                        "7: điểm chuẩn 7,25 nhưng các mục con cộng lại 7,2, lệch 0,05.",
                        "7.1: điểm chuẩn 7,2 nhưng các mục con cộng lại 7,25, lệch 0,05.");
    }

    @Test
    void a_code_that_stands_twice_is_named() {
        assertThat(faults(item("1", "1"), item("1.1", "1"), item("1.1", "1"))).containsExactly("Mã 1.1 có hai lần.");
    }

    @Test
    void an_item_without_its_parent_is_named() {
        assertThat(faults(item("1", "1"), item("1.1", "1"), item("2.1", "1"))).contains("2.1: không có mục cha 2.");
    }

    @Test
    void an_area_without_criteria_an_item_without_points_and_one_without_a_title_are_named() {
        assertThat(faults(item("1", "1"), Item.of("2", "Mục", "0"), Item.of("2.1", " ", "0")))
                .contains(
                        "1: lĩnh vực phải có tiêu chí.",
                        "2: điểm chuẩn phải lớn hơn 0, không phải 0.",
                        "2.1: thiếu tên.");
    }

    @Test
    void a_size_that_differs_from_the_declared_one_is_named() {
        assertThat(faults(
                        terms(new Terms.Size(1, 2, 0, Points.of("100"))),
                        item("1", "99"),
                        scored("1.1", "99", JUDGEMENT)))
                .containsExactly(
                        "Khai báo 2 tiêu chí nhưng đếm được 1.",
                        "Khai báo tổng điểm 100 nhưng các mục chấm điểm cộng lại 99.");
    }

    @Test
    @Tag("F-05")
    void a_rule_without_a_source_is_named() {
        var nobodySays = item("1.1", "1").from(Source.FACTS).scored(new Scoring(JUDGEMENT, Basis.NONE));

        assertThat(faults(terms(new Terms.Size(1, 1, 0, Points.of("1"))), item("1", "1"), nobodySays))
                .containsExactly("1.1: cách tính chưa có căn cứ (basis).");
    }

    @Test
    void a_rule_above_parts_and_one_that_earns_too_much_are_named() {
        var measure = Measure.of(new Input("n", Text.same("n"), Input.BARE, Input.Allowed.COUNT));
        var tooMuch = new Steps(measure, List.of(new Steps.Step(Share.ZERO, Optional.of(Points.of("2")))));

        assertThat(faults(
                        terms(new Terms.Size(1, 1, 0, Points.of("1"))),
                        scored("1", "1", JUDGEMENT),
                        scored("1.1", "1", tooMuch)))
                .containsExactly(
                        "1: mục có mục con thì không có cách tính riêng; chuyển cách tính xuống mục con.",
                        "1.1: 2 điểm nằm ngoài khoảng từ 0 đến 1 điểm.");
    }

    @Test
    @Tag("R-04")
    void a_source_whose_settling_nobody_declares_is_named() {
        var survey = scored("1.1", "1", JUDGEMENT).from(Source.SIPAS);

        assertThat(faults(terms(new Terms.Size(1, 1, 0, Points.of("1"))), item("1", "1"), survey))
                .containsExactly("1.1: bộ tiêu chí chưa khai báo cách chốt điểm (settling) cho nguồn: "
                        + "Chỉ số hài lòng (SIPAS).");
    }

    @Test
    @Tag("F-01")
    void the_order_in_which_items_are_given_does_not_matter() {
        var items = new ArrayList<>(List.of(item("7.1.10", "1"), item("7", "2"), item("7.1.9", "1"), item("7.1", "2")));
        var set = new CriteriaSet("thu", "Bộ thử", items, BandScale.NONE);

        assertThat(set.items())
                .extracting(item -> item.code().toString())
                .containsExactly("7", "7.1", "7.1.9", "7.1.10");
        assertThat(set.faults()).isEmpty();
    }

    @Test
    @Tag("R-07")
    void an_award_carries_the_basis_of_its_rule() {
        var award = new Scoring(JUDGEMENT, Basis.of(Known.UNKNOWN, "1/QĐ-THỬ")).award(Facts.NONE, Points.of("1"));

        assertThat(award).isNotInstanceOf(Awarded.class);
        assertThat(award.because().basis().known()).isEqualTo(Known.UNKNOWN);
        assertThat(award.said().vi()).isEqualTo("Điểm do người thẩm định cho. Căn cứ: 1/QĐ-THỬ (chưa biết).");
    }
}
