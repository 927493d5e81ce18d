package parindex.core.assessment.outside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parindex.core.assessment.EntryState;

/// What was brought from outside for a leaf of a unit, or for a bonus or penalty of it. Empty, zero and "không áp
/// dụng" are three different things.
///
/// @param state   empty, given, or not applicable
/// @param given   figures by their names: decimals with a point, `points` for the points of a survey
/// @param answers how many answered the survey, nothing where nobody tells
/// @param error   standard error of the points, nothing where nobody tells
/// @param source  where it comes from
/// @param reason  why: needed for whatever changes what stood, for what does not apply, for bonuses and penalties
public record OutsideResult(
        EntryState state,
        Map<String, String> given,
        Optional<Integer> answers,
        Optional<BigDecimal> error,
        Provenance source,
        String reason) {
    /// Nothing was brought.
    public static final OutsideResult NOTHING =
            new OutsideResult(EntryState.EMPTY, Map.of(), Optional.empty(), Optional.empty(), Provenance.NONE, "");

    /// The file of a document.
    ///
    /// @param document in the library of the host
    /// @param version  of it
    public record Attached(UUID document, int version, String sha256, String name) {}

    /// Where something comes from.
    ///
    /// @param text     who found it out, by what
    /// @param dated    the day of its document, nothing where nobody told
    /// @param number   number of its document, or empty
    /// @param file     of its document, nothing where nobody handed one in
    public record Provenance(String text, Optional<LocalDate> dated, String number, Optional<Attached> file) {
        public static final Provenance NONE = new Provenance("", Optional.empty(), "");
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

        public Provenance {
            text = text.strip();
            number = number.strip();
        }

        public Provenance(String text, Optional<LocalDate> dated, String number) {
            this(text, dated, number, Optional.empty());
        }

        /// The same with a file.
        public Provenance with(Optional<Attached> other) {
            return new Provenance(text, dated, number, other);
        }

        /// Whether another one says the same; where it names no file, the one of this stands.
        boolean isSaidBy(Provenance other) {
            return text.equals(other.text)
                    && dated.equals(other.dated)
                    && number.equals(other.number)
                    && (other.file.isEmpty() || file.equals(other.file));
        }

        /// As a publication names it: "Khảo sát …, số 12/BC-SNV, ngày 15/12/2026".
        public String cited() {
            return text
                    + (number.isEmpty() ? "" : ", số " + number)
                    + dated.map(day -> ", ngày " + DAY.format(day)).orElse("");
        }
    }

    public OutsideResult {
        given = state == EntryState.GIVEN ? Map.copyOf(given) : Map.of();
        answers = state == EntryState.GIVEN ? answers : Optional.empty();
        error = (state == EntryState.GIVEN ? error : Optional.<BigDecimal>empty())
                .map(BigDecimal::stripTrailingZeros)
                .map(OutsideResult::plain);
        reason = reason.strip();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    public boolean isGiven() {
        return state == EntryState.GIVEN;
    }

    /// Whether both say the same, whatever the reasons.
    public boolean saysTheSame(OutsideResult other) {
        return figuresAsIn(other) && (state == EntryState.EMPTY || source.isSaidBy(other.source));
    }

    /// Whether both have the same figures, wherever they come from.
    public boolean figuresAsIn(OutsideResult other) {
        return state == other.state
                && given.equals(other.given)
                && answers.equals(other.answers)
                && error.equals(other.error);
    }

    /// The same result from elsewhere.
    public OutsideResult from(Provenance other) {
        return new OutsideResult(state, given, answers, error, other, reason);
    }
}
