package parindex.formats.publication;

import parindex.core.language.Text;

/// The first place where a bundle is not what it should be.
///
/// @param file     of the bundle, empty where the bundle as a whole is meant
/// @param unit     code of the unit, empty where none is concerned
/// @param item     code of the item, empty where none is concerned
/// @param field    which value
/// @param stated   what stands there
/// @param expected what has to stand there
public record Discrepancy(String file, String unit, String item, String field, String stated, String expected) {
    private static final int MOST = 120;

    public Discrepancy {
        stated = cut(stated);
        expected = cut(expected);
    }

    static Discrepancy in(String file, String field, String stated, String expected) {
        return new Discrepancy(file, "", "", field, stated, expected);
    }

    private static String cut(String text) {
        var shown = text.replaceAll("\\p{Cntrl}", " ");
        return shown.length() > MOST ? shown.substring(0, MOST) + "…" : shown;
    }

    /// One sentence: where, what is stated, what is expected.
    public Text said() {
        return PublicationWording.discrepancy(this);
    }
}
