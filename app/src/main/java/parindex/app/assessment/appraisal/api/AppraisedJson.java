package parindex.app.assessment.appraisal.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.AppraisalGate;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.Appraisals.Event;
import parindex.app.assessment.appraisal.ColumnsJson;
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.Proof;
import parindex.app.kit.web.Person;
import parindex.core.assessment.appraisal.OnTheTable;
import parindex.core.assessment.workflow.Deed;
import parindex.core.points.Points;

/// One line to decide, as programs read it.
///
/// @param version    what a decision about it is kept against
/// @param allowed    the only points there are; empty where anything from zero to the maximum may be given
/// @param closed     why nothing can be decided now, by its stable word; nothing where it can
/// @param entered    what the unit entered
/// @param columns    every score side by side
/// @param stands     what the line is worth now
/// @param changes    what changed since the decision
/// @param documents  what proves it
/// @param feed       everything that happened on the line, the newest first
/// @param precedents how the same item of other units was decided
/// @param phrases    sentences of the person to use again
record AppraisedJson(
        String unit,
        String name,
        String item,
        String title,
        String max,
        List<String> allowed,
        String version,
        String state,
        @Nullable String closed,
        Entered entered,
        ColumnsJson columns,
        @Nullable String stands,
        List<Change> changes,
        List<Document> documents,
        List<Happened> feed,
        List<Precedent> precedents,
        List<String> phrases) {
    /// What the unit entered.
    record Entered(String state, Map<String, String> figures, String explanation) {}

    /// What changed.
    ///
    /// @param about the document, or empty
    record Change(String what, String about, String before, String after) {
        static Change of(OnTheTable.Change change) {
            return new Change(change.what().name(), change.about(), change.before(), change.after());
        }
    }

    /// A document in the version that was linked.
    ///
    /// @param file  address of its bytes
    /// @param opens whether it may be opened: no virus was found in it
    record Document(
            String document,
            int version,
            String title,
            String number,
            @Nullable String date,
            String pages,
            String file,
            boolean opens) {
        static Document of(Proof proof) {
            return new Document(
                    proof.document(),
                    proof.version(),
                    proof.title(),
                    proof.act().number(),
                    proof.act().dated().map(Object::toString).orElse(null),
                    proof.pages(),
                    proof.url() + "/file",
                    proof.file().open());
        }
    }

    /// How another line of the same item was decided.
    ///
    /// @param unit   empty where the person may not know it
    /// @param self   points that the unit gave itself
    /// @param points that were settled
    record Precedent(
            int year,
            String unit,
            int phase,
            String verdict,
            @Nullable String self,
            @Nullable String points,
            String reason) {
        static Precedent of(Appraisals.Precedent one) {
            return new Precedent(
                    one.year(),
                    one.unit(),
                    one.phase().number(),
                    one.verdict().name(),
                    ColumnsJson.said(one.own()),
                    ColumnsJson.said(one.points()),
                    one.reason());
        }
    }

    static AppraisedJson of(Round round, Appraisals.Whole whole, Person person) {
        var line = whole.line();
        var entry = line.cell().entry();
        return new AppraisedJson(
                line.unit().slug(),
                line.unit().name(),
                line.item().code().toString(),
                line.item().title(),
                line.item().max().toString(),
                line.allowed().steps().stream().map(Points::toString).toList(),
                Marks.whole(line),
                line.state().name(),
                AppraisalGate.refusal(round, line, person, Deed.SCORE)
                        .map(why -> why.code())
                        .orElse(null),
                new Entered(entry.state().name(), entry.given(), entry.explanation()),
                ColumnsJson.of(line),
                ColumnsJson.said(line.stands()),
                line.standing().changes().stream().map(Change::of).toList(),
                line.proofs().stream().map(Document::of).toList(),
                Happened.all(line, whole.events()),
                Appraisals.precedents(whole.events()).stream()
                        .map(Precedent::of)
                        .toList(),
                whole.events().stream()
                        .filter(event -> event.kind() == Event.Kind.PHRASE)
                        .map(Event::text)
                        .toList());
    }
}
