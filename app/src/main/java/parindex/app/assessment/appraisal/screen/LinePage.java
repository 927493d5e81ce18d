package parindex.app.assessment.appraisal.screen;

import java.util.List;
import parindex.app.assessment.appraisal.Proof;
import parindex.app.kit.web.Frame;

/// One line to decide.
///
/// @param frame    around it
/// @param at       where it is
/// @param asked    what is asked, and how it earns its points
/// @param columns  self, computed, first appraisal, explanation, second appraisal: side by side
/// @param entered  what the unit entered, field by field
/// @param changes  what changed since the decision
/// @param proofs   what proves it
/// @param form     what can be decided
/// @param feed     everything that happened on the line
/// @param precedents how the same item of other units was decided, by whomever
public record LinePage(
        Frame frame,
        At at,
        Asked asked,
        List<Column> columns,
        List<Field> entered,
        List<Change> changes,
        List<Shown> proofs,
        Form form,
        List<Event> feed,
        List<Event> precedents) {
    public LinePage {
        columns = List.copyOf(columns);
        entered = List.copyOf(entered);
        changes = List.copyOf(changes);
        proofs = List.copyOf(proofs);
        feed = List.copyOf(feed);
        precedents = List.copyOf(precedents);
    }

    /// Where the line is.
    ///
    /// @param list     address of the filtered list
    /// @param here     address of the line
    /// @param query    the filter, to be carried on
    /// @param previous address of the line before, or empty
    /// @param next     address of the line after, or empty
    /// @param place    "3/40"
    /// @param head     how far the appraiser is
    /// @param slip     address of the slip of the line
    public record At(
            String list,
            String here,
            String query,
            String unit,
            String previous,
            String next,
            String place,
            String head,
            String slip) {}

    /// What is asked.
    public record Asked(
            String code,
            String title,
            String max,
            String rule,
            String guidance,
            List<String> documents,
            List<String> law,
            String state,
            String shape) {}

    /// One column of the comparison.
    ///
    /// @param points as printed, or a dash
    /// @param said   what was decided or replied, or empty
    /// @param text   the reason, or empty
    /// @param stamp  who and when, or empty
    public record Column(String title, String points, String said, String text, String stamp) {}

    /// What was entered in one field.
    public record Field(String label, String value) {}

    /// What changed since the decision.
    ///
    /// @param seen address of the document as it was when it was judged, or empty
    public record Change(String what, String before, String after, String seen) {}

    /// A document as it is shown.
    public record Shown(
            String title, String where, String file, String url, int page, int pages, boolean text, boolean shown) {
        public static Shown of(Proof proof) {
            return new Shown(
                    proof.title(),
                    proof.pages(),
                    proof.file().name(),
                    proof.url(),
                    proof.page(),
                    proof.file().pages(),
                    proof.isText(),
                    proof.isShown());
        }
    }

    /// What can be decided.
    ///
    /// @param closed  why nothing can be decided now, or empty
    /// @param fault   why the last decision was not kept, or empty
    /// @param kept    what was kept just now, or empty
    /// @param canAsk  whether the unit can still be asked
    /// @param accept  what is accepted: "0,5"; empty where there is nothing
    /// @param steps   the only points there are; empty where any may be typed
    /// @param points  what was typed
    /// @param reason  what was typed
    /// @param phrases sentences to use again
    /// @param saw     mark of what is shown
    /// @param id      number of the decision
    /// @param reasonNeeded whether the field of the reason is open and demanded
    public record Form(
            String closed,
            String fault,
            String kept,
            boolean canAsk,
            String accept,
            List<Step> steps,
            String points,
            String reason,
            List<String> phrases,
            String saw,
            String id,
            boolean reasonNeeded) {
        public Form {
            steps = List.copyOf(steps);
            phrases = List.copyOf(phrases);
        }
    }

    /// Points that can be chosen.
    public record Step(String value, String shown, boolean chosen) {}

    /// Something that happened.
    public record Event(String time, String by, String what, String text) {}
}
