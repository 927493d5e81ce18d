package parindex.core.intake.reading;

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
import parindex.core.intake.Place;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedCard.TextLine;
import parindex.core.intake.TextFigure;
import parindex.core.intake.TextFigure.Meaning;

/// The figures of running text and what each counts, told by the words around it. Numbers of documents, legal
/// articles, headings, years and standards are names, not figures, and are passed over.
final class TextFigures {
    // Each token begins at a digit; what stands before it is looked at afterwards.
    private static final Pattern TOKEN = Pattern.compile("(?<day>\\d{1,2})(?:/(?<month>\\d{1,2})/"
            + "|\\s+tháng\\s+(?<month2>\\d{1,2})\\s+năm\\s+)(?<year>\\d{4})"
            // digits that are part of a name: 12/QĐ-ABC, 18-NQ/TW, 9001:2015, 1.2.3.
            + "|(?<name>\\d+[a-zđ]?\\s*/\\s*\\p{Lu}[\\p{L}\\d-]*|\\d+[a-z]?-\\p{Lu}{2,}/?\\p{Lu}*|\\d+:\\d+"
            + "|(?!\\d+(?:\\.\\d{3})+(?!\\d))\\d+(?:\\.\\d+){2,}\\.?|(?:19|20)\\d\\d(?![\\d.,/%])|\\d{4}\\s*-\\s*\\d{4})"
            // a figure, alone or of another one
            + "|(?<value>\\d+(?:[.,]\\d+)*)(?:\\s*/\\s*(?<of>\\d+(?:[.,]\\d+)*))?(?<sign>\\s*%)?");
    // Words after which a number is a name: năm 2020, mức độ 3 và 4, lĩnh vực 1, điều 5, số 12, ISO 9001, Covid-19.
    private static final Pattern NAMING =
            Pattern.compile("(?iu)(?:\\p{L}-|(?:năm|mức độ(?:\\s+\\d(?:,| và))?|iso|lĩnh vực|khóa|điều"
                    + "|khoản|mục|nghị quyết|quyết định|số:?)\\s+)$");
    private static final Pattern HEADING = Pattern.compile("^(?:[IVX]+|\\d+(?:\\.\\d+)*)[.)]\\s");
    private static final Pattern LAST_WORDS = Pattern.compile("(?:\\S+\\s+){0,3}\\S*$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\s+\\p{Ll}+(?:\\s+\\p{Ll}+)?");
    private static final int AROUND = 40;
    private static final int NAMED = 20;

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
        var token = TOKEN.matcher(line.text());
        for (int at = nextDigit(line.text(), from); at >= 0; at = nextDigit(line.text(), token.end())) {
            token.region(at, line.text().length()).lookingAt();
            if (token.group("day") != null) {
                date(line, token);
            } else if (token.group("value") != null && !isName(line.text(), token)) {
                figure(line, token);
            }
        }
    }

    private static int nextDigit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }

    // "mức độ 3" is a name; "mức độ 3,5/5" is a figure.
    private static boolean isName(String text, Matcher token) {
        var isWhole = token.group("of") == null
                && token.group("sign") == null
                && token.group("value").matches("\\d+");
        var before = text.substring(Math.max(0, token.start() - NAMED), token.start());
        return isWhole && NAMING.matcher(before).find();
    }

    private void date(TextLine line, Matcher token) {
        var month = token.group("month") == null ? token.group("month2") : token.group("month");
        var date = "%s-%02d-%02d"
                .formatted(token.group("year"), Integer.parseInt(month), Integer.parseInt(token.group("day")));
        var inWords = line.text().substring(0, token.start()).endsWith("ngày ");
        found.add(new TextFigure(
                (inWords ? "ngày " : "") + token.group(),
                DATE,
                Optional.empty(),
                Optional.empty(),
                date,
                0,
                line.place()));
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
