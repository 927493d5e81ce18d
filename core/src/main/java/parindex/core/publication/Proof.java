package parindex.core.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// A verification document, by the hash of its bytes: what it is can be checked by whoever holds it.
///
/// @param sha256 in hexadecimal
/// @param pages  where to look, as it was written, empty where nobody said
/// @param number number and symbol of the document ("12/BC-SNV"), empty where nobody said
/// @param dated  its day, nothing where nobody said
public record Proof(String sha256, String pages, String number, Optional<LocalDate> dated)
        implements Comparable<Proof> {
    private static final Comparator<Proof> ORDER = Comparator.comparing(Proof::sha256)
            .thenComparing(Proof::pages)
            .thenComparing(Proof::number)
            .thenComparing(Proof::day);

    /// A document of which nobody said number and day.
    public Proof(String sha256, String pages) {
        this(sha256, pages, "", Optional.empty());
    }

    /// Its day as a date is written in files, empty where nobody said.
    public String day() {
        return dated.map(LocalDate::toString).orElse("");
    }

    @Override
    public int compareTo(Proof other) {
        return ORDER.compare(this, other);
    }
}
