package parindex.app.assessment.choice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import parindex.app.assessment.choice.ChoosePage.Asked;
import parindex.app.assessment.choice.ChoosePage.Choice;
import parindex.app.assessment.choice.ChooseReading.Line;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.UnitTree;
import parindex.core.language.Fold;

/// Narrows what there is to choose from.
///
/// @param tree  the register
/// @param lines all sheets, newest round first
/// @param asked what was chosen so far
record ChooseFacts(UnitTree tree, List<Line> lines, Asked asked) {
    /// More units than this are found by typing.
    static final int MOST = 200;

    static ChooseFacts of(ChooseReading.All all, Asked asked) {
        var known = all.lines().stream().anyMatch(line -> line.set().equals(asked.set()));
        var set = known
                ? asked.set()
                : all.lines().stream().findFirst().map(Line::set).orElse("");
        return new ChooseFacts(all.tree(), all.lines(), new Asked(set, asked.unit(), asked.round(), asked.q()));
    }

    List<Choice> sets() {
        var titles = new LinkedHashMap<String, String>();
        lines.forEach(line -> titles.putIfAbsent(line.set(), line.title()));
        return titles.entrySet().stream()
                .map(set -> new Choice(
                        "/assessment/choose?set=%s&unit=%s&round=%s"
                                .formatted(coded(set.getKey()), coded(asked.unit()), coded(asked.round())),
                        set.getValue(),
                        0,
                        set.getKey().equals(asked.set())))
                .toList();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Stream<Line> ofSet() {
        return lines.stream().filter(line -> line.set().equals(asked.set()));
    }

    /// Units with a sheet of the set, below those that stand above them in the register.
    List<Choice> units() {
        var own = found();
        var shown = new HashSet<>(own.keySet());
        own.keySet().forEach(id -> tree.find(id).ifPresent(unit -> shown.addAll(unit.ancestors())));
        return below(Optional.empty(), 0, shown, own).limit(MOST).toList();
    }

    int more() {
        return Math.max(0, found().size() - MOST);
    }

    private Map<UUID, Line> found() {
        var plain = Fold.plain(asked.q());
        var found = new LinkedHashMap<UUID, Line>();
        ofSet().forEach(line -> found.merge(line.sheet().unit(), line, this::nearer));
        found.keySet().removeIf(id -> !Fold.plain(tree.name(id)).contains(plain));
        return found;
    }

    /// The sheet of the same round where there is one, otherwise the newest.
    private Line nearer(Line known, Line other) {
        return other.sheet().round().equals(asked.round()) ? other : known;
    }

    private Stream<Choice> below(Optional<UUID> above, int depth, Set<UUID> shown, Map<UUID, Line> own) {
        return tree.below(above).stream()
                .filter(unit -> shown.contains(unit.id()))
                .flatMap(unit -> Stream.concat(
                        Stream.of(choice(unit, depth, Optional.ofNullable(own.get(unit.id())))),
                        below(Optional.of(unit.id()), depth + 1, shown, own)));
    }

    private Choice choice(KnownUnit unit, int depth, Optional<Line> line) {
        return new Choice(
                line.map(one -> one.sheet().url()).orElse(""),
                unit.name(),
                depth,
                unit.slug().equals(asked.unit()));
    }

    List<Choice> rounds() {
        return ofSet().filter(line -> line.sheet().slug().equals(asked.unit()))
                .map(line -> new Choice(
                        line.sheet().url(),
                        line.sheet().name(),
                        0,
                        line.sheet().round().equals(asked.round())))
                .toList();
    }
}
