package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Said;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedUnit;
import parindex.core.intake.TextFigure.Meaning;
import parindex.core.language.Numerals;

/// Counts the names of lists that say how long they are, and the groups that are announced. The number of units above
/// a limit ("20 địa phương trên 70 %") must be the sum of the groups from that limit on, and no unit may be named
/// twice.
public final class CountsFitLists implements Check {
    private static final Pattern BAND =
            Pattern.compile("\\bnhom (?<band>[a-e])\\b.*?\\btu (?<from>\\d+(?:[.,]\\d+)?)\\s*(?:%|diem)");
    private static final Pattern ABOVE =
            Pattern.compile("^[^,;.]{0,60}\\b(?:tren|tu) (?<from>\\d+(?:[.,]\\d+)?)\\s*(?:%|diem)(?! den)(?! - )");

    private static final Pattern LIST_FOLLOWS = Pattern.compile("(?:nhu sau|sau day|:)[\\s:.]*$");

    /// A group with the limit it begins at, its size as said and as counted.
    private record Band(BigDecimal from, BigDecimal stated, BigDecimal counted) {}

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.COUNT_MISMATCH);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var findings = new ArrayList<Finding>();
        var bands = new ArrayList<Band>();
        for (var passage : input.prose().passages()) {
            for (var mark : passage.figures()) {
                NamedList.after(passage, mark).ifPresent(list -> {
                    list(passage, list).ifPresent(findings::add);
                    band(passage, list).ifPresent(bands::add);
                });
                groups(input, passage, mark).ifPresent(findings::add);
            }
        }
        input.prose().passages().forEach(passage -> findings.addAll(above(input, passage, bands)));
        findings.addAll(twice(input.card().units()));
        return findings;
    }

    private static Optional<Finding> list(Passage passage, NamedList list) {
        var said = TextWording.list(list.stated(), list.counted(), list.things());
        return finding(Spot.at(passage.place(), "list"), list.stated(), list.counted(), said);
    }

    private static Optional<Band> band(Passage passage, NamedList list) {
        var band = BAND.matcher(passage.plain());
        return band.find()
                ? Optional.of(new Band(decimal(band.group("from")), list.stated(), list.counted()))
                : Optional.empty();
    }

    // "chia thành 4 nhóm như sau" before the groups of the ranking.
    private static Optional<Finding> groups(AuditInput input, Passage passage, Mark mark) {
        var listed = input.card().units().stream()
                .flatMap(unit -> unit.group().stream())
                .distinct()
                .count();
        var announces = mark.figure().meaning() == Meaning.COUNT
                && passage.after(mark).startsWith(" nhom ")
                && LIST_FOLLOWS.matcher(passage.plain()).find();
        return mark.figure().value().filter(stated -> announces && listed > 0).flatMap(stated -> {
            var counted = BigDecimal.valueOf(listed);
            return finding(Spot.at(passage.place(), "groups"), stated, counted, TextWording.groups(stated, counted));
        });
    }

    private static List<Finding> above(AuditInput input, Passage passage, List<Band> bands) {
        var findings = new ArrayList<Finding>();
        for (var mark : passage.figures()) {
            var above = ABOVE.matcher(passage.after(mark));
            var counts = mark.figure().meaning() == Meaning.COUNT
                    && NamedList.after(passage, mark).isEmpty()
                    && !Years.isOther(input, passage.before(mark));
            if (counts && above.find()) {
                compare(passage, mark, decimal(above.group("from")), bands).ifPresent(findings::add);
            }
        }
        return findings;
    }

    // A group whose size is itself in doubt is given the benefit of both its sizes.
    private static Optional<Finding> compare(Passage passage, Mark mark, BigDecimal limit, List<Band> bands) {
        var reached =
                bands.stream().filter(band -> band.from().compareTo(limit) >= 0).toList();
        var isLimit = reached.stream().anyMatch(band -> band.from().compareTo(limit) == 0);
        var counted = sum(reached, Band::counted);
        return mark.figure()
                .value()
                .filter(stated -> isLimit && stated.compareTo(sum(reached, Band::stated)) != 0)
                .flatMap(stated -> finding(
                        Spot.at(passage.place(), "groups"),
                        stated,
                        counted,
                        TextWording.above(stated, limit, counted)));
    }

    private static BigDecimal sum(List<Band> bands, Function<Band, BigDecimal> size) {
        return bands.stream().map(size).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Finding> twice(List<ReportedUnit> units) {
        var seen = new HashSet<String>();
        return units.stream()
                .filter(unit -> !seen.add(Units.bare(unit.name())))
                .map(unit -> Finding.of(
                        FindingKind.COUNT_MISMATCH,
                        Spot.at(unit.place(), "list").says("2").shouldSay("1"),
                        TextWording.namedTwice(unit.name())))
                .toList();
    }

    private static Optional<Finding> finding(Spot where, BigDecimal stated, BigDecimal counted, Said said) {
        var spot = where.says(Numerals.plain(stated)).shouldSay(Numerals.plain(counted));
        return stated.compareTo(counted) == 0
                ? Optional.empty()
                : Optional.of(Finding.of(FindingKind.COUNT_MISMATCH, spot, said));
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }
}
