package parindex.core.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parindex.core.intake.Place;
import parindex.core.intake.ReportedCard.TextLine;
import parindex.core.intake.ReportedUnit;
import parindex.core.language.Fold;

/// The ranking that a report prints in its text: groups with their units in order, and totals named elsewhere. The
/// order is taken as the ranking unless the lists are merely alphabetical.
final class PrintedRanking {
    private static final Pattern GROUP =
            Pattern.compile("(?iu)nhóm\\s+(?<band>[A-E])\\s*:.*?(?:gồm|có)\\s[^:]*:(?<names>[^:]+)$");
    private static final Pattern ACHIEVED =
            Pattern.compile("(?iu)đạt(?:\\s*:)?\\s+(?<value>\\d{1,3}(?:[.,]\\d+)?)\\s*(?:%|điểm|/\\s*(?<of>\\d+))");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private record Listed(String name, String band, Place place) {}

    private PrintedRanking() {}

    static List<ReportedUnit> in(List<TextLine> lines) {
        var listed = new ArrayList<Listed>();
        for (var line : lines) {
            var group = GROUP.matcher(line.text());
            if (group.find()) {
                names(group.group("names"))
                        .forEach(name -> listed.add(new Listed(name, group.group("band"), line.place())));
            }
        }
        var ranked = isRanking(listed);
        var totals = totals(listed, lines);
        return IntStream.range(0, listed.size())
                .mapToObj(i -> new ReportedUnit(
                        listed.get(i).name(),
                        Optional.ofNullable(totals.get(Fold.plain(listed.get(i).name()))),
                        ranked ? Optional.of(i + 1) : Optional.empty(),
                        Optional.of(listed.get(i).band()),
                        listed.get(i).place()))
                .toList();
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split("[,;]"))
                .map(name -> Fold.blanks(name).replaceAll("[.]+$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    // Three or more names in alphabetical order say nothing about places.
    private static boolean isRanking(List<Listed> listed) {
        var names = listed.stream()
                .map(unit -> unit.band() + Fold.plain(unit.name()))
                .toList();
        return listed.size() < 3 || !names.equals(names.stream().sorted().toList());
    }

    /// "X … đạt 95,1%": the figure belongs to the unit named last before it in the same sentence.
    private static Map<String, BigDecimal> totals(List<Listed> listed, List<TextLine> lines) {
        var totals = new LinkedHashMap<String, BigDecimal>();
        for (var line : lines) {
            for (var sentence : line.text().split("(?<=[.;])\\s+(?=\\p{Lu})")) {
                totalsIn(sentence, listed, totals);
            }
        }
        return totals;
    }

    private static void totalsIn(String sentence, List<Listed> listed, Map<String, BigDecimal> totals) {
        int from = 0;
        for (var figure = ACHIEVED.matcher(sentence); figure.find(); from = figure.end()) {
            var value = new BigDecimal(figure.group("value").replace(',', '.'));
            var of = figure.group("of");
            var isTotal = value.compareTo(HUNDRED) <= 0 && (of == null || new BigDecimal(of).compareTo(HUNDRED) == 0);
            if (isTotal) {
                lastNamed(sentence.substring(from, figure.start()), listed)
                        .ifPresent(name -> totals.putIfAbsent(Fold.plain(name), value));
            }
        }
    }

    private static Optional<String> lastNamed(String words, List<Listed> listed) {
        return listed.stream().map(Listed::name).filter(words::contains).max(Comparator.comparing(words::lastIndexOf));
    }
}
