package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Which set assesses units of which kind.
public record SetsPage(Frame frame, RoundHead head, List<Kind> kinds) {
    public SetsPage {
        kinds = List.copyOf(kinds);
    }

    /// One kind of unit.
    ///
    /// @param word   name of its field
    /// @param sets   sets that can be chosen for it
    /// @param url    the chosen set, empty for none
    /// @param faults what was found about the chosen set, empty for none
    public record Kind(String word, String title, List<Choice> sets, String url, String faults) {
        public Kind {
            sets = List.copyOf(sets);
        }
    }

    /// One set.
    public record Choice(String word, String title, boolean chosen) {}
}
