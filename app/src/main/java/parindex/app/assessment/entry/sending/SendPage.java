package parindex.app.assessment.entry.sending;

import java.util.List;
import parindex.app.kit.web.Frame;

/// What the head approves, returns and sends, with the summary of what will be frozen.
///
/// @param frame   around it
/// @param url     of the sheet
/// @param unit    whose sheet
/// @param said    why nothing was sent, or empty
/// @param parts   what each agency contributes
/// @param summary what will be frozen
/// @param sending the form, or why it cannot be sent
public record SendPage(
        Frame frame, String url, String unit, String said, List<Part> parts, List<Fact> summary, Sending sending) {
    public SendPage {
        parts = List.copyOf(parts);
        summary = List.copyOf(summary);
    }

    /// A part.
    ///
    /// @param stage   in words, with person and time
    /// @param approve whether it can be approved now
    /// @param back    whether it can be returned now
    public record Part(String slug, String name, String stage, String returned, boolean approve, boolean back) {}

    /// A line of the summary.
    ///
    /// @param url where it leads, or empty
    public record Fact(String name, String value, String url) {}

    /// The form.
    ///
    /// @param closed  why it cannot be sent, or empty
    /// @param wanted  whether a word is demanded
    /// @param errors  cells that stop it
    public record Sending(String closed, boolean wanted, List<Stop> errors, int version, String key) {
        public Sending {
            errors = List.copyOf(errors);
        }
    }

    /// A cell that stops the sending.
    public record Stop(String code, String said) {}
}
