package parindex.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.scoring.LeafScore.State;
import parindex.core.scoring.WorkedCase.Outcome;

@Tag("R-04")
class ScoringTest {
    private static final Basis BASIS = Basis.of(Known.STATED, "1/QĐ-THỬ");
    private static final ItemCode RATE = ItemCode.of("1.1");
    private static final ItemCode SURVEY = ItemCode.of("1.2");
    private static final ItemCode JUDGED = ItemCode.of("1.3");
    private static final Rule IN_PROPORTION = new Proportional(
            Measure.of(new Input("rate", new Text("Tỷ lệ", "Rate"), Input.BARE, Input.Allowed.RATE)),
            Optional.of(Share.ONE),
            Optional.empty());
    private static final Rule NOBODY_TELLS = new Proportional(
            Measure.of(new Input("rate", new Text("Tỷ lệ", "Rate"), Input.BARE, Input.Allowed.RATE)),
            Optional.empty(),
            Optional.empty());
    private static final CriteriaSet SET = new CriteriaSet(
            "thu",
            "Bộ thử",
            List.of(
                    Item.of("1", "Lĩnh vực", "3"),
                    leaf(RATE, Source.FACTS, IN_PROPORTION),
                    leaf(SURVEY, Source.LEADERS_SURVEY, IN_PROPORTION),
                    leaf(JUDGED, Source.FACTS, new Judgement(List.of()))),
            BandScale.NONE,
            new Terms(
                    Optional.empty(),
                    List.of(2030),
                    List.of(),
                    new Settling(
                            Map.of(Source.FACTS, Rounding.cut(4), Source.LEADERS_SURVEY, Rounding.halfUp(5)), BASIS),
                    Rounding.PRINTED,
                    Optional.empty()));

    private static Item leaf(ItemCode code, Source source, Rule rule) {
        return Item.of(code.toString(), "Mục", "1").from(source).scored(new Scoring(rule, BASIS));
    }

    private static Facts rate(long part, long all) {
        return Facts.of("rate", Share.of(part).dividedBy(Share.of(all)));
    }

    private static ScoreCard card(Map<ItemCode, Facts> facts, ItemCode... notApplicable) {
        return ScoreCard.of("Tỉnh Thử", 2030, SET, new UnitFacts(facts, Set.of(notApplicable)));
    }

    @Test
    void a_leaf_is_settled_once_by_the_rounding_of_its_source() {
        var card = card(Map.of(RATE, rate(2, 3), SURVEY, rate(2, 3)));

        assertThat(card.leaf(RATE).points()).contains(Points.of("0.6666"));
        assertThat(card.leaf(SURVEY).points()).contains(Points.of("0.66667"));
        assertThat(card.total()).isEqualTo(Points.of("1.33327"));
    }

    @Test
    @Tag("R-07")
    void a_score_keeps_the_way_it_came_about() {
        assertThat(card(Map.of(RATE, rate(1, 2))).leaf(RATE).award())
                .map(Award::said)
                .map(Text::vi)
                .contains("Tỷ lệ: 0,5. Dưới mức 1 nên tính theo tỷ lệ: 0,5 ÷ 1 × 1 điểm. "
                        + "Căn cứ: 1/QĐ-THỬ (nguồn nêu rõ). Kết quả: 0,5 điểm.");
    }

    @Test
    @Tag("R-08")
    void what_cannot_be_computed_is_missing_with_its_reason_and_never_zero() {
        var leaf = card(Map.of()).leaf(RATE);

        assertThat(leaf.state()).isEqualTo(State.MISSING);
        assertThat(leaf.points()).isEmpty();
        assertThat(leaf.award().map(award -> award.said().vi()))
                .hasValueSatisfying(
                        said -> assertThat(said).startsWith("Chưa tính được. Thiếu số liệu: Tỷ lệ (rate)."));
    }

    @Test
    @Tag("E-03")
    void empty_zero_and_not_applicable_are_three_things() {
        var card = card(Map.of(RATE, rate(0, 1)), JUDGED);

        assertThat(card.leaf(RATE).points()).contains(Points.ZERO);
        assertThat(card.leaf(SURVEY).state()).isEqualTo(State.MISSING);
        assertThat(card.leaf(JUDGED).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(card.totalMax()).isEqualTo(Points.of("2"));
        assertThat(card.missing()).extracting(Item::code).containsExactly(SURVEY);
    }

    @Test
    void points_of_the_appraiser_are_scored_and_an_open_judgement_is_missing() {
        var set = card(Map.of(JUDGED, Facts.of(Judgement.POINTS, Share.of("0.75"))));

        assertThat(set.leaf(JUDGED).points()).contains(Points.of("0.75"));
        assertThat(card(Map.of()).leaf(JUDGED).state()).isEqualTo(State.MISSING);
    }

    @Test
    @Tag("R-09")
    void where_no_source_tells_what_a_figure_earns_the_points_of_the_appraiser_stand_beside_it() {
        var open = leaf(RATE, Source.FACTS, NOBODY_TELLS);
        var given = rate(1, 2).and(Judgement.POINTS, Share.of("0.4"));
        var score = LeafScore.of(open, given, SET.terms().settling());

        assertThat(LeafScore.of(open, rate(1, 2), SET.terms().settling()).state())
                .isEqualTo(State.MISSING);
        assertThat(score.points()).contains(Points.of("0.4"));
        assertThat(score.award().map(award -> award.said().vi()))
                .contains("Tỷ lệ: 0,5. Điểm do người thẩm định cho. Căn cứ: 1/QĐ-THỬ (nguồn nêu rõ). "
                        + "Kết quả: 0,4 điểm.");
    }

    @Test
    @Tag("R-09")
    void the_appraiser_stays_below_the_maximum_and_off_rules_that_tell() {
        var open = leaf(RATE, Source.FACTS, NOBODY_TELLS);
        var tooMuch = rate(1, 2).and(Judgement.POINTS, Share.of("1.1"));
        var instead = rate(1, 2).and(Judgement.POINTS, Share.of("1"));

        assertThat(LeafScore.of(open, tooMuch, SET.terms().settling()).state()).isEqualTo(State.MISSING);
        assertThat(card(Map.of(RATE, instead)).leaf(RATE).state()).isEqualTo(State.MISSING);
        assertThat(LeafScore.of(
                                open,
                                Facts.of(Judgement.POINTS, Share.ONE),
                                SET.terms().settling())
                        .state())
                .isEqualTo(State.MISSING);
    }

    @Test
    void codes_that_are_no_leaf_are_strangers() {
        var facts = new UnitFacts(Map.of(ItemCode.of("1"), Facts.NONE, ItemCode.of("9.9"), Facts.NONE), Set.of(RATE));

        assertThat(facts.strangers(SET)).containsExactly(ItemCode.of("1"), ItemCode.of("9.9"));
    }

    @Test
    void a_leaf_without_a_rule_is_not_scored_by_chance() {
        var bare = Item.of("1.1", "Mục", "1");

        assertThatThrownBy(() -> LeafScore.of(bare, Facts.NONE, Settling.UNDECLARED))
                .hasMessageContaining("1.1");
    }

    @Test
    void the_total_is_the_exact_sum_of_settled_leaves_whatever_the_facts() {
        assertThat(Stream.iterate(1L, seed -> seed + 1).limit(100).map(Random::new))
                .allSatisfy(random -> {
                    var all = 1 + random.nextInt(999);
                    var card = card(Map.of(
                            RATE, rate(random.nextInt(all + 1), all), SURVEY, rate(random.nextInt(all + 1), all)));
                    var parts = SET.leaves().stream().flatMap(leaf -> card.leaf(leaf.code()).points().stream());
                    assertThat(card.total()).isEqualTo(Points.sum(parts)).isEqualTo(card.achieved(ItemCode.of("1")));
                });
    }

    @Test
    @Tag("R-06")
    void a_case_that_does_not_hold_says_what_came_out_and_why() {
        var worked = new WorkedCase(
                "một nửa được một nửa", RATE, rate(1, 2), Outcome.SCORED, Optional.of(Points.of("0.6")), "đặt ra");

        assertThat(worked.failure(SET))
                .hasValueSatisfying(said -> assertThat(said.vi())
                        .startsWith("một nửa được một nửa (1.1): phải là 0,6 điểm, tính ra 0,5 điểm. Tỷ lệ: 0,5."));
    }

    @Test
    @Tag("R-06")
    void a_case_can_ask_that_nothing_is_computed() {
        var worked = new WorkedCase("thiếu", RATE, Facts.NONE, Outcome.NOT_COMPUTABLE, Optional.empty(), "đặt ra");
        var judged = new WorkedCase("chờ", JUDGED, Facts.NONE, Outcome.JUDGED, Optional.empty(), "đặt ra");

        assertThat(worked.failure(SET)).isEmpty();
        assertThat(judged.failure(SET)).isEmpty();
    }
}
