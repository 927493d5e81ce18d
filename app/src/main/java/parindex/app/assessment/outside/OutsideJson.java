package parindex.app.assessment.outside;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.outside.OutsideBook.Brought;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.api.Times;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.points.Points;
import parindex.core.points.figure.Input;

/// What is asked from outside about a unit and what stands, as programs read it.
///
/// @param locked   whether what was published keeps it as it is
/// @param subjects what is asked
/// @param feed     everything that ever stood, the newest first
record OutsideJson(String unit, String name, boolean locked, List<Subject> subjects, List<Stood> feed) {
    /// A leaf that nobody of the unit enters, or a bonus or penalty.
    ///
    /// @param subject code of the leaf, or name of the bonus or penalty
    /// @param kind    where it comes from, or `BONUS` or `PENALTY`
    /// @param max     of a leaf
    /// @param fields  names of the figures that are asked
    /// @param points  that the result comes to
    /// @param result  nothing where there is none
    record Subject(
            String subject,
            String title,
            String kind,
            @Nullable String max,
            List<String> fields,
            @Nullable String points,
            @Nullable Result result) {
        static Subject of(OutsideBook book, Sheet sheet, OutsideSubject subject, Words words) {
            var standing = book.standing(sheet, subject.key());
            return new Subject(
                    subject.key(),
                    words.say(subject.title()),
                    kind(subject),
                    subject instanceof OutsideSubject.Leaf leaf
                            ? leaf.item().max().toString()
                            : null,
                    subject.fields().stream().map(Input::name).toList(),
                    standing.flatMap(one -> subject.points(one.result()))
                            .map(Points::toString)
                            .orElse(null),
                    standing.map(Result::of).orElse(null));
        }

        private static String kind(OutsideSubject subject) {
            return switch (subject) {
                case OutsideSubject.Leaf leaf -> leaf.item().source().name();
                case OutsideSubject.Extra extra ->
                    extra.adjustment().direction().name();
            };
        }
    }

    /// A result.
    ///
    /// @param figures as texts with a point
    /// @param answers how many answered the survey
    /// @param error   standard error of the points
    /// @param document number of the document it comes from, nothing where none was handed in
    /// @param sha256  of its file
    record Result(
            String state,
            Map<String, String> figures,
            @Nullable Integer answers,
            @Nullable String error,
            String source,
            @Nullable String date,
            String number,
            String reason,
            @Nullable String document,
            @Nullable String sha256,
            String by,
            String at) {
        static Result of(Brought brought) {
            var result = brought.result();
            var file = result.source().file();
            return new Result(
                    result.state().name(),
                    result.given(),
                    result.answers().orElse(null),
                    result.error().map(error -> error.toPlainString()).orElse(null),
                    result.source().text(),
                    result.source().dated().map(Object::toString).orElse(null),
                    result.source().number(),
                    result.reason(),
                    file.map(one -> one.document().toString()).orElse(null),
                    file.map(OutsideResult.Attached::sha256).orElse(null),
                    brought.by(),
                    Times.of(brought.at()));
        }
    }

    /// Something that stood from a time on.
    record Stood(String subject, int version, Result result) {}

    static OutsideJson of(OutsideReading.Whole whole, Sheet sheet, Words words) {
        var book = whole.book();
        return new OutsideJson(
                sheet.slug(),
                sheet.name(),
                book.locked(),
                book.subjects(sheet).stream()
                        .map(subject -> Subject.of(book, sheet, subject, words))
                        .toList(),
                whole.feed().stream()
                        .map(one -> new Stood(one.subject(), one.version(), Result.of(one)))
                        .toList());
    }
}
