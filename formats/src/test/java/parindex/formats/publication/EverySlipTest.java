package parindex.formats.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.reach.Reach;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.table.AllowedPoints;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.Recount;
import parindex.core.publication.UnitRecord;
import parindex.core.publication.slip.Slip;
import parindex.core.scoring.WorkedCase;
import parindex.formats.criteria.BundledSets;
import parindex.formats.criteria.CasesReader;
import parindex.formats.criteria.CriteriaSetReader;

/// A slip is made for every leaf of every set, whatever was given and whoever decided, and anybody can read it: no
/// sentence has more than 25 words. Words of the criteria set are quoted, so each quotation counts as one.
@Tag("U-16")
class EverySlipTest {
    private static final int MOST_WORDS = 25;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final String HOST = "Tỉnh Thử";
    private static final String SURVEY = "Khảo sát bịa của Tỉnh Thử";

    static List<Path> sets() {
        return BundledSets.atHome().folders();
    }

    private static CriteriaSet set(Path folder) {
        return SheetEntries.enterable(CriteriaSetReader.read(folder));
    }

    private static Slip slip(CriteriaSet set, Item leaf, Facts facts, Origin origin) {
        var record = new LeafRecord(leaf.code(), facts, origin, List.of());
        var unit = UnitRecord.of(new PublishedUnit("thu", "Đơn vị Thử", "unit", List.of()), List.of(record), List.of());
        return Slip.of(Recount.card(unit, set, 2026), leaf, record);
    }

    /// Nothing, and whatever the worked examples of the leaf give.
    private static List<Facts> given(Path folder, CriteriaSet set, Item leaf) {
        var cases = CasesReader.read(folder, set).stream()
                .filter(one -> one.item().equals(leaf.code()))
                .map(WorkedCase::facts);
        return Stream.concat(Stream.of(Facts.NONE, claimed(leaf)), cases).toList();
    }

    private static Facts claimed(Item leaf) {
        return Facts.of(Judgement.POINTS, leaf.max().share());
    }

    /// Every way in which points come about, and points that nobody may set.
    private static List<Origin> origins(Item leaf) {
        var least = AllowedPoints.of(rule(leaf), leaf.max()).steps().stream()
                .findFirst()
                .orElse(Points.ZERO);
        return List.of(
                Origin.ByRule.IT,
                new Origin.SetBy("appraiser", least),
                new Origin.SetBy("council", leaf.max()),
                new Origin.SetBy("appraiser", leaf.max().plus(Points.of("1"))),
                new Origin.Surveyed(SURVEY, Points.ZERO, Optional.of(1204), Optional.of(Share.of("0.02"))),
                new Origin.Surveyed(SURVEY, Points.ZERO, Optional.empty(), Optional.empty()),
                new Origin.Exempt("host"),
                new Origin.Exempt("unit"));
    }

    private static Rule rule(Item leaf) {
        return leaf.scoring().orElseThrow().rule();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void each_slip_says_what_was_asked_what_was_reached_why_not_more_and_what_would_have_earned_more(Path folder) {
        var set = set(folder);
        for (var leaf : set.leaves()) {
            for (var facts : given(folder, set, leaf)) {
                for (var origin : origins(leaf)) {
                    var slip = slip(set, leaf, facts, origin);
                    assertThat(List.of(slip.reached(), slip.shortfall(), slip.wanted(), slip.decided(HOST)))
                            .as("%s %s %s %s", set.title(), leaf.code(), facts, origin)
                            .allSatisfy(said -> assertThat(said).isNotEmpty().allSatisfy(text -> {
                                assertThat(text.vi()).isNotBlank().endsWith(".");
                                assertThat(text.en()).isNotBlank().endsWith(".");
                            }));
                    assertThat(slip.table().rows()).isNotEmpty();
                    assertThat(slip.basis()).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void no_sentence_of_a_slip_has_more_than_25_words_in_either_language(Path folder) {
        var set = set(folder);
        var found = new ArrayList<String>();
        for (var leaf : set.leaves()) {
            for (var facts : given(folder, set, leaf)) {
                for (var origin : origins(leaf)) {
                    var slip = slip(set, leaf, facts, origin);
                    Stream.of(slip.reached(), slip.shortfall(), slip.wanted(), slip.decided(HOST))
                            .flatMap(List::stream)
                            .forEach(said -> tooLong(said, leaf).forEach(found::add));
                }
            }
        }
        assertThat(found.stream().distinct().toList()).isEmpty();
    }

    private static List<String> tooLong(Text said, Item leaf) {
        return Stream.of(Language.values())
                .flatMap(language -> SENTENCE_END.splitAsStream(unquoted(said.in(language), leaf, language)))
                .filter(sentence -> sentence.split("\\s+").length > MOST_WORDS)
                .map(sentence -> leaf.code() + ": " + sentence)
                .toList();
    }

    private static String unquoted(String said, Item leaf, Language language) {
        var quoted = quotations(rule(leaf)).map(text -> text.in(language)).filter(words -> words.contains(" "));
        var all = Stream.concat(quoted, Stream.of(SURVEY, HOST))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (var words : all) {
            said = said.replace(words, "“…”");
        }
        return said;
    }

    /// Names that the set gives to figures, units, answers and parts.
    private static Stream<Text> quotations(Rule rule) {
        var inputs = rule.inputs().stream().flatMap(input -> Stream.of(input.label(), input.unit()));
        var own = switch (rule) {
            case States states -> states.states().stream().map(States.State::label);
            case Checklist checklist -> checklist.parts().stream().map(Checklist.Part::label);
            default -> measure(rule).stream().flatMap(measure -> Stream.of(measure.label(), measure.unit()));
        };
        return Stream.concat(inputs, own).filter(text -> !text.equals(Input.BARE));
    }

    private static Optional<Measure> measure(Rule rule) {
        return switch (rule) {
            case parindex.core.points.rule.Threshold threshold -> Optional.of(threshold.measure());
            case parindex.core.points.rule.Steps steps -> Optional.of(steps.measure());
            case parindex.core.points.rule.Proportional proportional -> Optional.of(proportional.measure());
            case parindex.core.points.rule.Deduction deduction -> Optional.of(deduction.measure());
            default -> Optional.empty();
        };
    }

    /// What a slip asks for is taken at its word: whoever had given that would have earned what it says.
    @ParameterizedTest
    @MethodSource("sets")
    void what_would_have_earned_more_does_earn_it(Path folder) {
        var set = set(folder);
        for (var leaf : set.leaves()) {
            for (var facts : given(folder, set, leaf)) {
                var asked = rule(leaf) instanceof Judgement ? facts : facts.without(Judgement.POINTS);
                var names = rule(leaf).inputs().stream().map(Input::name).toList();
                if (!names.containsAll(asked.given().keySet())) {
                    continue;
                }
                var reach = Reach.of(rule(leaf), asked, leaf.max());
                Stream.concat(reach.next().stream(), Stream.of(reach.full()))
                        .forEach(goal -> goal.ways()
                                .forEach(way -> assertThat(rule(leaf)
                                                .award(asked.and(way.input().name(), way.value()), leaf.max())
                                                .points())
                                        .as("%s %s %s", leaf.code(), asked, way)
                                        .hasValueSatisfying(points -> assertThat(points.isAtLeast(goal.points()))
                                                .isTrue())));
            }
        }
    }

    @Test
    void the_provincial_set_has_slips_for_all_its_114_leaves() {
        var folder = sets().stream()
                .filter(path -> path.endsWith("vn-province-2020"))
                .findFirst()
                .orElseThrow();
        var set = set(folder);
        assertThat(set.leaves()).hasSize(114).allSatisfy(leaf -> {
            var slip = slip(set, leaf, Facts.NONE, Origin.ByRule.IT);
            assertThat(slip.above()).hasSize(leaf.code().level().depth() - 1);
            assertThat(slip.law()).isEqualTo(set.law(leaf.code()));
        });
    }

    @Test
    void a_slip_says_exactly_how_much_more_was_needed_and_who_decided() {
        var folder = sets().stream()
                .filter(path -> path.endsWith("vn-province-2020"))
                .findFirst()
                .orElseThrow();
        var set = set(folder);
        var leaf = set.leaves().stream()
                .filter(one -> one.code().toString().equals("7.2.1"))
                .findFirst()
                .orElseThrow();
        var facts = given(folder, set, leaf).stream()
                .filter(one -> one.given().size() == rule(leaf).inputs().size())
                .filter(one -> slip(set, leaf, one, Origin.ByRule.IT)
                        .shortfall()
                        .getFirst()
                        .vi()
                        .startsWith("Được"))
                .findFirst()
                .orElseThrow();
        var slip = slip(set, leaf, facts, Origin.ByRule.IT);
        assertThat(slip.wanted().getLast().vi())
                .isEqualTo("Với Tổng số TTHC cung cấp trực tuyến mức độ 3 và 4 = 620, "
                        + "cần Số TTHC có phát sinh hồ sơ trực tuyến là 310 (thêm 178).");
        var set0 = slip(set, leaf, facts, new Origin.SetBy("council", Points.ZERO));
        assertThat(set0.decided(HOST).getFirst().vi()).isEqualTo("Hội đồng thẩm định cho điểm.");
        assertThat(set0.shortfall()).hasSize(3);
        assertThat(set0.wanted().getFirst().vi()).startsWith("Số liệu đã đủ cho");
    }
}
