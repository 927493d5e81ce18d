package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.Optional;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;

/// Points that the running text claims: "đạt 6,6/8 điểm, đạt chỉ số 82,5 %".
///
/// @param words   the stretch of text it stands in
/// @param score   the points
/// @param percent the percentage said of the same points, where there is one
/// @param topic   what it is about
record Claim(Passage words, Mark score, Optional<Mark> percent, Topic topic) {
    BigDecimal points() {
        return score.figure().value().orElseThrow();
    }

    /// The second figure of "6,6/8".
    Optional<BigDecimal> of() {
        return score.figure().of();
    }

    int digits() {
        return score.figure().digits();
    }

    /// True for points that something reached; false for points that a scale gives ("thang điểm").
    boolean isReached() {
        return words.before(score).matches("(?s).*\\bdat\\b[^,;]*$");
    }
}
