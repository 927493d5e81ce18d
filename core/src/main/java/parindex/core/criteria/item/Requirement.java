package parindex.core.criteria.item;

/// A verification document that an item asks for.
///
/// @param document what it is ("Báo cáo kết quả kiểm tra")
/// @param issuer   who issues it, empty where anybody may
/// @param note     what it has to show, empty where nothing is said
public record Requirement(String document, String issuer, String note) {}
