package parindex.app.assessment.outside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.app.kit.web.typed.TypedDay;
import parindex.app.kit.web.typed.TypedFigure;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.figure.Input;

/// A result as a person typed it.
///
/// @param apart   whether it is said not to apply
/// @param figures what was typed, by the names of inputs
/// @param answers how many answered
/// @param error   standard error
/// @param from    source, day and number of its document, reason
public record TypedResult(boolean apart, Map<String, String> figures, String answers, String error, From from) {
    /// Where it comes from and why it is given.
    ///
    /// @param proof number of the document in the library of the host, or empty
    public record From(String source, String dated, String number, String reason, String proof) {
        /// Without a document.
        public From(String source, String dated, String number, String reason) {
            this(source, dated, number, reason, "");
        }

        public From {
            source = source.strip();
            dated = dated.strip();
            number = number.strip();
            reason = reason.strip();
            proof = proof.strip();
        }
    }

    /// What it says.
    ///
    /// @param faults what cannot be read, by the name of the field
    public record Read(OutsideResult result, Map<String, Text> faults) {
        public Read {
            faults = Map.copyOf(faults);
        }
    }

    /// Names of what is not a figure.
    public static final String ANSWERS = "answers";

    public static final String ERROR = "error";
    public static final String DATED = "dated";
    public static final String SOURCE = "source";
    public static final String NUMBER = "number";
    public static final String REASON = "reason";
    public static final String PROOF = "proof";

    private static final Text ANSWERS_LABEL = new Text("số phiếu", "answers");
    private static final Text ERROR_LABEL = new Text("sai số chuẩn", "standard error");
    private static final Text DATED_LABEL = new Text("ngày", "day");
    private static final int LONG = 500;
    private static final int LONGEST = 2000;

    public TypedResult {
        figures = Map.copyOf(figures);
    }

    boolean isEmpty() {
        return !apart && figures.values().stream().allMatch(String::isBlank) && answers.isBlank() && error.isBlank();
    }

    /// Reads it in the language of its writer.
    public Read read(OutsideSubject subject, Language language) {
        var faults = new HashMap<String, Text>();
        var given = new HashMap<String, String>();
        for (var field : subject.fields()) {
            var text = figures.getOrDefault(field.name(), "");
            number(text, field, language, fault -> faults.put(field.name(), at(subject, field.label(), fault)))
                    .ifPresent(value -> given.put(field.name(), Entry.decimal(value)));
        }
        var count = count(subject, language, faults);
        var off = number(error, plain(subject), language, fault -> faults.put(ERROR, at(subject, ERROR_LABEL, fault)));
        var provenance = new OutsideResult.Provenance(from.source(), day(subject, faults), from.number());
        lengths(faults);
        var state = apart ? EntryState.NOT_APPLICABLE : isEmpty() ? EntryState.EMPTY : EntryState.GIVEN;
        return new Read(new OutsideResult(state, given, count, off, provenance, from.reason()), faults);
    }

    private static Text at(OutsideSubject subject, Text label, Text said) {
        return OutsideTexts.at(subject.key(), label, said);
    }

    private static Input plain(OutsideSubject subject) {
        return new Input(ERROR, subject.title(), Input.BARE, Input.Allowed.ANY);
    }

    private void lengths(Map<String, Text> faults) {
        if (from.source().length() > LONG) {
            faults.put(SOURCE, OutsideTexts.tooLong(new Text("Nguồn", "The source"), LONG));
        }
        if (from.number().length() > LONG) {
            faults.put(NUMBER, OutsideTexts.tooLong(new Text("Số văn bản", "The document"), LONG));
        }
        if (from.reason().length() > LONGEST) {
            faults.put(REASON, OutsideTexts.tooLong(new Text("Lý do", "The reason"), LONGEST));
        }
    }

    private Optional<java.time.LocalDate> day(OutsideSubject subject, Map<String, Text> faults) {
        var day = TypedDay.of(from.dated());
        if (day.isEmpty() && !from.dated().isEmpty()) {
            faults.put(DATED, at(subject, DATED_LABEL, OutsideTexts.noDay(from.dated())));
        }
        return day;
    }

    private Optional<Integer> count(OutsideSubject subject, Language language, Map<String, Text> faults) {
        var text = answers.strip();
        var value = TypedFigure.of(text, language) instanceof TypedFigure.Read read
                ? Optional.of(read.value())
                : whole(text);
        var count = value.filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.signum() > 0
                        && number.precision() - number.scale() <= 9)
                .map(BigDecimal::intValueExact);
        if (count.isEmpty() && !text.isEmpty()) {
            faults.put(ANSWERS, at(subject, ANSWERS_LABEL, OutsideTexts.noCount(text)));
        }
        return count;
    }

    /// Answers are counted, so that a mark between three digits parts thousands.
    private static Optional<BigDecimal> whole(String text) {
        return text.matches("[1-9]\\d{0,2}[.,]\\d{3}")
                ? Optional.of(new BigDecimal(text.replaceAll("[.,]", "")))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(
            String typed, Input field, Language language, java.util.function.Consumer<Text> fault) {
        var text = typed.strip();
        var isRate = Entry.isRate(field) && text.endsWith("%");
        var number = isRate ? text.substring(0, text.length() - 1).strip() : text;
        return switch (TypedFigure.of(number, language)) {
            case TypedFigure.Empty ignored -> Optional.empty();
            case TypedFigure.Read read -> Optional.of(read.value());
            case TypedFigure.Refused ignored -> {
                fault.accept(OutsideTexts.noNumber(text));
                yield Optional.empty();
            }
            case TypedFigure.Asked asked -> {
                fault.accept(OutsideTexts.twofold(
                        text, said(asked.readings(), Language.VI), said(asked.readings(), Language.EN)));
                yield Optional.empty();
            }
        };
    }

    private static List<String> said(List<BigDecimal> readings, Language language) {
        var said = new ArrayList<String>();
        readings.forEach(reading -> said.add(Numerals.exact(reading, language)));
        return said;
    }
}
