package parindex.core.criteria.item;

import java.util.List;

/// Help beside the field of an item (hướng dẫn), in Vietnamese.
///
/// @param asked     what is asked
/// @param example   a worked example
/// @param questions questions that were answered before
public record Guidance(String asked, String example, List<Answer> questions) {
    /// No help.
    public static final Guidance NONE = new Guidance("", "", List.of());

    public Guidance {
        questions = List.copyOf(questions);
    }

    /// A question with its answer.
    public record Answer(String question, String answer) {}

    public boolean isEmpty() {
        return asked.isEmpty() && example.isEmpty() && questions.isEmpty();
    }
}
