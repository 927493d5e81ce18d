package parindex.app.setup;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// The page of first steps.
///
/// @param frame    around it
/// @param sentence how far it is
/// @param steps    in the order in which they are best done; any but the first can be put off
/// @param putOff   those that were, in a sentence; empty while there are none
/// @param sample   what can be done about sample data
public record SetupPage(Frame frame, String sentence, List<Step> steps, String putOff, Optional<SampleData> sample) {
    /// One step.
    ///
    /// @param number  from one
    /// @param word    its name in addresses
    /// @param title   what is to be done
    /// @param why     what for
    /// @param way     where it is done
    /// @param state   how far it is
    public record Step(int number, String word, String title, String why, Way way, State state) {
        public boolean done() {
            return state == State.DONE;
        }

        public boolean next() {
            return state == State.NEXT;
        }

        /// Whether it waits until somebody takes it up.
        public boolean later() {
            return state == State.LATER;
        }
    }

    /// Where a step is done.
    ///
    /// @param url    of the page; empty where the reader may not go himself
    /// @param button what its button says
    public record Way(String url, String button) {}

    /// How far a step is.
    public enum State {
        DONE,
        /// The first that is to do.
        NEXT,
        TO_DO,
        /// Put off.
        LATER
    }

    /// What can be done about sample data: bring them in, or take them away.
    ///
    /// @param there whether there are any
    public record SampleData(boolean there) {}
}
