package parindex.formats.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parindex.core.ranking.Published;
import parindex.core.unit.Agencies;
import parindex.core.unit.Register;
import parindex.formats.FileFault;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.yaml.YamlFile;

/// The register that comes with the program, below `register` in its home. Each part is read when it is asked for.
public final class BundledRegister {
    private final Path folder;

    private BundledRegister(Path folder) {
        this.folder = folder;
    }

    /// The register below a home folder.
    public static BundledRegister in(Path home) {
        return new BundledRegister(home.resolve("register"));
    }

    /// The register below the home that the launcher names (`parindex.home`), or below the working folder.
    public static BundledRegister atHome() {
        return in(Path.of(System.getProperty("parindex.home", "")));
    }

    /// The provinces through time.
    ///
    /// @throws parindex.formats.BadInput with every fault, if there is one
    public Register provinces() {
        return yaml("provinces.yaml", ProvincesReader::read);
    }

    /// Agencies and their names.
    ///
    /// @throws parindex.formats.BadInput with every fault, if there is one
    public Agencies agencies() {
        return yaml("agencies.yaml", AgenciesReader::read);
    }

    /// Published results of all years.
    ///
    /// @throws parindex.formats.BadInput with every fault, if there is one
    public Published published() {
        var name = "published-results.csv";
        var faults = new ArrayList<FileFault>();
        var results = PublishedReader.read(name, text(name), faults);
        if (!faults.isEmpty()) {
            throw FileFault.refusal(faults);
        }
        return new Published(results, provinces());
    }

    /// The provinces as a grid of squares.
    ///
    /// @throws parindex.formats.BadInput if the file is not the table it should be
    public List<Tile> tiles() {
        return TilesReader.read(text("tiles.csv"));
    }

    private <T> T yaml(String name, Function<Block, T> reader) {
        var faults = new Faults(name);
        var read = YamlFile.read(folder.resolve(name), faults).map(reader);
        if (!faults.isEmpty()) {
            throw FileFault.refusal(faults.list());
        }
        return read.orElseThrow();
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw FileFault.refusal(List.of(FileFault.of(name, 0, RegisterWording.notATable())));
        }
    }
}
