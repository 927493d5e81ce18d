package parindex.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whom and what a report is about.
///
/// @param unit      the assessed unit as the report names it ("Tỉnh Thử"), nothing where it does not
/// @param year      assessment year
/// @param index     name of the index ("PAR INDEX")
/// @param documents the documents the file holds, in their order
public record Subject(Optional<String> unit, Optional<Integer> year, String index, List<PrintedDocument> documents) {
    public Subject {
        documents = List.copyOf(documents);
    }

    /// One administrative document.
    ///
    /// @param kind   letters of its type: CV for a dispatch, BC for a report …
    /// @param number number and symbol ("12/BC-SNV")
    /// @param date   day it was issued, nothing where it is not printed
    public record PrintedDocument(String kind, String number, Optional<LocalDate> date) {}
}
