package parindex.app.assessment.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.assessment.outside.Papers.Paper;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.outside.OutsideResult.Attached;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.figure.Input;

/// A result as a program sends it.
///
/// @param subject code of the leaf, or name of the bonus or penalty
/// @param figures by their names, as texts with a point
/// @param answers how many answered the survey
/// @param error   standard error of the points
/// @param date    of its document, `2026-12-15`
/// @param reason  needed for whatever changes what stood, and for what does not apply
/// @param document number of the document it comes from, in the library of the host
record SentResult(
        String subject,
        EntryState state,
        @Nullable Map<String, String> figures,
        @Nullable Integer answers,
        @Nullable String error,
        @Nullable String source,
        @Nullable String date,
        @Nullable String number,
        @Nullable String reason,
        @Nullable String document) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private Map<String, String> given() {
        return figures == null ? Map.of() : figures;
    }

    /// What it asks for; what is wrong is added to the faults.
    Optional<Wanted> wanted(OutsideBook book, Sheet sheet, List<Paper> papers, List<Text> faults) {
        var asked = book.subject(sheet, subject);
        if (asked.isEmpty()) {
            faults.add(OutsideTexts.noSubject(subject));
            return Optional.empty();
        }
        var wrong = faults(asked.get());
        if (!wrong.isEmpty()) {
            faults.addAll(wrong);
            return Optional.empty();
        }
        var read = typed().read(asked.get(), Language.EN);
        faults.addAll(read.faults().values());
        var file = attached(papers);
        if (file.isEmpty() && !text(document).isEmpty()) {
            faults.add(OutsideTexts.NO_PAPER);
        }
        var result = read.result().from(read.result().source().with(file));
        return Optional.of(new Wanted(sheet, asked.get(), book.version(sheet, subject), result));
    }

    private Optional<Attached> attached(List<Paper> papers) {
        return papers.stream()
                .map(Paper::file)
                .filter(file -> file.document().toString().equals(text(document)))
                .findFirst();
    }

    private TypedResult typed() {
        return new TypedResult(
                state == EntryState.NOT_APPLICABLE,
                given(),
                answers == null ? "" : String.valueOf(answers),
                text(error),
                new TypedResult.From(text(source), text(date), text(number), text(reason)));
    }

    private List<Text> faults(OutsideSubject asked) {
        var faults = new ArrayList<Text>();
        var known = asked.fields().stream().map(Input::name).toList();
        given().forEach((name, figure) -> {
            if (!known.contains(name)) {
                faults.add(OutsideTexts.noField(name, known));
            } else if (!NUMBER.matcher(figure).matches()) {
                faults.add(OutsideTexts.noNumber(figure));
            }
        });
        if (error != null && !NUMBER.matcher(error).matches()) {
            faults.add(OutsideTexts.noNumber(error));
        }
        var hasFigures = !given().isEmpty() || answers != null || error != null;
        if (hasFigures != (state == EntryState.GIVEN)) {
            faults.add(OutsideTexts.state(subject));
        }
        return faults;
    }
}
