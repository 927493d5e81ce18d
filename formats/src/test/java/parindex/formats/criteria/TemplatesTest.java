package parindex.formats.criteria;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleKind;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;
import parindex.core.unit.UnitKind;

/// The invented sets of departments and communes show everything that a set can say.
class TemplatesTest {
    private static final BundledSets SETS = BundledSets.atHome();

    private static <R extends Rule> Stream<R> rules(CriteriaSet set, Class<R> kind) {
        return set.leaves().stream()
                .map(leaf -> leaf.scoring().orElseThrow().rule())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static List<String> measures(CriteriaSet set) {
        return Stream.concat(
                        rules(set, Steps.class).map(Steps::measure),
                        Stream.concat(
                                rules(set, Threshold.class).map(Threshold::measure),
                                rules(set, Proportional.class).map(Proportional::measure)))
                .map(measure -> measure.by().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-department", "template-department-2025", "template-commune"})
    @Tag("R-01")
    void every_kind_of_rule_and_every_source_is_there(String name) {
        var set = SETS.find(name);

        assertThat(rules(set, Rule.class).map(Rule::kind)).contains(RuleKind.values());
        assertThat(rules(set, Threshold.class).map(Threshold::test)).contains(Side.values());
        assertThat(rules(set, Proportional.class)).anyMatch(rule -> rule.floor().isPresent());
        assertThat(rules(set, Steps.class).flatMap(rule -> rule.steps().stream()))
                .anyMatch(step -> !step.law().isEmpty());
        assertThat(set.leaves()).extracting(Item::source).contains(known());
        assertThat(set.max()).isEqualTo(Points.of("100"));
    }

    private static Source[] known() {
        return Stream.of(Source.values())
                .filter(source -> source != Source.UNKNOWN)
                .toArray(Source[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-department", "template-commune"})
    @Tag("R-02")
    void figures_are_built_with_all_four_signs(String name) {
        assertThat(measures(SETS.find(name)))
                .contains("(this_year − last_year) ÷ last_year")
                .anyMatch(by -> by.contains("+"))
                .anyMatch(by -> by.contains("×"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-department", "template-department-2025", "template-commune"})
    @Tag("F-06")
    void answers_and_groups_make_an_item_not_apply(String name) {
        var set = SETS.find(name);

        assertThat(rules(set, States.class).flatMap(rule -> rule.states().stream()))
                .anyMatch(state -> state.worth() == States.Worth.NotApplicable.IT);
        assertThat(set.leaves()).anyMatch(leaf -> !leaf.details().notFor().isEmpty());
        assertThat(set.terms().notApplicable().basis().hasSource()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-department", "template-department-2025", "template-commune"})
    @Tag("F-04")
    void bonuses_and_penalties_have_caps(String name) {
        var adjustments = SETS.find(name).terms().adjustments();

        assertThat(adjustments.all().stream().map(Adjustment::direction)).contains(Adjustment.Direction.values());
        assertThat(adjustments.all()).allSatisfy(each -> assertThat(each.cap()).isGreaterThanOrEqualTo(each.each()));
        assertThat(adjustments.bonusCap()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-department", "template-department-2025", "template-commune"})
    @Tag("F-10")
    void every_leaf_that_is_assessed_by_facts_says_what_is_asked_and_what_proves_it(String name) {
        assertThat(SETS.find(name).leaves())
                .filteredOn(leaf -> leaf.source() == Source.FACTS)
                .allSatisfy(leaf -> {
                    assertThat(leaf.details().guidance().asked()).isNotBlank();
                    assertThat(leaf.details().evidence()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-department", "template-department-2025", "template-commune"})
    @Tag("F-07")
    void somebody_answers_for_every_leaf(String name) {
        var set = SETS.find(name);

        assertThat(set.leaves())
                .allSatisfy(leaf -> assertThat(lead(set, leaf.code()))
                        .as(leaf.code().toString())
                        .isPresent());
    }

    private static Optional<String> lead(CriteriaSet set, ItemCode code) {
        return set.item(code)
                .flatMap(item -> item.assignment().lead().stream().findFirst())
                .or(() -> code.parent().flatMap(parent -> lead(set, parent)));
    }

    @Test
    void the_two_models_settle_and_treat_what_does_not_apply_in_different_ways() {
        var department = SETS.find("template-department").terms();
        var commune = SETS.find("template-commune").terms();

        assertThat(department.settling().of(Source.FACTS)).isEqualTo(Rounding.cut(4));
        assertThat(commune.settling().of(Source.FACTS)).isEqualTo(Rounding.halfUp(3));
        assertThat(department.notApplicable().policy()).isEqualTo(NotApplicable.Policy.RESCALE);
        assertThat(commune.notApplicable().policy()).isEqualTo(NotApplicable.Policy.FULL_MARK);
        assertThat(department.adjustments().aboveMax()).isFalse();
        assertThat(commune.adjustments().aboveMax()).isTrue();
    }

    @Test
    void the_model_of_communes_knows_no_district() {
        var set = SETS.find("template-commune");
        var said = Stream.concat(Stream.of(set.title()), set.items().stream().map(Item::toString));

        assertThat(set.terms().kind()).contains(UnitKind.COMMUNE);
        assertThat(said).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("huyện"));
    }

    @Test
    @Tag("F-11")
    void the_model_of_2026_says_what_became_of_the_items_of_2025() {
        var now = SETS.find("template-department");
        var before = SETS.find("template-department-2025");
        var lineage = now.terms().lineage().orElseThrow();
        var changes = lineage.links().stream().map(Lineage.Link::change).collect(toSet());

        assertThat(lineage.from()).isEqualTo(before.id());
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        Lineage.Change.SPLIT,
                        Lineage.Change.MERGED,
                        Lineage.Change.RENAMED,
                        Lineage.Change.DROPPED,
                        Lineage.Change.NEW);
        assertThat(lineage.links())
                .allSatisfy(link -> assertThat(link.before()).allMatch(before::isLeaf))
                .allSatisfy(link -> assertThat(link.after()).allMatch(now::isLeaf));
    }

    @Test
    void models_stand_for_their_year_and_kind_only() {
        assertThat(SETS.forYear(2026, UnitKind.DEPARTMENT).map(CriteriaSet::id)).contains("template-department");
        assertThat(SETS.forYear(2025, UnitKind.DEPARTMENT).map(CriteriaSet::id)).contains("template-department-2025");
        assertThat(SETS.forYear(2026, UnitKind.COMMUNE).map(CriteriaSet::id)).contains("template-commune");
        assertThat(SETS.forYear(2025)).isEmpty();
        assertThat(SETS.forYear(2020, UnitKind.MINISTRY)).isEmpty();
    }
}
