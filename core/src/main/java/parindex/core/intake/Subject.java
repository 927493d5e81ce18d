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

    /// The unit without the word for what it is: "Thử" for "Tỉnh Thử"; empty where the report names no unit.
    public String shortUnit() {
        return unit.map(name -> name.replaceFirst("(?iu)^(tỉnh|thành phố|tp\\.?)\\s+", ""))
                .orElse("");
    }

    /// The first document of a kind (BC for a report, CV for a dispatch), nothing where the file holds none.
    public Optional<PrintedDocument> document(String kind) {
        return documents.stream()
                .filter(document -> document.kind().equals(kind))
                .findFirst();
    }

    /// One administrative document.
    ///
    /// @param kind   letters of its type: CV for a dispatch, BC for a report …
    /// @param number number and symbol ("12/BC-SNV")
    /// @param date   day it was issued, nothing where it is not printed
    public record PrintedDocument(String kind, String number, Optional<LocalDate> date) {}
}
