package parindex.core.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.assessment.EntryFinding.Kind;
import parindex.core.assessment.EntryFinding.Severity;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFixture;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;

/// A small set with one leaf of each kind of control, and cells in as few words as a test needs.
final class EntryFixture {
    static final ItemCode RATIO = ItemCode.of("1.1");
    static final ItemCode CLAIMED = ItemCode.of("1.2");
    static final ItemCode CHOSEN = ItemCode.of("1.3");
    static final ItemCode OTHER_RATIO = ItemCode.of("1.4");
    static final ItemCode COUNTED = ItemCode.of("1.5");

    static final Input ON_TIME = files("on_time", "hồ sơ đúng hạn", "files on time");
    static final Input ALL = files("received", "tổng số hồ sơ", "all files");

    static final CriteriaSet SET = SetFixture.set(
            SetFixture.item("1", "5"),
            SetFixture.scored("1.1", "1", ratio()),
            SetFixture.scored("1.2", "1", SetFixture.JUDGEMENT),
            SetFixture.scored("1.3", "1", states()),
            SetFixture.scored("1.4", "1", ratio()),
            SetFixture.scored("1.5", "1", SetFixture.steps(SetFixture.step(0, "0"), SetFixture.step(3, "1"))));

    private EntryFixture() {}

    private static Input files(String name, String vi, String en) {
        return new Input(name, new Text(vi, en), new Text("hồ sơ", "files"), Allowed.COUNT);
    }

    private static Rule ratio() {
        var quotient = new Expression.Operation(
                Expression.Sign.OVER, new Expression.Named(ON_TIME), new Expression.Named(ALL));
        var rate = new Measure(new Text("Tỷ lệ đúng hạn", "On-time rate"), Input.PERCENT, quotient, Allowed.RATE);
        return new Proportional(rate, Optional.of(Share.ONE), Optional.empty());
    }

    private static Rule states() {
        return new States(
                new Input("built", new Text("Đã xây dựng chưa", "Whether built"), Input.BARE, Allowed.ANY),
                List.of(
                        new States.State("none", new Text("Chưa", "No"), Optional.of(Points.ZERO)),
                        new States.State("built", new Text("Đã", "Yes"), Optional.of(Points.of("1")))));
    }

    static Entry given(ItemCode item, Map<String, String> figures) {
        return new Entry(item, EntryState.GIVEN, figures, "Số liệu thử", 1);
    }

    static Entry ratio(ItemCode item, String onTime, String all) {
        return given(item, Map.of("on_time", onTime, "received", all));
    }

    static SheetEntries sheet(Entry... entries) {
        return SheetEntries.of(SET, List.of(entries));
    }

    static EntryChecks checks(Entry... entries) {
        return new EntryChecks(sheet(entries), Map.of(), Set.of(), EntryLimits.USUAL);
    }

    static EntryChecks since(Map<ItemCode, Facts> last, Entry... entries) {
        return new EntryChecks(sheet(entries), last, Set.of(), EntryLimits.USUAL);
    }

    static Item leaf(ItemCode code) {
        return SET.item(code).orElseThrow();
    }

    static Stream<Kind> kinds(EntryChecks checks, ItemCode code, Severity severity) {
        return checks.at(leaf(code)).stream()
                .filter(finding -> finding.severity() == severity)
                .map(EntryFinding::kind);
    }
}
