package parindex.app.criteria.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import parindex.core.language.Text;
import parindex.formats.criteria.FactsFile;
import parindex.formats.handed.Handed;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.yaml.YamlFile;

/// The tables of past figures there are: the examples that come with the program, and what people handed in.
@Component
class FactsTables {
    private static final String FILE = "facts.csv";
    private final Path examples;
    private final FactsStore store;

    FactsTables(@Value("${parindex.home:.}") Path home, FactsStore store) {
        this.examples = home.resolve("examples");
        this.store = store;
    }

    /// A table of figures.
    ///
    /// @param id       its name in addresses
    /// @param set      the set its figures were given for
    /// @param title    what it is
    /// @param invented whether the figures were invented
    record Table(String id, String set, Text title, boolean invented) {}

    /// Every table, handed-in ones first.
    List<Table> all() {
        return Stream.concat(store.all().stream(), bundled().stream()).toList();
    }

    private List<Table> bundled() {
        if (!Files.isDirectory(examples)) {
            return List.of();
        }
        try (var folders = Files.list(examples)) {
            return folders.filter(folder -> Files.exists(folder.resolve(FILE)))
                    .sorted()
                    .flatMap(folder -> bundled(folder).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Table> bundled(Path folder) {
        var name = folder.getFileName().toString();
        return YamlFile.read(folder.resolve("example.yaml"), new Faults(name))
                .flatMap(about ->
                        about.scalar("set").map(set -> new Table(name, set.text(), title(about, name), true)));
    }

    private static Text title(Block about, String name) {
        return about.mapping("title")
                .flatMap(title ->
                        title.scalar("vi").flatMap(vi -> title.scalar("en").map(en -> new Text(vi.text(), en.text()))))
                .orElse(Text.same(name));
    }

    /// What stands in a table that comes with the program.
    static Handed bundled(FactsStore.Content content) {
        return FactsFile.handed(content.name(), content.bytes());
    }

    /// The file of a table.
    FactsStore.Content content(Table table) {
        try {
            return table.invented()
                    ? new FactsStore.Content(
                            FILE,
                            Files.readAllBytes(examples.resolve(table.id()).resolve(FILE)))
                    : store.content(table.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
