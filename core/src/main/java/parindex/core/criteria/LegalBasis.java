package parindex.core.criteria;

import java.time.LocalDate;
import java.util.Optional;
import parindex.core.unit.Validity;

/// A legal act that a set rests on (căn cứ).
///
/// @param number   number and symbol ("12/QĐ-BNV")
/// @param date     day it was signed, nothing where no source tells
/// @param title    what it is about
/// @param validity the days on which it is in force
/// @param link     where its text stands, empty where nobody says
public record LegalBasis(String number, Optional<LocalDate> date, String title, Validity validity, String link) {
    /// An act of which no more is known.
    public LegalBasis(String number, Optional<LocalDate> date, String title) {
        this(number, date, title, Validity.ALWAYS, "");
    }
}
