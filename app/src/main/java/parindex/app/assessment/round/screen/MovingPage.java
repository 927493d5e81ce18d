package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The dates of an open round, to be moved for everybody.
///
/// @param reason why, as it was typed
public record MovingPage(Frame frame, RoundHead head, List<DatesPage.Field> fields, String reason) {
    public MovingPage {
        fields = List.copyOf(fields);
    }
}
