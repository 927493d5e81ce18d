package parindex.core.assessment.appraisal;

import java.time.Instant;

/// Who did something, and when.
///
/// @param by name of the person
/// @param at by the clock of the database
public record Stamp(String by, Instant at) {
    boolean isAfter(Stamp other) {
        return at.isAfter(other.at);
    }
}
