package parindex.app.assessment.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.app.assessment.group.GroupPage.Box;
import parindex.app.assessment.group.GroupPage.Column;
import parindex.app.assessment.group.GroupPage.Register;
import parindex.app.assessment.group.GroupPage.Row;
import parindex.app.assessment.group.Wanted.Named;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;

/// Puts the groups of a round on a page, as they are or as they were typed.
record GroupFacts(Frame frame, Round round, Grouping grouping) {
    private static final int SPARE = 2;

    /// What is shown: as kept, or as typed.
    ///
    /// @param done  what just happened, or empty
    /// @param fault why nothing was kept, or empty
    /// @param gap   as typed
    record Shown(List<Named> groups, String gap, String done, String fault) {}

    Shown kept(String done) {
        return new Shown(named(grouping.groups()), percent(), done, "");
    }

    /// The groups of the register beside those that there are.
    Shown withRegister() {
        var all = new java.util.TreeMap<String, Set<String>>(grouping.ofRegister());
        all.putAll(grouping.groups());
        return new Shown(named(all), percent(), words().say("groups.register.filled"), "");
    }

    private static List<Named> named(Map<String, ? extends Set<String>> groups) {
        return groups.entrySet().stream()
                .map(group -> new Named(group.getKey(), group.getValue()))
                .toList();
    }

    private String percent() {
        return frame.figures().exact(grouping.percent());
    }

    GroupPage page(Shown shown) {
        var groups = new ArrayList<>(shown.groups());
        IntStream.range(0, SPARE).forEach(spare -> groups.add(new Named("", Set.of())));
        var columns = IntStream.range(0, groups.size())
                .mapToObj(index -> new Column(index, groups.get(index).name()))
                .toList();
        return new GroupPage(
                frame,
                RoundHead.of(round, words(), "groups", ""),
                grouping.mark(),
                shown.done(),
                shown.fault(),
                register(),
                shown.gap(),
                columns,
                grouping.units().stream().map(unit -> row(unit, groups)).toList());
    }

    private Row row(Grouping.Member unit, List<Named> groups) {
        return new Row(
                unit.slug(),
                unit.name(),
                IntStream.range(0, groups.size())
                        .mapToObj(index -> new Box(
                                "in-" + index + "-" + unit.slug(),
                                said(unit, groups.get(index), index),
                                groups.get(index).units().contains(unit.slug())))
                        .toList());
    }

    private String said(Grouping.Member unit, Named group, int index) {
        var name = Optional.of(group.name()).filter(some -> !some.isEmpty());
        return name.map(some -> words().say("groups.in", unit.name(), some))
                .orElseGet(() -> words().say("groups.in.new", unit.name(), String.valueOf(index + 1)));
    }

    private Register register() {
        var known = grouping.ofRegister();
        var lines = Stream.of(
                grouping.isRegional() ? words().say("groups.register.regions") : "",
                known.isEmpty()
                        ? words().say("groups.register.none")
                        : words().count("groups.register.above", known.size()));
        return new Register(
                String.join(" ", lines.filter(line -> !line.isEmpty()).toList()),
                known.isEmpty() ? "" : round.admin("groups") + "?from=register");
    }

    private Words words() {
        return frame.words();
    }
}
