package parindex.formats.register;

import java.nio.file.Path;
import parindex.core.analysis.Reference;
import parindex.formats.criteria.BundledSets;
import parindex.formats.criteria.CriteriaSetReader;

/// Loads what the program brings along: the criteria sets and the register below its home.
public final class References {
    private References() {}

    /// Everything below a home folder.
    ///
    /// @throws parindex.formats.BadInput with every fault of a bundled file
    public static Reference in(Path home) {
        var register = BundledRegister.in(home);
        var sets = BundledSets.in(home).folders().stream()
                .map(CriteriaSetReader::read)
                .toList();
        return new Reference(sets, register.agencies().names(), register.published());
    }

    /// Everything below the home that the launcher names, or below the working folder.
    public static Reference atHome() {
        return in(Path.of(System.getProperty("parindex.home", "")));
    }
}
