package parindex.app.criteria.draft.preview;

import java.util.List;
import java.util.Optional;

/// What a rule means, shown while it is typed: its sentence, what is wrong with it, a picture, figures tried on it.
///
/// @param sentence the rule in words, empty while the form cannot be read
/// @param open     why nothing can be shown yet, empty where something can
/// @param faults   what cannot be right about it
/// @param drawing  its picture, nothing where there is none
/// @param said     the picture in words
/// @param typed    the figures to try, empty for a rule that looks at no figure
/// @param unit     what they are counted in
/// @param tried    what came of each
/// @param options  answers or parts with what each earns, for a rule over words
public record RulePreview(
        String sentence,
        String open,
        List<String> faults,
        Optional<Drawing> drawing,
        String said,
        String typed,
        String unit,
        List<Tried> tried,
        List<Option> options) {
    public RulePreview {
        faults = List.copyOf(faults);
        tried = List.copyOf(tried);
        options = List.copyOf(options);
    }

    /// A form of which nothing can be shown yet.
    public static RulePreview waiting(String open) {
        return new RulePreview("", open, List.of(), Optional.empty(), "", "", "", List.of(), List.of());
    }

    /// A figure that was tried.
    ///
    /// @param shape full, part, none or unknown
    public record Tried(String figure, String points, String shape, String why) {}

    /// An answer or a part.
    ///
    /// @param width of its bar in percent
    public record Option(String label, String points, String shape, String width) {}
}
