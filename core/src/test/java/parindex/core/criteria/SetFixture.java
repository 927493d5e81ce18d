package parindex.core.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// Sets in as few words as a test needs.
public final class SetFixture {
    public static final Basis BASIS = Basis.of(Known.STATED, "1/QĐ-THỬ");
    public static final Rule JUDGEMENT = new Judgement(List.of());
    public static final Measure COUNT =
            Measure.of(new Input("n", new Text("Số việc", "Number"), Input.BARE, Input.Allowed.COUNT));
    public static final Measure RATE =
            Measure.of(new Input("rate", new Text("Tỷ lệ", "Rate"), Input.PERCENT, Input.Allowed.RATE));
    public static final LegalBasis ACT = new LegalBasis("1/QĐ-THỬ", Optional.empty(), "Quyết định thử");
    /// Years, an act that everything rests on, settling.
    public static final Terms TERMS = Terms.NONE
            .withYears(List.of(2030))
            .withLaw(List.of(ACT), List.of(new Citation("1/QĐ-THỬ", "Phụ lục")))
            .with(new Settling(Map.of(Source.FACTS, Rounding.cut(4)), BASIS));

    private SetFixture() {}

    public static Item item(String code, String max) {
        return Item.of(code, "Mục " + code, max);
    }

    public static Item scored(String code, String max, Rule rule) {
        return item(code, max).from(Source.FACTS).scored(new Scoring(rule, BASIS));
    }

    /// A leaf on which nothing can be wrong.
    public static Item sound(String code, String max) {
        return scored(code, max, JUDGEMENT).with(led("Sở Thử"));
    }

    public static Assignment led(String lead) {
        return new Assignment(List.of(lead), List.of(), List.of());
    }

    public static CriteriaSet set(Terms terms, Item... items) {
        return new CriteriaSet("thu", "Bộ thử", List.of(items), BandScale.NONE, terms);
    }

    public static CriteriaSet set(Item... items) {
        return set(TERMS, items);
    }

    /// One area with a leaf of one point.
    public static CriteriaSet small(Terms terms) {
        return set(terms, item("1", "1"), sound("1.1", "1"));
    }

    public static Rule atLeast(String percent) {
        return new Threshold(RATE, Side.AT_LEAST, percent(percent));
    }

    public static Steps.Step step(long from, String points) {
        return new Steps.Step(Share.of(from), Optional.of(Points.of(points)));
    }

    public static Rule steps(Steps.Step... steps) {
        return new Steps(COUNT, List.of(steps));
    }

    public static Share percent(String percent) {
        return Share.of(percent).dividedBy(Share.of(100));
    }

    public static List<ItemCode> codes(String... codes) {
        return Stream.of(codes).map(ItemCode::of).toList();
    }

    public static List<String> said(List<SetFault> faults) {
        return faults.stream().map(fault -> fault.said().vi()).toList();
    }
}
