package parindex.core.criteria.version;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.BASIS;
import static parindex.core.criteria.SetFixture.RATE;
import static parindex.core.criteria.SetFixture.TERMS;
import static parindex.core.criteria.SetFixture.atLeast;
import static parindex.core.criteria.SetFixture.codes;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.percent;
import static parindex.core.criteria.SetFixture.scored;
import static parindex.core.criteria.SetFixture.set;
import static parindex.core.criteria.SetFixture.sound;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.Lineage.Change;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Threshold;

@Tag("F-11")
class CodeMappingTest {
    private static final CriteriaSet BEFORE = set(
            item("1", "4").titled("Chỉ đạo"),
            scored("1.1", "1", atLeast("50")).titled("Kế hoạch"),
            sound("1.2", "1").titled("Kiểm tra"),
            sound("1.3", "1").titled("Tuyên truyền"),
            sound("1.4", "1").titled("Báo cáo"),
            item("2", "2").titled("Thể chế"),
            sound("2.1", "1").titled("Xây dựng"),
            sound("2.2", "1").titled("Rà soát"));

    private static CriteriaSet next(CriteriaSet changed, Link... links) {
        return changed.copied("sau", "Bộ sau", List.of(2031))
                .with(TERMS.with(new Lineage("thu", List.of(links), BASIS)));
    }

    private static CodeMapping mapping(CriteriaSet after) {
        return CodeMapping.between(BEFORE, after);
    }

    private static Item leaf(String code) {
        return BEFORE.item(ItemCode.of(code)).orElseThrow();
    }

    private static List<ItemCode> breaks(CriteriaSet after) {
        var mapping = mapping(after);
        return after.items().stream().map(Item::code).filter(mapping::isBreak).toList();
    }

    @Test
    void an_unchanged_set_is_the_same_leaf_by_leaf() {
        assertThat(mapping(next(BEFORE)).links())
                .extracting(Link::said)
                .extracting(Text::vi)
                .containsExactly(
                        "Giữ nguyên 1.1 → 1.1",
                        "Giữ nguyên 1.2 → 1.2",
                        "Giữ nguyên 1.3 → 1.3",
                        "Giữ nguyên 1.4 → 1.4",
                        "Giữ nguyên 2.1 → 2.1",
                        "Giữ nguyên 2.2 → 2.2");
        assertThat(breaks(next(BEFORE))).isEmpty();
        assertThat(mapping(next(BEFORE)).isBreak()).isFalse();
    }

    @Test
    void a_series_breaks_exactly_where_maximum_or_rule_changed() {
        var after = next(BEFORE.with(leaf("1.1").scored(new Scoring(atLeast("60"), BASIS)))
                .with(leaf("2.1").worth(Points.of("2")))
                .with(leaf("2.2").worth(Points.of("0"))));

        assertThat(breaks(after)).isEqualTo(codes("1", "1.1", "2", "2.1", "2.2"));
        assertThat(mapping(after).isBreak()).isTrue();
    }

    @Test
    void words_that_changed_break_no_series() {
        var label = new Measure(new Text("Tỷ lệ kế hoạch", "Rate"), RATE.unit(), RATE.by(), RATE.allowed());
        var rule = new Threshold(label, Side.AT_LEAST, percent("50"));

        assertThat(breaks(next(BEFORE.with(leaf("1.1").scored(new Scoring(rule, BASIS))))))
                .isEmpty();
    }

    @Test
    void a_leaf_under_another_code_is_found_by_its_title_and_its_series_goes_on() {
        var after = next(BEFORE.moved(ItemCode.of("1.1"), false));
        var mapping = mapping(after);

        assertThat(mapping.link(ItemCode.of("1.2"))).contains(new Link(Change.RENAMED, codes("1.1"), codes("1.2")));
        assertThat(mapping.before(ItemCode.of("1.1"))).contains(ItemCode.of("1.2"));
        assertThat(breaks(after)).isEmpty();
    }

    @Test
    void declared_links_come_first() {
        var after = next(
                BEFORE.without(ItemCode.of("2.2")).with(leaf("1.2").titled("Thanh tra, kiểm tra")),
                new Link(Change.RENAMED, codes("1.2"), codes("1.2")),
                new Link(Change.SPLIT, codes("1.3"), codes("1.3", "1.4")),
                new Link(Change.DROPPED, codes("1.4"), List.of()),
                new Link(Change.MERGED, codes("2.1", "2.2"), codes("2.1")));
        var mapping = mapping(after);

        assertThat(mapping.links())
                .extracting(Link::change)
                .containsExactly(Change.SAME, Change.RENAMED, Change.SPLIT, Change.DROPPED, Change.MERGED);
        assertThat(mapping.before(ItemCode.of("1.2"))).contains(ItemCode.of("1.2"));
        assertThat(mapping.before(ItemCode.of("1.3"))).isEmpty();
        assertThat(mapping.origins(ItemCode.of("2.1"))).isEqualTo(codes("2.1", "2.2"));
        assertThat(breaks(after)).isEqualTo(codes("1", "1.3", "1.4", "2", "2.1"));
    }

    @Test
    void what_nothing_leads_to_is_new_and_what_leads_nowhere_is_dropped() {
        var after =
                next(BEFORE.without(ItemCode.of("1.4")).with(sound("2.3", "1").titled("Theo dõi")));
        var mapping = mapping(after);

        assertThat(mapping.links())
                .contains(
                        new Link(Change.NEW, List.of(), codes("2.3")),
                        new Link(Change.DROPPED, codes("1.4"), List.of()));
        assertThat(breaks(after)).isEqualTo(codes("1", "2", "2.3"));
    }

    @Test
    void a_title_that_two_leaves_bear_tells_neither() {
        var after = next(BEFORE.without(ItemCode.of("1.2"))
                .with(leaf("1.2").at(ItemCode.of("2.3")))
                .with(leaf("1.2").at(ItemCode.of("2.4"))));

        assertThat(mapping(after).link(ItemCode.of("2.3")).map(Link::change)).contains(Change.NEW);
        assertThat(mapping(after).links()).contains(new Link(Change.DROPPED, codes("1.2"), List.of()));
    }

    @Test
    void links_of_another_set_and_links_to_nothing_are_left_aside() {
        var stranger = new Lineage("khac", List.of(new Link(Change.DROPPED, codes("1.1"), List.of())), BASIS);
        var after = next(BEFORE, new Link(Change.RENAMED, codes("9.9"), codes("1.1")));

        assertThat(breaks(next(BEFORE).with(TERMS.with(stranger)))).isEmpty();
        assertThat(mapping(after).link(ItemCode.of("1.1")).map(Link::change)).contains(Change.NEW);
        assertThat(mapping(after).faults())
                .extracting(fault -> fault.said().vi())
                .containsExactly("Đổi tên hoặc mã 9.9 → 1.1: bộ tiêu chí trước (thu) không có mục 9.9.");
        assertThat(mapping(next(BEFORE)).faults()).isEmpty();
    }

    @Test
    void every_leaf_of_both_sets_stands_in_exactly_one_link() {
        var after = next(
                BEFORE.without(ItemCode.of("1.4")).moved(ItemCode.of("2"), true),
                new Link(Change.SPLIT, codes("1.2"), codes("2.1", "2.2")));
        var links = mapping(after).links();

        assertThat(links.stream().flatMap(link -> link.before().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        BEFORE.leaves().stream().map(Item::code).toList());
        assertThat(links.stream().flatMap(link -> link.after().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        after.leaves().stream().map(Item::code).toList());
    }
}
