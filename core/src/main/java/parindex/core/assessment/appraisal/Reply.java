package parindex.core.assessment.appraisal;

/// What the unit replied to the appraisal of a line (giải trình).
///
/// @param stance whether it agrees
/// @param text   in its own words
/// @param stamp  who, and when
public record Reply(Stance stance, String text, Stamp stamp) {}
