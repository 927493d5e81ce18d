package parindex.app.criteria.comparison;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.version.Difference;

/// What the reader of a comparison may ask for: differences that belong together.
enum CompareTopic {
    STRUCTURE,
    MAXIMUM,
    RULE,
    WORDS,
    AGENCY,
    LAW,
    PROOF,
    SET,
    CASES;

    /// As it stands in the address.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CompareTopic> of(String word) {
        return Stream.of(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }

    static CompareTopic of(Difference difference) {
        return switch (difference.kind()) {
            case ITEM_ADDED, ITEM_REMOVED, ITEM_MOVED -> STRUCTURE;
            case MAX_CHANGED -> MAXIMUM;
            case RULE_CHANGED, SOURCE_CHANGED, BASIS_CHANGED -> RULE;
            case TITLE_CHANGED -> difference.code().isPresent() ? WORDS : SET;
            case ASSIGNMENT_CHANGED -> AGENCY;
            case LAW_CHANGED -> difference.code().isPresent() ? LAW : SET;
            case EVIDENCE_CHANGED, GUIDANCE_CHANGED, SCOPE_CHANGED -> PROOF;
            case CASE_ADDED, CASE_REMOVED, CASE_CHANGED -> CASES;
            case ID_CHANGED,
                    KIND_CHANGED,
                    YEARS_CHANGED,
                    STATUS_CHANGED,
                    SIZE_CHANGED,
                    BANDS_CHANGED,
                    SETTLING_CHANGED,
                    PRINTING_CHANGED,
                    ACTS_CHANGED,
                    NOT_APPLICABLE_CHANGED,
                    LINEAGE_CHANGED,
                    ADJUSTMENT_ADDED,
                    ADJUSTMENT_REMOVED,
                    ADJUSTMENT_CHANGED,
                    CAPS_CHANGED -> SET;
        };
    }
}
