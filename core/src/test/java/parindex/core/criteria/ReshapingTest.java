package parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.BASIS;
import static parindex.core.criteria.SetFixture.TERMS;
import static parindex.core.criteria.SetFixture.codes;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.set;
import static parindex.core.criteria.SetFixture.small;
import static parindex.core.criteria.SetFixture.sound;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale.Band;
import parindex.core.criteria.Lineage.Change;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.points.Points;

@Tag("F-02")
class ReshapingTest {
    private static final CriteriaSet SET = set(
            item("1", "3"),
            item("1.1", "2").titled("Kế hoạch"),
            sound("1.1.1", "1").titled("Ban hành"),
            sound("1.1.2", "1").titled("Thực hiện"),
            sound("1.2", "1").titled("Kiểm tra"),
            item("2", "1"),
            sound("2.1", "1").titled("Thể chế"));

    private static List<String> tree(CriteriaSet set) {
        return set.items().stream()
                .filter(item -> item.code().level() != Level.AREA)
                .map(item -> item.code() + " " + item.title())
                .toList();
    }

    private static CriteriaSet linked(Link... links) {
        return SET.with(TERMS.with(new Lineage("truoc", List.of(links), BASIS)));
    }

    private static List<Link> links(CriteriaSet set) {
        return set.terms().lineage().orElseThrow().links();
    }

    @Test
    void an_item_takes_the_place_of_the_one_with_its_code() {
        var changed = SET.with(sound("1.2", "4").titled("Kiểm tra, giám sát"));

        assertThat(changed.item(ItemCode.of("1.2")).map(Item::max)).contains(Points.of("4"));
        assertThat(changed.items()).hasSameSizeAs(SET.items());
        assertThat(SET.item(ItemCode.of("1.2")).map(Item::max)).contains(Points.of("1"));
    }

    @Test
    void without_an_item_everything_below_it_is_gone() {
        assertThat(tree(SET.without(ItemCode.of("1.1")))).containsExactly("1.2 Kiểm tra", "2.1 Thể chế");
    }

    @Test
    void moving_an_item_takes_everything_below_along() {
        assertThat(tree(SET.moved(ItemCode.of("1.1"), false)))
                .containsExactly("1.1 Kiểm tra", "1.2 Kế hoạch", "1.2.1 Ban hành", "1.2.2 Thực hiện", "2.1 Thể chế");
        assertThat(tree(SET.moved(ItemCode.of("2"), true)).getFirst()).isEqualTo("1.1 Thể chế");
    }

    @Test
    void an_item_without_a_neighbour_on_that_side_stays() {
        assertThat(SET.moved(ItemCode.of("1.1"), true)).isEqualTo(SET);
        assertThat(SET.moved(ItemCode.of("2.1"), false)).isEqualTo(SET);
        assertThat(SET.moved(ItemCode.of("9"), false)).isEqualTo(SET);
    }

    @Test
    void moving_up_and_down_again_changes_nothing() {
        assertThat(SET.moved(ItemCode.of("1.2"), true).moved(ItemCode.of("1.1"), false))
                .isEqualTo(SET);
    }

    @Test
    @Tag("F-11")
    void lineage_follows_the_codes_of_a_moved_item() {
        var set = linked(new Link(Change.SPLIT, codes("7.1"), codes("1.1.1", "1.2")));

        assertThat(links(set.moved(ItemCode.of("1.1"), false)))
                .containsExactly(new Link(Change.SPLIT, codes("7.1"), codes("1.2.1", "1.1")));
    }

    @Test
    @Tag("F-11")
    void what_is_left_of_a_link_stays_when_an_item_goes() {
        var set = linked(
                new Link(Change.SPLIT, codes("7.1"), codes("1.1.1", "1.2")),
                new Link(Change.RENAMED, codes("7.2"), codes("1.1.2")),
                new Link(Change.NEW, List.of(), codes("2.1")),
                new Link(Change.DROPPED, codes("7.3"), List.of()));

        assertThat(links(set.without(ItemCode.of("1.1")).without(ItemCode.of("2"))))
                .containsExactly(
                        new Link(Change.RENAMED, codes("7.1"), codes("1.2")),
                        new Link(Change.DROPPED, codes("7.2"), List.of()),
                        new Link(Change.DROPPED, codes("7.3"), List.of()));
    }

    @Test
    void a_new_item_gets_the_next_code_below_its_parent() {
        assertThat(tree(SET.appended(ItemCode.of("1.1"), "Báo cáo"))).contains("1.1.3 Báo cáo");
        assertThat(tree(SET.appended(ItemCode.of("2.1"), "Rà soát"))).contains("2.1.1 Rà soát");
        assertThat(SET.appendedArea("Tài chính").areas())
                .extracting(Item::title)
                .endsWith("Tài chính");
    }

    @Test
    void below_a_component_there_is_nothing() {
        assertThat(SET.nextBelow(ItemCode.of("1.1.1"))).isEmpty();
        assertThat(SET.appended(ItemCode.of("1.1.1"), "Sâu quá")).isEqualTo(SET);
    }

    @Test
    void a_copy_says_the_same_for_other_years_and_where_it_comes_from() {
        var copy = SET.copied("thu-2031", "Bộ thử 2031", List.of(2031));

        assertThat(copy.items()).isEqualTo(SET.items());
        assertThat(List.of(copy.id(), copy.title())).containsExactly("thu-2031", "Bộ thử 2031");
        assertThat(copy.terms().years()).containsExactly(2031);
        assertThat(copy.terms().lineage().map(Lineage::from)).contains("thu");
        assertThat(copy.faults()).isEmpty();
    }

    @Test
    void two_sets_are_equal_when_they_say_the_same() {
        var again = new CriteriaSet("thu", "Bộ thử", SET.items().reversed(), BandScale.NONE, TERMS);
        var bands = new BandScale(List.of(new Band("A", Points.of("1"))));

        assertThat(again).isEqualTo(SET).hasSameHashCodeAs(SET);
        assertThat(SET.with(bands))
                .isNotEqualTo(SET)
                .extracting(CriteriaSet::bands)
                .isEqualTo(bands);
        assertThat(SET.with(Terms.NONE)).isNotEqualTo(SET);
        assertThat(SET.titled("Bộ khác")).isNotEqualTo(SET);
        assertThat(small(TERMS).with(item("1.1", "1"))).isNotEqualTo(small(TERMS));
    }
}
