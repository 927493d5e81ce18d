package parindex.formats.register;

import java.nio.file.Path;
import java.util.stream.Stream;
import parindex.core.analysis.Reference;
import parindex.core.criteria.CriteriaSet;
import parindex.formats.FileFault;
import parindex.formats.criteria.BundledSets;
import parindex.formats.criteria.CriteriaSetReader;

/// Loads what the program brings along: the criteria sets and the register below its home.
public final class References {
    private References() {}

    /// Everything below a home folder.
    ///
    /// @throws parindex.formats.BadInput with every fault of a bundled file
    public static Reference in(Path home) {
        return with(home, folders(home).map(CriteriaSetReader::read));
    }

    /// Everything below a home folder but the sets that cannot be used, so that one broken file stops nothing else.
    ///
    /// @throws parindex.formats.BadInput with every fault of the register
    public static Reference usableIn(Path home) {
        var sets = folders(home)
                .map(CriteriaSetReader::check)
                .filter(reading -> reading.faults().stream().noneMatch(FileFault::stops))
                .flatMap(reading -> reading.set().stream());
        return with(home, sets);
    }

    private static Stream<Path> folders(Path home) {
        return BundledSets.in(home).folders().stream();
    }

    private static Reference with(Path home, Stream<CriteriaSet> sets) {
        var register = BundledRegister.in(home);
        return new Reference(sets.toList(), register.agencies().names(), register.published());
    }

    /// Everything below the home that the launcher names, or below the working folder.
    public static Reference atHome() {
        return in(Path.of(System.getProperty("parindex.home", "")));
    }
}
