package parindex.core.intake.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.intake.ReportedCard.TextLine;
import parindex.core.intake.Subject;
import parindex.core.intake.Subject.PrintedDocument;

/// Whom and what a report is about, from its titles and heads.
final class SubjectFinder {
    private static final String NAME = "(?:\\p{Lu}\\p{Ll}*+(?:\\s*-\\s*|\\s+)?)++";
    private static final Pattern TITLE = Pattern.compile("(?iu:chỉ số|par index|cchc|cải cách hành chính).{0,60}?"
            + "(?<unit>(?iu:tỉnh|thành phố|tp\\.)\\s+" + NAME + ")\\s*,?\\s*(?iu:năm)\\s+(?<year>20\\d\\d)");
    private static final Pattern YEAR =
            Pattern.compile("(?iu)(?:chỉ số|par index|cchc|cải cách hành chính|kết quả).{0,60}?năm\\s+(20\\d\\d)");
    // What a report proposes speaks of the coming year, not of the one it assesses.
    private static final Pattern AHEAD = Pattern.compile("(?iu)cải thiện|nâng cao|kế hoạch|nhiệm vụ");
    private static final Pattern NUMBER =
            Pattern.compile("^Số\\s*:\\s*(?<number>\\d+)\\s*/\\s*(?<symbol>[\\p{Lu}\\d][\\p{L}\\d.-]*)");
    private static final Pattern DATE =
            Pattern.compile("(?iu)ngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})\\s+năm\\s+(?<year>\\d{4})");
    // Decree 30/2020/NĐ-CP, annex III: letters of the types of administrative documents.
    private static final List<String> KINDS =
            List.of("NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr");

    private SubjectFinder() {}

    static Subject in(List<TextLine> lines) {
        var titles = lines.stream()
                .filter(line -> !AHEAD.matcher(line.text()).find())
                .flatMap(line -> TITLE.matcher(line.text()).results())
                .toList();
        return new Subject(
                mostFrequent(titles.stream().map(title -> capital(title.group("unit")))),
                mostFrequent(years(lines, titles)),
                "PAR INDEX",
                documents(lines));
    }

    private static Stream<Integer> years(List<TextLine> lines, List<MatchResult> titles) {
        return titles.isEmpty()
                ? lines.stream()
                        .filter(line -> !AHEAD.matcher(line.text()).find())
                        .flatMap(line -> YEAR.matcher(line.text()).results())
                        .map(match -> Integer.valueOf(match.group(1)))
                : titles.stream().map(title -> Integer.valueOf(title.group("year")));
    }

    private static <T> Optional<T> mostFrequent(Stream<T> values) {
        return values.collect(groupingBy(Function.identity(), LinkedHashMap::new, counting())).entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    // "TỈNH THỬ" and "tỉnh Thử" are one unit: "Tỉnh Thử".
    private static String capital(String unit) {
        return Arrays.stream(unit.strip().split("\\s+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining(" "))
                .replaceFirst("^Thành Phố", "Thành phố");
    }

    private static List<PrintedDocument> documents(List<TextLine> lines) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> NUMBER.matcher(lines.get(i).text())
                        .results()
                        .map(match -> new PrintedDocument(
                                kind(match.group("symbol")),
                                match.group("number") + "/" + match.group("symbol"),
                                dateNear(lines, i))))
                .toList();
    }

    // A dispatch carries no letters of its type: body and drafting unit only.
    private static String kind(String symbol) {
        return KINDS.stream()
                .filter(kind -> symbol.startsWith(kind + "-"))
                .findFirst()
                .orElse("CV");
    }

    private static Optional<LocalDate> dateNear(List<TextLine> lines, int at) {
        return lines.subList(at, Math.min(lines.size(), at + 10)).stream()
                .flatMap(line -> DATE.matcher(line.text()).results())
                .flatMap(match -> date(match).stream())
                .findFirst();
    }

    static Optional<LocalDate> date(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group("year")),
                    Integer.parseInt(match.group("month")),
                    Integer.parseInt(match.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty(); // "ngày 31 tháng 2" is a slip of the pen, not a date
        }
    }
}
