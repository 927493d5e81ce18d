package parindex.formats.ranking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.ranking.Mean;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;

/// A ranking as a table for a terminal: place, unit, total, band, region, and the means below.
public final class RankText {
    private static final String GAP = "  ";
    private final Language language;

    private RankText(Language language) {
        this.language = language;
    }

    /// The table in one language, ending in a line break.
    public static String of(Standings standings, Language language) {
        var text = new RankText(language);
        var lines = new ArrayList<>(text.table(standings));
        lines.add("");
        lines.addAll(text.summary(standings));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> table(Standings standings) {
        var rows = new ArrayList<List<String>>();
        rows.add(RankWording.HEADINGS.stream()
                .map(heading -> heading.in(language))
                .toList());
        standings.units().forEach(unit -> rows.add(row(unit)));
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths[column], column == 0 || column == 2))
                        .collect(Collectors.joining(GAP)))
                .toList();
    }

    private List<String> row(Standing unit) {
        return List.of(
                unit.place().map(place -> place + (unit.tied() ? "=" : "")).orElse("–"),
                Normalizer.normalize(unit.unit(), Normalizer.Form.NFC),
                unit.total().map(Points::share).map(this::points).orElse("–"),
                unit.band().orElse("–"),
                unit.region().orElse(""));
    }

    private List<String> summary(Standings standings) {
        var lines = new ArrayList<String>();
        lines.add(RankWording.ranked(standings.ranked(), standings.units().size() - standings.ranked())
                .in(language));
        if (!standings.bands().isEmpty()) {
            lines.add(RankWording.bands(standings.bands()).in(language));
        }
        standings.mean().ifPresent(mean -> lines.add(RankWording.MEAN.in(language) + mean(mean)));
        standings.regions().forEach(region -> lines.add(GAP + region.name() + mean(region)));
        return lines;
    }

    private String mean(Mean mean) {
        return ": " + points(mean.value()) + " ("
                + RankWording.counted(mean.count(), mean.units()).in(language) + ")";
    }

    private String points(Share value) {
        return Numerals.rounded(value.rounded(Rounding.PRINTED), Rounding.PRINTED.digits(), language);
    }

    private static String padded(String text, int width, boolean right) {
        var blanks = " ".repeat(width - text.length());
        return right ? blanks + text : text + blanks;
    }
}
