package parindex.core.document.result;

import java.util.List;
import java.util.Locale;
import parindex.core.language.Fold;
import parindex.core.language.SentenceCase;

/// The words for an assessed unit: "Tỉnh Thử" is "tỉnh Thử" within a sentence, is compared with "tỉnh, thành phố" and
/// answers to "Ủy ban nhân dân tỉnh". A unit that is no province is called by its name, its peers are "đơn vị".
///
/// @param name    with a capital, to open a sentence
/// @param within  within a sentence
/// @param bare    without its kind
/// @param peers   what it is ranked among
/// @param council who decides for it
record UnitWords(String name, String within, String bare, String peers, String council) {
    static UnitWords of(String unit) {
        var name = SentenceCase.capital(Fold.printable(unit));
        for (var kind : List.of("Tỉnh", "Thành phố")) {
            if (name.startsWith(kind + " ")) {
                var bare = name.substring(kind.length() + 1);
                var small = kind.toLowerCase(Locale.ROOT);
                return new UnitWords(
                        name, small + " " + bare, bare, ReportWording.PROVINCES, ReportWording.COMMITTEE + " " + small);
            }
        }
        return new UnitWords(name, name, name, ReportWording.UNITS, ReportWording.AUTHORITY);
    }

    String capitals() {
        return name.toUpperCase(Locale.ROOT);
    }
}
