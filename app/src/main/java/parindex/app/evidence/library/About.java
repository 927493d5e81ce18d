package parindex.app.evidence.library;

import java.time.LocalDate;
import java.util.Optional;
import parindex.core.language.Fold;

/// What people say of a document.
///
/// @param title  what it is called
/// @param number number of the document ("12/QĐ-UBND")
/// @param issuer who issued it
/// @param dated  its date
/// @param pages  which pages matter ("3-5")
public record About(String title, String number, String issuer, Optional<LocalDate> dated, String pages) {
    private static final int LONGEST = 300;

    public About {
        title = clean(title);
        number = clean(number);
        issuer = clean(issuer);
        pages = clean(pages);
    }

    /// A document of which nothing is known but its name.
    public static About titled(String title) {
        return new About(title, "", "", Optional.empty(), "");
    }

    /// The words it is found by, without accents.
    String folded(String file) {
        return Fold.plain(String.join(" ", title, number, issuer, file));
    }

    private static String clean(String text) {
        var printable = Fold.printable(text);
        return printable.length() <= LONGEST
                ? printable
                : printable.substring(0, LONGEST).strip();
    }
}
