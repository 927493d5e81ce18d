package parindex.core.document;

import java.util.List;
import java.util.Locale;

/// Who signs: offices one below the other, then the name without titles.
///
/// @param offices "TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"; empty while nobody is named
/// @param name    the signer's name, empty while nobody is named
public record SignatureBlock(List<Office> offices, String name) {
    /// Nobody is named yet.
    public static final SignatureBlock BLANK = new SignatureBlock(List.of(), "");

    public SignatureBlock {
        offices = List.copyOf(offices);
    }

    /// One line above the name.
    public record Office(Authority authority, String title) {
        private String printed() {
            return (authority.letters() + " " + title.toUpperCase(Locale.ROOT)).strip();
        }
    }

    /// The lines above the name, in capitals.
    public List<List<Run>> lines() {
        return offices.isEmpty()
                ? List.of(List.of(Run.bound("", "issue.office")))
                : offices.stream()
                        .map(office -> List.of(Run.bound(office.printed(), "issue.office")))
                        .toList();
    }

    public List<Run> signer() {
        return List.of(Run.bound(name, "issue.signer"));
    }
}
