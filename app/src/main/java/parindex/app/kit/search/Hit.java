package parindex.app.kit.search;

import parindex.core.language.Fold;

/// One place to go to.
///
/// @param title what it is called
/// @param kind  what it is: screen, item, unit
/// @param url   its address
/// @param data  the title comes from data and is Vietnamese in every language
public record Hit(String title, String kind, String url, boolean data) {
    /// Whether a title holds words that were typed without accents.
    public static boolean matches(String title, String wanted) {
        return Fold.plain(title).contains(wanted);
    }
}
