package parindex.core.criteria;

import java.time.LocalDate;
import java.util.Optional;

/// A legal act that a set rests on (căn cứ).
///
/// @param number number and symbol ("12/QĐ-BNV")
/// @param date   day it was signed, nothing where no source tells
/// @param title  what it is about
public record LegalBasis(String number, Optional<LocalDate> date, String title) {}
