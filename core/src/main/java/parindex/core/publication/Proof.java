package parindex.core.publication;

import java.util.Comparator;

/// A verification document, by the hash of its bytes: what it is can be checked by whoever holds it.
///
/// @param sha256 in hexadecimal
/// @param pages  where to look, as it was written, empty where nobody said
public record Proof(String sha256, String pages) implements Comparable<Proof> {
    private static final Comparator<Proof> ORDER =
            Comparator.comparing(Proof::sha256).thenComparing(Proof::pages);

    @Override
    public int compareTo(Proof other) {
        return ORDER.compare(this, other);
    }
}
