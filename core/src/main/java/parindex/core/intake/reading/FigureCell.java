package parindex.core.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.PrintedFigure.Form;
import parindex.core.language.Fold;

/// A printed figure read with the decimal mark of its document. A figure with the other mark is not guessed at: it
/// is left for its parts to prove.
///
/// @param decimal the document's decimal mark, ',' or '.'
record FigureCell(char decimal) {
    private static final Pattern NUMBER = Pattern.compile("[-−–]?\\s?\\d+(?:[.,]\\d+)*");
    private static final Pattern ONE_COMMA = Pattern.compile("\\D*\\d+,\\d+\\D*");
    private static final Pattern ONE_POINT = Pattern.compile("\\D*\\d+\\.\\d+\\D*");
    private static final Pattern PLAIN_COMMA = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern PLAIN_POINT = Pattern.compile("-?\\d+(\\.\\d+)?");
    // Groups of three prove themselves when there are two of them, or decimals after one.
    private static final Pattern GROUPED_COMMA =
            Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3}){1,9}(,\\d+)|-?[1-9]\\d{0,2}(\\.\\d{3}){2,9}");
    private static final Pattern GROUPED_POINT =
            Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3}){1,9}(\\.\\d+)|-?[1-9]\\d{0,2}(,\\d{3}){2,9}");
    private static final Pattern BARE = Pattern.compile("[-−–]?\\s?\\d+(?:[.,]\\d+)*\\s?%?");
    private static final Pattern DASHES = Pattern.compile("[-–—.…]+");

    /// Reads one cell. White space is folded first; dashes alone mean nothing was entered.
    PrintedFigure read(String cell) {
        var printed = Fold.blanks(cell);
        if (printed.isEmpty() || DASHES.matcher(printed).matches()) {
            return new PrintedFigure(printed, Optional.empty(), 0, Form.PLAIN);
        }
        if (Vocabulary.isNotApplicable(printed)) {
            return new PrintedFigure(printed, Optional.empty(), 0, Form.NOT_APPLICABLE);
        }
        var numbers = NUMBER.matcher(printed).results().map(MatchResult::group).toList();
        return numbers.size() == 1
                ? one(printed, numbers.getFirst())
                : new PrintedFigure(printed, Optional.empty(), 0, Form.UNREADABLE);
    }

    private PrintedFigure one(String printed, String number) {
        var form = BARE.matcher(printed).matches() ? Form.PLAIN : Form.ODD;
        return value(number, decimal)
                .map(value -> new PrintedFigure(printed, Optional.of(value), value.scale(), form))
                .orElseGet(() -> new PrintedFigure(
                        printed, Optional.empty(), 0, readings(number).isEmpty() ? Form.UNREADABLE : Form.OTHER_MARK));
    }

    /// What a figure with the other mark may mean: 2.5 among commas is 2.5; 1.234 is 1.234 or 1234.
    static List<BigDecimal> readings(String printed) {
        var number = NUMBER.matcher(printed);
        if (!number.find()) {
            return List.of();
        }
        var digits = number.group().replaceAll("[−–]", "-").replace(" ", "");
        var decimals = Stream.of(',', '.').flatMap(mark -> value(digits, mark).stream());
        var grouped = digits.matches("-?[1-9]\\d{0,2}[.,]\\d{3}")
                ? Stream.of(new BigDecimal(digits.replaceAll("[.,]", "")))
                : Stream.<BigDecimal>empty();
        return Stream.concat(decimals, grouped).distinct().toList();
    }

    private static Optional<BigDecimal> value(String number, char decimal) {
        var digits = number.replace('−', '-').replace('–', '-').replace(" ", "");
        var group = decimal == ',' ? "." : ",";
        var isPlain =
                (decimal == ',' ? PLAIN_COMMA : PLAIN_POINT).matcher(digits).matches();
        var isGrouped = !isPlain
                && (decimal == ',' ? GROUPED_COMMA : GROUPED_POINT)
                        .matcher(digits)
                        .matches();
        return isPlain || isGrouped
                ? Optional.of(new BigDecimal(digits.replace(group, "").replace(decimal, '.')))
                : Optional.empty();
    }

    /// The decimal mark that most figures of a document use; the comma when it cannot be told.
    static char decimalMarkOf(List<String> cells) {
        var commas =
                cells.stream().filter(cell -> ONE_COMMA.matcher(cell).matches()).count();
        var points =
                cells.stream().filter(cell -> ONE_POINT.matcher(cell).matches()).count();
        return points > commas ? '.' : ',';
    }
}
