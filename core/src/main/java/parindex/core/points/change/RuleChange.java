package parindex.core.points.change;

import parindex.core.language.Text;

/// One thing that differs between two rules.
///
/// @param what      what it is ("ngưỡng được điểm tối đa")
/// @param before    as it was, empty where it is new
/// @param after     as it is, empty where it is gone
/// @param isWording true where only words differ, so that every award stays what it was
public record RuleChange(Text what, Text before, Text after, boolean isWording) {
    /// As a clause that names the figures: "ngưỡng được điểm tối đa 50 % → 60 %".
    public Text said() {
        return ChangeWording.said(this);
    }
}
