package parindex.core.criteria.version;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.JUDGEMENT;
import static parindex.core.criteria.SetFixture.TERMS;
import static parindex.core.criteria.SetFixture.atLeast;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.led;
import static parindex.core.criteria.SetFixture.scored;
import static parindex.core.criteria.SetFixture.set;
import static parindex.core.criteria.SetFixture.sound;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.Lineage.Change;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.SetFixture;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Requirement;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.criteria.version.Difference.Kind;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.core.points.Points;

@Tag("F-02")
class SetDifferenceTest {
    private static final CriteriaSet SET = set(
            item("1", "3").titled("Chỉ đạo"),
            scored("1.1", "1", atLeast("50")).titled("Kế hoạch cải cách"),
            sound("1.2", "1").titled("Kiểm tra"),
            sound("1.3", "1").titled("Tuyên truyền"),
            item("2", "2").titled("Thể chế"),
            item("2.1", "2").titled("Xây dựng văn bản"),
            sound("2.1.1", "1").titled("Ban hành"),
            sound("2.1.2", "1").titled("Rà soát"));
    private static final ItemCode FIRST = ItemCode.of("1.1");

    private static List<String> said(CriteriaSet before, CriteriaSet after) {
        return SetDifference.between(before, after).all().stream()
                .map(difference -> difference.said().vi())
                .toList();
    }

    /// The one line that comes of a change of item 1.1.
    private static Difference edited(UnaryOperator<Item> edit) {
        var after = SET.with(edit.apply(SET.item(FIRST).orElseThrow()));
        var all = SetDifference.between(SET, after).all();
        assertThat(all)
                .singleElement()
                .satisfies(line -> assertThat(line.code()).contains(FIRST));
        return all.getFirst();
    }

    private static Item with(Item item, Details details) {
        return item.with(details);
    }

    @Test
    void two_sets_that_say_the_same_have_no_difference() {
        var again = new CriteriaSet("thu", "Bộ thử", SET.items().reversed(), SET.bands(), SET.terms());

        assertThat(SetDifference.between(SET, again).isEmpty()).isTrue();
    }

    @Test
    void one_maximum_changed_one_leaf_deleted_and_one_added_are_exactly_three_lines() {
        var after = SET.with(SET.item(FIRST).orElseThrow().worth(Points.of("1.5")))
                .without(ItemCode.of("1.2"))
                .with(sound("2.1.3", "0.5").titled("Theo dõi thi hành"));

        assertThat(said(SET, after))
                .containsExactly(
                        "1.1: điểm chuẩn 1 → 1,5",
                        "1.2: bỏ mục “Kiểm tra” (1 điểm)",
                        "2.1.3: thêm mục “Theo dõi thi hành” (0,5 điểm)");
    }

    @Test
    void a_threshold_that_changed_is_one_sentence_with_both_figures() {
        assertThat(edited(item -> item.scored(new Scoring(atLeast("60"), SetFixture.BASIS))))
                .isEqualTo(new Difference(
                        Kind.RULE_CHANGED,
                        SET.item(FIRST).map(Item::code),
                        Text.same("50 %"),
                        Text.same("60 %"),
                        new Text(
                                "1.1: ngưỡng được điểm tối đa 50 % → 60 %",
                                "1.1: the limit for full points 50 % → 60 %")));
    }

    @Test
    void everything_an_item_says_is_compared() {
        assertThat(edited(item -> item.titled("Kế hoạch cải cách năm")).said().vi())
                .isEqualTo("1.1: tên “Kế hoạch cải cách” → “Kế hoạch cải cách năm”");
        assertThat(edited(item -> item.from(Source.SIPAS)).kind()).isEqualTo(Kind.SOURCE_CHANGED);
        assertThat(edited(Item::unscored).kind()).isEqualTo(Kind.RULE_CHANGED);
        assertThat(edited(item -> item.with(led("Sở Thử"))).said().vi())
                .isEqualTo("1.1: phân công: thêm chủ trì Sở Thử");
        assertThat(edited(item -> item.with(new Assignment(List.of(), List.of("Sở Giúp"), List.of())))
                        .kind())
                .isEqualTo(Kind.ASSIGNMENT_CHANGED);
        assertThat(edited(item -> item.scored(new Scoring(atLeast("50"), Basis.of(Known.INFERRED, "1/QĐ-THỬ"))))
                        .said()
                        .vi())
                .isEqualTo("1.1: nguồn của cách tính: 1/QĐ-THỬ (nguồn nêu rõ) → 1/QĐ-THỬ (suy ra từ số liệu)");
    }

    @Test
    void everything_beside_the_points_is_compared() {
        var evidence = List.of(new Requirement("Báo cáo năm", "Sở Thử", ""));
        var law = List.of(new Citation("1/QĐ-THỬ", "Điều 3"));
        var guidance = new Guidance("Kê khai số liệu cả năm", "", List.of());

        assertThat(edited(item -> with(item, new Details(Guidance.NONE, evidence, List.of(), List.of())))
                        .said()
                        .vi())
                .isEqualTo("1.1: tài liệu kiểm chứng: thêm Báo cáo năm (Sở Thử)");
        assertThat(edited(item -> with(item, new Details(Guidance.NONE, List.of(), law, List.of())))
                        .said()
                        .vi())
                .isEqualTo("1.1: căn cứ pháp lý: thêm Điều 3, 1/QĐ-THỬ");
        assertThat(edited(item -> with(item, new Details(guidance, List.of(), List.of(), List.of())))
                        .after())
                .isEqualTo(Text.same("Kê khai số liệu cả năm"));
        assertThat(edited(item -> with(item, new Details(Guidance.NONE, List.of(), List.of(), List.of("đặc khu"))))
                        .said()
                        .vi())
                .isEqualTo("1.1: không áp dụng cho: thêm đặc khu");
    }

    @Test
    void two_items_that_changed_places_have_moved_and_nothing_else() {
        assertThat(said(SET, SET.moved(FIRST, false)))
                .containsExactly(
                        "1.1: “Kiểm tra” chuyển đến từ mã 1.2", "1.2: “Kế hoạch cải cách” chuyển đến từ mã 1.1");
    }

    @Test
    void what_moves_along_with_the_item_above_is_not_named_again() {
        assertThat(said(SET, SET.moved(ItemCode.of("2"), true)))
                .containsExactly("1: “Thể chế” chuyển đến từ mã 2", "2: “Chỉ đạo” chuyển đến từ mã 1");
    }

    @Test
    void a_declared_link_makes_a_moved_item_of_one_that_changed_as_well() {
        var link = new Link(Change.RENAMED, List.of(FIRST), List.of(ItemCode.of("2.2")));
        var lineage = new Lineage("thu", List.of(link), SetFixture.BASIS);
        var after = SET.without(FIRST)
                .with(sound("2.2", "2").titled("Chương trình hành động"))
                .with(TERMS.with(lineage));

        assertThat(SetDifference.between(SET, after).at(ItemCode.of("2.2")))
                .extracting(Difference::kind)
                .contains(Kind.ITEM_MOVED, Kind.TITLE_CHANGED, Kind.MAX_CHANGED)
                .doesNotContain(Kind.ITEM_ADDED);
    }

    @Test
    void another_item_under_the_same_code_is_no_edited_one() {
        var after = SET.with(scored("1.1", "2", JUDGEMENT).titled("Sáng kiến mới"));

        assertThat(said(SET, after))
                .containsExactly("1.1: bỏ mục “Kế hoạch cải cách” (1 điểm)", "1.1: thêm mục “Sáng kiến mới” (2 điểm)");
    }

    @Test
    void differences_are_found_by_kind_and_by_item() {
        var difference = SetDifference.between(SET, SET.without(FIRST).titled("Bộ khác"));

        assertThat(difference.of(Kind.ITEM_REMOVED)).hasSize(1);
        assertThat(difference.at(FIRST)).isEqualTo(difference.of(Kind.ITEM_REMOVED));
        assertThat(difference.all().getFirst().said().vi()).isEqualTo("tên “Bộ thử” → “Bộ khác”");
    }
}
