package parindex.app.assessment.appraisal.explaining;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.ColumnsJson;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.explaining.ExplanationStore.Explained;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.api.Times;
import parindex.core.assessment.appraisal.LineDecision;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.appraisal.Stance;

/// A line that its unit explains, as programs read it.
///
/// @param version  what a reply is given against
/// @param first    points of the first appraisal, nothing where it was only asked
/// @param question words of the appraiser, or why it was reopened
/// @param answer   where the explanation stands: `AWAITED`, `AGREES`, `DISAGREES`, or `SILENT`, which is no agreement
/// @param reply    to what was asked last, nothing where there is none
/// @param closed   why nothing can be replied now, by its stable word; nothing where it can
/// @param proofs   documents that prove the line now; new ones are linked as on the sheet
record ExplanationJson(
        String item,
        String title,
        String version,
        String max,
        ColumnsJson.Own self,
        @Nullable String first,
        String question,
        @Nullable Asked asked,
        String answer,
        ColumnsJson.@Nullable Reply reply,
        @Nullable String closed,
        List<Document> proofs) {
    /// Who asked, and when.
    record Asked(String by, String at) {}

    /// A document in the version that is linked.
    record Document(String document, int version, String title, String pages) {}

    static ExplanationJson of(Round round, Explained sheet, Line line, Person person) {
        var code = line.item().code().toString();
        var feed = line.feed();
        var first = feed.last(Phase.FIRST);
        return new ExplanationJson(
                code,
                line.item().title(),
                Marks.whole(line),
                line.item().max().toString(),
                ColumnsJson.Own.of(line),
                ColumnsJson.said(first.flatMap(LineDecision::points)),
                first.map(LineDecision::reason)
                        .or(() -> Optional.ofNullable(sheet.reopened().get(code)))
                        .orElse(""),
                feed.questioned()
                        .map(stamp -> new Asked(stamp.by(), Times.of(stamp.at())))
                        .orElse(null),
                line.standing().answer().name(),
                ColumnsJson.Reply.of(feed),
                ExplanationActions.refusal(round, sheet, line, person, Stance.AGREE.deed())
                        .map(why -> why.code())
                        .orElse(null),
                line.proofs().stream()
                        .map(proof -> new Document(proof.document(), proof.version(), proof.title(), proof.pages()))
                        .toList());
    }
}
