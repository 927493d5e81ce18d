package parindex.formats.ranking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Terms;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.ReportedCard;
import parindex.core.points.Points;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standing.Basis;
import parindex.core.ranking.Standings;
import parindex.core.unit.Register;
import parindex.core.unit.Unit;
import parindex.formats.BadInput;
import parindex.formats.criteria.BundledSets;
import parindex.formats.criteria.CriteriaSetReader;
import parindex.formats.register.BundledRegister;
import parindex.formats.report.Reports;

/// Ranks the units of a file: a table of units with their totals, or the ranking that a published report prints. An
/// order that was published without totals stays as it was published.
public final class Rankings {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final int UNKNOWN_YEAR = 0;
    private final PrintedReport printed;
    private final Register register;
    private final BundledSets sets;

    private Rankings(PrintedReport printed, Path home) {
        this.printed = printed;
        this.register = BundledRegister.in(home).provinces();
        this.sets = BundledSets.in(home);
    }

    /// The units of a file in their order.
    ///
    /// @throws BadInput if the file holds no ranking or a cell cannot be read
    public static Standings rank(Path file) {
        return rank(Reports.printed(file), home());
    }

    /// The units of an uploaded file in their order.
    ///
    /// @throws BadInput if the file holds no ranking or a cell cannot be read
    public static Standings rank(String name, byte[] bytes) {
        return rank(Reports.printed(name, bytes), home());
    }

    private static Path home() {
        return Path.of(System.getProperty("parindex.home", ""));
    }

    private static Standings rank(PrintedReport printed, Path home) {
        var rankings = new Rankings(printed, home);
        return UnitTable.find(printed).map(rankings::ofTable).orElseGet(rankings::ofReport);
    }

    private Standings ofTable(UnitTable table) {
        var year = year(table);
        var rows = new ArrayList<UnitRow>();
        var seen = new HashSet<String>();
        for (var row : table.rows()) {
            var unit = UnitRow.of(file(), table, row);
            if (!seen.add(Unit.key(unit.unit()))) {
                throw new BadInput(RankWording.unitTwice(file(), row.place(), unit.unit()));
            }
            rows.add(unit);
        }
        if (rows.isEmpty()) {
            throw new BadInput(RankWording.noUnits(file(), table.head().place()));
        }
        return standings(year, rows);
    }

    private Standings ofReport() {
        var card = card().filter(report -> !report.units().isEmpty())
                .orElseThrow(() -> new BadInput(RankWording.noTable(file())));
        var rows = card.units().stream()
                .map(unit -> new UnitRow(
                        unit.name(),
                        unit.total().map(Points::new),
                        unit.rank(),
                        unit.group(),
                        Optional.empty(),
                        Map.of()))
                .toList();
        return standings(card.subject().year().orElse(UNKNOWN_YEAR), rows);
    }

    private Optional<ReportedCard> card() {
        try {
            return Optional.of(Reports.recognise(printed));
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    private Standings standings(int year, List<UnitRow> rows) {
        var bands = bands(year);
        var published = rows.stream()
                .anyMatch(row -> row.total().isEmpty() && row.place().isPresent());
        if (!published) {
            var entries = rows.stream()
                    .map(row -> new Entry(row.unit(), row.total(), region(row, year), row.areas()))
                    .toList();
            return Standings.of(year, entries, bands);
        }
        var bearers =
                rows.stream().flatMap(row -> row.place().stream()).collect(groupingBy(place -> place, counting()));
        return new Standings(
                year,
                rows.stream().map(row -> published(row, year, bands, bearers)).toList());
    }

    private Standing published(UnitRow row, int year, BandScale bands, Map<Integer, Long> bearers) {
        var tied =
                row.place().filter(place -> bearers.getOrDefault(place, 0L) > 1).isPresent();
        return new Standing(
                row.unit(),
                row.total(),
                row.place(),
                tied,
                row.band().or(() -> row.total().flatMap(bands::of)),
                region(row, year),
                row.areas(),
                row.total().isPresent() ? Basis.PUBLISHED : Basis.ORDER_ONLY,
                file(),
                Optional.empty());
    }

    private Optional<String> region(UnitRow row, int year) {
        var known = year == UNKNOWN_YEAR
                ? register.named(row.unit()).stream().findFirst()
                : register.find(row.unit(), year);
        return row.region().or(() -> known.flatMap(Unit::region));
    }

    /// The bands of the set for the year; a scale holds until a newer set declares another, and without a year the
    /// newest is taken. Neither a model nor a set whose structure is not known puts anybody into a band.
    private BandScale bands(int year) {
        return sets.folders().stream()
                .map(CriteriaSetReader::read)
                .filter(set -> set.terms().status() == Terms.Status.OFFICIAL)
                .filter(set -> year == UNKNOWN_YEAR || first(set) <= year)
                .max(Comparator.comparingInt(Rankings::first))
                .map(CriteriaSet::bands)
                .orElse(BandScale.NONE);
    }

    private static int first(CriteriaSet set) {
        return set.terms().years().stream().min(Integer::compare).orElse(UNKNOWN_YEAR);
    }

    /// The year that the table names in a column, else above its rows, else in the name of the file.
    private int year(UnitTable table) {
        var years = table.years();
        if (years.size() > 1) {
            throw new BadInput(RankWording.severalYears(file(), years));
        }
        if (years.size() == 1 && !YEAR.matcher(years.getFirst()).matches()) {
            throw new BadInput(RankWording.notAYear(file(), table.head().place(), years.getFirst()));
        }
        var above = printed.rows().stream()
                .takeWhile(row -> !row.equals(table.head()))
                .flatMap(row -> row.cells().stream());
        return Stream.of(years.stream(), table.head().cells().stream(), above, Stream.of(file()))
                .flatMap(words -> words)
                .flatMap(text -> YEAR.matcher(text).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst()
                .orElse(UNKNOWN_YEAR);
    }

    private String file() {
        return printed.source().file();
    }
}
