package parindex.formats.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Terms;
import parindex.core.unit.UnitKind;
import parindex.formats.BadInput;

/// The criteria sets that come with the program: one folder each below `criteria` in its home.
public final class BundledSets {
    private final Path folder;

    private BundledSets(Path folder) {
        this.folder = folder;
    }

    /// The sets below a home folder.
    public static BundledSets in(Path home) {
        return new BundledSets(home.resolve("criteria"));
    }

    /// The sets below the home that the launcher names (`parindex.home`), or below the working folder.
    public static BundledSets atHome() {
        return in(Path.of(System.getProperty("parindex.home", "")));
    }

    /// Names of all sets, in order.
    public List<String> names() {
        return folders().stream().map(path -> path.getFileName().toString()).toList();
    }

    /// The folders of all sets, by name.
    public List<Path> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var below = Files.list(folder)) {
            return below.filter(path -> Files.exists(path.resolve(CriteriaSetReader.FILE)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The set of provinces for an assessment year, nothing where there is none.
    ///
    /// @throws BadInput if a bundled file is faulty
    public Optional<CriteriaSet> forYear(int year) {
        return forYear(year, UnitKind.PROVINCE);
    }

    /// The set of one kind of unit for an assessment year; one whose structure is not known stands for no year.
    ///
    /// @throws BadInput if a bundled file is faulty
    public Optional<CriteriaSet> forYear(int year, UnitKind kind) {
        return folders().stream()
                .map(CriteriaSetReader::read)
                .filter(set -> set.terms().status() != Terms.Status.PARTIAL)
                .filter(set -> set.terms().years().contains(year))
                .filter(set -> set.terms().kind().filter(kind::equals).isPresent())
                .findFirst();
    }

    /// A sound set by what a person typed: a bundled name, a folder or a file.
    ///
    /// @throws BadInput if there is none, or with every fault of the one there is
    public CriteriaSet find(String typed) {
        return CriteriaFiles.read(path(typed)).sound();
    }

    /// Where the set is that a person named: a bundled name, a folder or a file.
    ///
    /// @throws BadInput if there is none
    public Path path(String typed) {
        var path = names().contains(typed) ? folder.resolve(typed) : Path.of(typed);
        if (!Files.exists(path)) {
            throw new BadInput(CriteriaFileWording.noSuchSet(typed, names()));
        }
        return path;
    }
}
