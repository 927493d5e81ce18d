package parindex.formats.criteria;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.criteria.item.Source;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Judgement;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;
import parindex.formats.yaml.YamlFile;

/// The set of 2020 as its sources print it.
@Tag("F-01")
class VnProvince2020Test {
    private static final Path HOME = Path.of(System.getProperty("parindex.home"));
    private static final Path FOLDER = HOME.resolve("criteria/vn-province-2020");
    private static final CriteriaSet SET = CriteriaSetReader.read(FOLDER);

    private static long count(Level level) {
        return SET.items().stream().filter(item -> item.code().level() == level).count();
    }

    private static Points max(Source source) {
        return Points.sum(
                SET.leaves().stream().filter(leaf -> leaf.source() == source).map(Item::max));
    }

    private static long known(Known known) {
        return SET.leaves().stream()
                .filter(leaf -> leaf.scoring().orElseThrow().known() == known)
                .count();
    }

    @Test
    void it_has_8_areas_43_criteria_102_components_and_114_leaves() {
        assertThat(List.of(count(Level.AREA), count(Level.CRITERION), count(Level.COMPONENT)))
                .containsExactly(8L, 43L, 102L);
        assertThat(SET.leaves()).hasSize(114);
    }

    @Test
    @Tag("F-03")
    void twelve_leaves_are_criteria() {
        assertThat(SET.leaves().stream().filter(leaf -> leaf.code().level() == Level.CRITERION))
                .hasSize(12);
    }

    @Test
    void maxima_add_up_to_exactly_100() {
        assertThat(SET.max()).isEqualTo(Points.of("100"));
    }

    @Test
    @Tag("A-01")
    void facts_weigh_66_5_the_leaders_survey_23_5_and_sipas_10() {
        assertThat(List.of(max(Source.FACTS), max(Source.LEADERS_SURVEY), max(Source.SIPAS)))
                .containsExactly(Points.of("66.5"), Points.of("23.5"), Points.of("10"));
    }

    @Test
    void three_rules_are_stated_six_partly_38_inferred_and_67_left_to_judgement() {
        assertThat(List.of(known(Known.STATED), known(Known.PARTLY), known(Known.INFERRED), known(Known.UNKNOWN)))
                .containsExactly(3L, 6L, 38L, 67L);
        assertThat(SET.leaves().stream()
                        .filter(leaf -> leaf.scoring().orElseThrow().rule() instanceof Judgement))
                .hasSize(67)
                .allMatch(leaf -> leaf.scoring().orElseThrow().known() == Known.UNKNOWN);
    }

    @Test
    @Tag("F-06")
    void without_area_3_the_maximum_is_86_5() {
        var none = SET.leaves(ItemCode.of("3")).stream().map(Item::code).toList();
        var card = ScoreCard.of("Tỉnh Thử", 2020, SET, new UnitFacts(Map.of(), Set.copyOf(none)));

        assertThat(card.totalMax()).isEqualTo(Points.of("86.5"));
    }

    @Test
    @Tag("R-04")
    void it_settles_facts_and_sipas_at_four_decimals_and_the_survey_at_five() {
        var settling = SET.terms().settling();

        assertThat(settling.of(Source.FACTS)).isEqualTo(Rounding.cut(4));
        assertThat(settling.of(Source.LEADERS_SURVEY)).isEqualTo(Rounding.cut(5));
        assertThat(settling.of(Source.SIPAS)).isEqualTo(Rounding.cut(4));
        assertThat(settling.basis().known()).isEqualTo(Known.INFERRED);
    }

    /// The cases taken from the report, and full marks set by the appraiser on the 67 leaves that lost nothing, are the
    /// whole report.
    @Test
    @Tag("R-04")
    void the_cases_of_the_report_add_up_to_its_total() {
        var facts = new HashMap<ItemCode, Facts>(SET.leaves().stream()
                .filter(leaf -> leaf.scoring().orElseThrow().rule() instanceof Judgement)
                .collect(toMap(
                        Item::code,
                        leaf -> Facts.of(Judgement.POINTS, leaf.max().share()))));
        CasesReader.read(FOLDER, SET).stream()
                .filter(worked -> worked.basis().startsWith("144/BC-SNV"))
                .forEach(worked -> facts.put(worked.item(), worked.facts()));

        assertThat(facts).hasSize(114);
        assertIsTheReport(ScoreCard.of("Tỉnh Thử", 2020, SET, new UnitFacts(facts, Set.of())));
    }

    @Test
    @Tag("R-04")
    void the_facts_of_the_example_come_to_the_points_of_its_report() {
        var faults = new Faults("facts.yaml");
        var file = YamlFile.read(HOME.resolve("examples/dak-nong-2020/facts.yaml"), faults)
                .orElseThrow();
        var given = file.mapping("facts").orElseThrow();
        var facts = SET.leaves().stream().collect(toMap(Item::code, leaf -> facts(leaf, given, faults)));

        assertThat(given.keys()).hasSize(114);
        assertThat(faults.list()).isEmpty();
        assertIsTheReport(ScoreCard.of("Tỉnh Thử", 2020, SET, new UnitFacts(facts, Set.of())));
    }

    private static Facts facts(Item leaf, Block given, Faults faults) {
        var inputs = Map.of("inputs", given.nodes(leaf.code().toString()).getFirst());
        var block = Block.of(new Node.Branch(Place.WHOLE, inputs), faults);
        return FactsReader.read(block, leaf.scoring().orElseThrow().rule());
    }

    private static void assertIsTheReport(ScoreCard card) {
        assertThat(card.missing()).isEmpty();
        assertThat(card.achieved(Source.FACTS)).isEqualTo(Points.of("56.9423"));
        assertThat(card.achieved(Source.LEADERS_SURVEY)).isEqualTo(Points.of("16.65942"));
        assertThat(card.achieved(Source.SIPAS)).isEqualTo(Points.of("8.451"));
        assertThat(card.total()).isEqualTo(Points.of("82.05272"));
    }

    @Test
    @Tag("F-05")
    void every_item_rests_on_table_2_of_its_decision() {
        assertThat(SET.terms().law()).containsExactly(new Citation("1149/QĐ-BNV", "Bảng 2"));
    }

    @Test
    void it_is_the_set_of_provinces_for_2020_and_2021() {
        assertThat(BundledSets.atHome().forYear(2020).map(CriteriaSet::id)).contains("vn-province-2020");
        assertThat(BundledSets.atHome().forYear(2021).map(CriteriaSet::id)).contains("vn-province-2020");
        assertThat(BundledSets.atHome().forYear(2019)).isEmpty();
    }

    @Test
    @Tag("F-07")
    void agencies_are_named_where_the_source_names_them_and_nowhere_else() {
        var named = SET.items().stream()
                .filter(item -> !item.assignment().isEmpty())
                .map(Item::code);

        assertThat(named)
                .contains(ItemCode.of("1.5"), ItemCode.of("8.6"))
                .doesNotContain(ItemCode.of("1.1"), ItemCode.of("5.9.1"));
        assertThat(SET.item(ItemCode.of("7.2.1")).orElseThrow().assignment().lead())
                .containsExactly("Văn phòng UBND tỉnh");
    }
}
