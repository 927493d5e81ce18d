package parindex.core.intake;

import static parindex.core.intake.TextFigure.Meaning.CHANGE;
import static parindex.core.intake.TextFigure.Meaning.COUNT;
import static parindex.core.intake.TextFigure.Meaning.DATE;
import static parindex.core.intake.TextFigure.Meaning.MAX;
import static parindex.core.intake.TextFigure.Meaning.MEAN;
import static parindex.core.intake.TextFigure.Meaning.MONEY;
import static parindex.core.intake.TextFigure.Meaning.OTHER;
import static parindex.core.intake.TextFigure.Meaning.PERCENT;
import static parindex.core.intake.TextFigure.Meaning.RANK;
import static parindex.core.intake.TextFigure.Meaning.SCORE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parindex.core.intake.ReportedCard.TextLine;
import parindex.core.intake.TextFigure.Meaning;

/// The figures of running text and what each counts, told by the words around it. Numbers of documents, legal
/// articles, headings, years and standards are names, not figures, and are passed over.
final class TextFigures {
    private static final Pattern TOKEN = Pattern.compile(
            // a date, in figures or in words
            "(?iu)(?<date>(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})"
                    + "|ngày\\s+(?<day2>\\d{1,2})\\s+tháng\\s+(?<month2>\\d{1,2})\\s+năm\\s+(?<year2>\\d{4}))"
                    // a name that holds digits: 12/QĐ-ABC, 30c/NQ-CP, ISO 9001:2015, 1.2.3., năm 2020, mức độ 3
                    + "|(?<name>\\d+[a-zđ]?\\s*/\\s*\\p{Lu}[\\p{L}\\d-]*|\\d+-\\p{Lu}{2,}/?\\p{Lu}*|\\p{L}+-\\d+|\\d+:\\d+"
                    + "|\\d+(?:\\.\\d+){2,}\\.?(?!\\d)(?<!\\.\\d{3})|năm\\s+\\d{4}|\\d{4}\\s*-\\s*\\d{4}|iso\\s+\\d+(?::\\d+)?|(?:19|20)\\d\\d(?![\\d.,/%])|mức độ\\s+\\d(?:(?:,| và)\\s*\\d)*"
                    + "|(?:lĩnh vực|khóa|điều|khoản|mục|nghị quyết(?: số)?|quyết định(?: số)?|số:?)\\s+\\d+[a-z]?(?![\\d,/%]))"
                    // a figure, alone or of another one
                    + "|(?<value>\\d+(?:[.,]\\d+)*)(?:\\s*/\\s*(?<of>\\d+(?:[.,]\\d+)*))?(?<sign>\\s*%)?");
    private static final Pattern HEADING = Pattern.compile("^(?:[IVX]+|\\d+(?:\\.\\d+)*)[.)]\\s");
    private static final Pattern LAST_WORDS = Pattern.compile("(?:\\S+\\s+){0,3}\\S*$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\s+\\p{Ll}+(?:\\s+\\p{Ll}+)?");
    private static final int AROUND = 40;

    private final char mark;
    private final List<TextFigure> found = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private boolean underScale;

    private TextFigures(char mark) {
        this.mark = mark;
    }

    /// Reads all lines; a figure with another decimal mark than the document's is read with its own, and said so.
    static TextFigures in(List<TextLine> lines, char mark) {
        var figures = new TextFigures(mark);
        lines.forEach(figures::line);
        return figures;
    }

    List<TextFigure> figures() {
        return List.copyOf(found);
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    private void line(TextLine line) {
        var heading = HEADING.matcher(line.text());
        int from = heading.find() ? heading.end() : 0;
        if (from > 0) {
            underScale = line.text().toLowerCase(Locale.ROOT).contains("thang điểm");
        }
        var token = TOKEN.matcher(line.text()).region(from, line.text().length());
        while (token.find()) {
            if (token.group("date") != null) {
                date(line, token);
            } else if (token.group("value") != null) {
                figure(line, token);
            }
        }
    }

    private void date(TextLine line, Matcher token) {
        var suffix = token.group("day") == null ? "2" : "";
        var date = "%04d-%02d-%02d"
                .formatted(
                        Integer.parseInt(token.group("year" + suffix)),
                        Integer.parseInt(token.group("month" + suffix)),
                        Integer.parseInt(token.group("day" + suffix)));
        found.add(new TextFigure(token.group("date"), DATE, Optional.empty(), Optional.empty(), date, 0, line.place()));
    }

    private void figure(TextLine line, Matcher token) {
        var before = line.text().substring(Math.max(0, token.start() - AROUND), token.start());
        var after = line.text().substring(token.end(), Math.min(line.text().length(), token.end() + AROUND));
        var of = Optional.ofNullable(token.group("of")).flatMap(printed -> number(printed, line.place()));
        var isPercent = token.group("sign") != null;
        number(token.group("value"), line.place()).ifPresent(value -> {
            var isMean = isPercent && isMean(line.text().substring(0, token.start()));
            var meaning = isMean ? MEAN : meaning(small(before), small(after), isPercent, of.isPresent());
            var unit = isPercent || of.isPresent() ? "" : firstWord(after);
            found.add(new TextFigure(
                    lastWords(before) + token.group().strip() + unit,
                    meaning,
                    Optional.of(value),
                    of,
                    "",
                    Math.max(0, value.scale()),
                    line.place()));
        });
    }

    // A percentage of a sentence about an average or a region, unless it is a threshold or a change.
    private static boolean isMean(String prefix) {
        var sentence = small(prefix.substring(Math.max(prefix.lastIndexOf(". "), prefix.lastIndexOf("; ")) + 1));
        return sentence.matches("(?su).*(?:trung bình|vùng|khu vực).*")
                && !sentence.matches("(?su).*(?:trên|dưới|từ|hơn)\\s*$");
    }

    private Meaning meaning(String before, String after, boolean percent, boolean isPart) {
        var change = before.matches("(?su).*(?:tăng|giảm|cao hơn|thấp hơn|chênh lệch|trưởng)(?:\\s+(?:là|thêm))?\\s*$");
        if (before.matches("(?su).*(?:thứ|hạng|vị trí)(?:\\s+thứ)?\\s*$")) {
            return RANK;
        } else if (change) {
            return CHANGE;
        } else if (after.matches("(?su)^\\s*(?:triệu|tỷ|nghìn)?\\s*đồng.*")) {
            return MONEY;
        } else if (percent) {
            return PERCENT;
        } else if (isPart || after.matches("(?su)^\\s*điểm(?!\\s*%).*")) {
            return isScale(before, after, isPart) ? MAX : SCORE;
        }
        return after.matches("(?su)^\\s+\\p{Ll}.*") ? COUNT : OTHER;
    }

    private boolean isScale(String before, String after, boolean isPart) {
        return before.contains("thang điểm")
                || underScale && !before.contains("đạt") && (isPart || after.contains("điểm"));
    }

    private Optional<BigDecimal> number(String printed, Place place) {
        var own = new FigureCell(mark).read(printed).value();
        return own.isPresent() ? own : otherMark(printed, place);
    }

    private Optional<BigDecimal> otherMark(String printed, Place place) {
        var readings = FigureCell.readings(printed);
        if (readings.size() != 1) {
            return Optional.empty();
        }
        var value = readings.getFirst();
        var taken = value.toPlainString().replace('.', mark);
        repairs.add(new Repair(Repair.Kind.MARK, "", place, printed, taken, IntakeWording.TEXT_MARK));
        return Optional.of(value);
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    // Up to three words of the same clause; the first may be cut in two and is left out.
    private static String lastWords(String before) {
        var whole = before.length() < AROUND ? before : before.replaceFirst("^\\S*\\s", "");
        var clause = whole.replaceFirst("^.*[,;:(.]\\s*(?=\\S)", "");
        var match = LAST_WORDS.matcher(clause);
        return match.find() ? match.group() : "";
    }

    private static String firstWord(String after) {
        var match = FIRST_WORD.matcher(after);
        return match.find() ? match.group() : "";
    }
}
