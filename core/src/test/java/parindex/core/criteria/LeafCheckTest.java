package parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.JUDGEMENT;
import static parindex.core.criteria.SetFixture.TERMS;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.led;
import static parindex.core.criteria.SetFixture.said;
import static parindex.core.criteria.SetFixture.scored;
import static parindex.core.criteria.SetFixture.set;
import static parindex.core.criteria.SetFixture.sound;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Citation;

class LeafCheckTest {
    private static final List<Citation> LAW = List.of(new Citation("1/QĐ-THỬ", "Điều 3"));
    private static final Terms NO_LAW = TERMS.withLaw(TERMS.acts(), List.of());

    private static Details law(List<Citation> law) {
        return new Details(Guidance.NONE, List.of(), law, List.of());
    }

    @Test
    @Tag("F-03")
    void a_leaf_without_a_rule_is_named() {
        assertThat(said(set(item("1", "2"), sound("1.1", "1"), item("1.2", "1").with(led("Sở Thử")))
                        .faults()))
                .containsExactly("1.2: chưa có cách tính điểm.");
    }

    @Test
    @Tag("F-03")
    void a_tree_read_off_a_report_needs_neither_rules_nor_law_nor_agencies() {
        assertThat(set(Terms.NONE, item("1", "1"), item("1.1", "1")).faults()).isEmpty();
    }

    @Test
    @Tag("F-05")
    void a_leaf_that_rests_on_no_act_is_named_and_has_to_be_accepted() {
        var faults = set(NO_LAW, item("1", "1"), sound("1.1", "1")).faults();

        assertThat(said(faults))
                .containsExactly("1.1: chưa có căn cứ pháp lý; ghi ở mục này, ở mục cha hoặc ở cả bộ tiêu chí (law).");
        assertThat(faults.getFirst().kind()).isEqualTo(Kind.NO_LEGAL_BASIS);
        assertThat(faults.getFirst().stops()).isFalse();
    }

    @Test
    @Tag("F-05")
    void law_of_the_set_an_item_above_the_item_and_its_rule_are_each_enough() {
        var above = set(NO_LAW, item("1", "1").with(law(LAW)), sound("1.1", "1"));
        var own = set(NO_LAW, item("1", "1"), sound("1.1", "1").with(law(LAW)));
        var ofSet = set(item("1", "1"), sound("1.1", "1"));

        assertThat(List.of(above, own, ofSet))
                .allSatisfy(set -> assertThat(set.faults()).isEmpty());
    }

    @Test
    @Tag("F-05")
    void the_law_of_an_item_is_its_own_or_that_of_the_nearest_above() {
        var near = List.of(new Citation("1/QĐ-THỬ", "Điều 4"));
        var set = set(
                item("1", "2").with(law(LAW)),
                item("1.1", "1").with(law(near)),
                sound("1.1.1", "1"),
                sound("1.2", "1"));

        assertThat(set.law(ItemCode.of("1.1.1"))).isEqualTo(near);
        assertThat(set.law(ItemCode.of("1.2"))).isEqualTo(LAW);
        assertThat(set.law(ItemCode.of("2"))).isEqualTo(TERMS.law());
    }

    @Test
    @Tag("F-07")
    void a_leaf_nobody_answers_for_is_a_note_and_stands_in_the_list() {
        var set = set(
                item("1", "1").with(led("Sở Thử")),
                scored("1.1", "1", JUDGEMENT),
                item("2", "1"),
                scored("2.1", "1", JUDGEMENT));

        assertThat(set.unassigned()).extracting(Item::code).containsExactly(ItemCode.of("2.1"));
        assertThat(said(set.faults())).containsExactly("2.1: chưa phân công cơ quan chủ trì.");
        assertThat(set.faults().getFirst().kind().weight()).isEqualTo(Weight.NOTE);
    }

    @Test
    @Tag("F-07")
    void who_leads_is_inherited_unless_an_item_names_another() {
        var set = set(
                item("1", "3").with(new Assignment(List.of("Sở Trên"), List.of("Sở Giúp"), List.of())),
                scored("1.1", "1", JUDGEMENT),
                scored("1.2", "1", JUDGEMENT).with(led("Sở Dưới")),
                scored("1.3", "1", JUDGEMENT).with(new Assignment(List.of(), List.of("Sở Khác"), List.of())));

        assertThat(set.assignment(ItemCode.of("1.1"))).isEqualTo(set.assignment(ItemCode.of("1")));
        assertThat(set.assignment(ItemCode.of("1.2"))).isEqualTo(led("Sở Dưới"));
        assertThat(set.assignment(ItemCode.of("1.3")))
                .isEqualTo(new Assignment(List.of("Sở Trên"), List.of("Sở Khác"), List.of()));
    }

    @Test
    @Tag("F-07")
    void an_agency_named_without_saying_which_answers_for_the_item() {
        var named = scored("1.1", "1", JUDGEMENT).with(new Assignment(List.of(), List.of(), List.of("UBND Thử")));

        assertThat(set(item("1", "1"), named).unassigned()).isEmpty();
    }
}
