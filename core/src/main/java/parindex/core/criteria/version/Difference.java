package parindex.core.criteria.version;

import java.util.Optional;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;

/// One thing that differs between two sets, as data and as a sentence (F-02).
///
/// @param kind   what it is
/// @param code   the item concerned, by its code in the later set unless it is gone; nothing where it is none
/// @param before as it was, empty where it is new
/// @param after  as it is, empty where it is gone
/// @param said   the whole of it, naming item and figures: "2.1: điểm chuẩn 0,5 → 0,75"
public record Difference(Kind kind, Optional<ItemCode> code, Text before, Text after, Text said) {
    /// What can differ, each with its stable word. Title and law belong to the set where no item is named.
    public enum Kind {
        ID_CHANGED("id-changed"),
        TITLE_CHANGED("title-changed"),
        KIND_CHANGED("kind-changed"),
        YEARS_CHANGED("years-changed"),
        STATUS_CHANGED("status-changed"),
        SIZE_CHANGED("size-changed"),
        BANDS_CHANGED("bands-changed"),
        SETTLING_CHANGED("settling-changed"),
        PRINTING_CHANGED("printing-changed"),
        ACTS_CHANGED("acts-changed"),
        LAW_CHANGED("law-changed"),
        NOT_APPLICABLE_CHANGED("not-applicable-changed"),
        LINEAGE_CHANGED("lineage-changed"),
        ADJUSTMENT_ADDED("adjustment-added"),
        ADJUSTMENT_REMOVED("adjustment-removed"),
        ADJUSTMENT_CHANGED("adjustment-changed"),
        CAPS_CHANGED("caps-changed"),
        ITEM_ADDED("item-added"),
        ITEM_REMOVED("item-removed"),
        ITEM_MOVED("item-moved"),
        MAX_CHANGED("max-changed"),
        SOURCE_CHANGED("source-changed"),
        RULE_CHANGED("rule-changed"),
        BASIS_CHANGED("basis-changed"),
        ASSIGNMENT_CHANGED("assignment-changed"),
        EVIDENCE_CHANGED("evidence-changed"),
        GUIDANCE_CHANGED("guidance-changed"),
        SCOPE_CHANGED("scope-changed"),
        CASE_ADDED("case-added"),
        CASE_REMOVED("case-removed"),
        CASE_CHANGED("case-changed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The stable word for it in files and addresses.
        public String word() {
            return word;
        }
    }
}
