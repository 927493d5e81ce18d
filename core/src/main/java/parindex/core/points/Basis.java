package parindex.core.points;

import java.util.List;
import parindex.core.language.Text;

/// Where a rule comes from and how far it can be trusted; said with every award.
///
/// @param known  how far the rule is known
/// @param source document, article or table it was taken from
/// @param gap    what no source tells about it, empty when nothing is open
/// @param law    the legal acts it rests on, empty where those of the item hold
public record Basis(Known known, Text source, Text gap, List<Citation> law) {
    /// Nobody says where the rule comes from.
    public static final Basis NONE = new Basis(Known.UNKNOWN, Text.same(""), Text.same(""));

    public Basis {
        law = List.copyOf(law);
    }

    /// A basis that cites no act of its own.
    public Basis(Known known, Text source, Text gap) {
        this(known, source, gap, List.of());
    }

    /// A basis with nothing left open.
    public static Basis of(Known known, String source) {
        return new Basis(known, Text.same(source), Text.same(""));
    }

    public boolean hasSource() {
        return !source.vi().isBlank();
    }

    public boolean hasGap() {
        return !gap.vi().isBlank();
    }
}
