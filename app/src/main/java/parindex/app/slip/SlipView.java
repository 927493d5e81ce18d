package parindex.app.slip;

import java.util.List;

/// The slip of one item of one unit, in words.
///
/// @param anchor  its place on a page with others
/// @param top     whose it is
/// @param asked   what is asked
/// @param clause  by which rule
/// @param data    what was given
/// @param earned  what that earned
/// @param proofs  documents
/// @param decided who decided, and how to object
public record SlipView(
        String anchor,
        Top top,
        Asked asked,
        Clause clause,
        List<Field> data,
        Earned earned,
        List<Document> proofs,
        Decided decided) {
    public SlipView {
        data = List.copyOf(data);
        proofs = List.copyOf(proofs);
    }

    /// What stands above the slip, so that a sheet of paper speaks for itself.
    ///
    /// @param unit    whose it is
    /// @param round   of which round
    /// @param version which version of what result
    /// @param url     address of the slip
    /// @param sha256  of the published bundle, empty before it is published
    /// @param invented made up for demonstration or tests
    public record Top(String unit, String round, String version, String url, String sha256, boolean invented) {}

    /// What is asked.
    ///
    /// @param path titles of the items above
    public record Asked(String code, String title, String guidance, List<Above> path, String max) {
        public Asked {
            path = List.copyOf(path);
        }
    }

    /// An item above.
    public record Above(String code, String title) {}

    /// By which rule.
    ///
    /// @param law    legal acts
    /// @param source where the rule was taken from, or empty
    /// @param known  how far it is known, in words
    /// @param gap    what no source tells, or empty
    /// @param about  what the table is about, or empty
    /// @param rows   what earns what
    public record Clause(List<String> law, String source, String known, String gap, String about, List<Step> rows) {
        public Clause {
            law = List.copyOf(law);
            rows = List.copyOf(rows);
        }
    }

    /// One line of the rule.
    public record Step(String when, String worth) {}

    /// What was given.
    ///
    /// @param value empty where it was not
    public record Field(String label, String value) {}

    /// What that earned.
    ///
    /// @param points as printed
    /// @param shape  and word of its state
    /// @param steps  how far it came
    /// @param why    why not more
    /// @param wanted what would have earned more
    public record Earned(
            String points, String shape, String state, List<String> steps, List<String> why, List<String> wanted) {
        public Earned {
            steps = List.copyOf(steps);
            why = List.copyOf(why);
            wanted = List.copyOf(wanted);
        }
    }

    /// A document.
    ///
    /// @param title empty where it is not told
    public record Document(String title, String number, String dated, String pages, String sha256) {}

    /// Who decided, and how to object.
    ///
    /// @param said      by role or body
    /// @param reason    in the words of the appraiser, or empty
    /// @param reasoning what is said where no reason stands, or empty
    /// @param objecting sentences
    public record Decided(List<String> said, String reason, String reasoning, List<String> objecting) {
        public Decided {
            said = List.copyOf(said);
            objecting = List.copyOf(objecting);
        }
    }
}
