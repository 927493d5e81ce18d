package parindex.app.assessment.appraisal.council;

import java.util.List;
import parindex.app.assessment.appraisal.screen.LinePage.Change;
import parindex.app.assessment.appraisal.screen.LinePage.Column;
import parindex.app.assessment.appraisal.screen.LinePage.Event;
import parindex.app.assessment.appraisal.screen.LinePage.Field;
import parindex.app.assessment.appraisal.screen.LinePage.Shown;
import parindex.app.assessment.appraisal.screen.LinePage.Step;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// One line for which it is recorded what the council decided.
///
/// @param why     what is doubtful or disputed
/// @param columns self, computed, first appraisal, explanation, second appraisal, council
/// @param entered what the unit entered
/// @param changes what changed since the last decision
/// @param proofs  what proves it
/// @param feed    everything that happened on the line
public record CouncilLinePage(
        Frame frame,
        RoundHead head,
        At at,
        List<String> why,
        List<Column> columns,
        List<Field> entered,
        List<Change> changes,
        List<Shown> proofs,
        Form form,
        List<Event> feed) {
    public CouncilLinePage {
        why = List.copyOf(why);
        columns = List.copyOf(columns);
        entered = List.copyOf(entered);
        changes = List.copyOf(changes);
        proofs = List.copyOf(proofs);
        feed = List.copyOf(feed);
    }

    /// Where the line is.
    ///
    /// @param list  address of the filtered list
    /// @param here  address of the line, with the filter
    /// @param sheet address of the line on the sheet of its unit
    /// @param slip  address of its slip
    /// @param rule  how it earns its points
    public record At(
            String list,
            String here,
            String sheet,
            String slip,
            String unit,
            String code,
            String title,
            String max,
            String rule) {}

    /// What is recorded.
    ///
    /// @param closed  why nothing can be recorded now, or empty
    /// @param fault   why it was not kept, or empty
    /// @param again   whether the council decided the line before, so that this corrects it
    /// @param stands  what the line is worth now, as it is typed
    /// @param steps   the only points there are; empty where any may be typed
    /// @param apart   whether it may stay without points, since it does not apply
    /// @param saw     mark of what is shown
    /// @param id      number of the decision
    public record Form(
            String closed,
            String fault,
            boolean again,
            String stands,
            List<Step> steps,
            boolean apart,
            Typed typed,
            String saw,
            String id) {
        public Form {
            steps = List.copyOf(steps);
        }
    }

    /// What was typed.
    public record Typed(String points, String reason, String number, String dated) {}
}
