package parindex.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The example reports that come with the program: every folder with a report and a note about it.
///
/// @param home folder that holds them
record Examples(Path home) {
    /// One example.
    ///
    /// @param name     of its folder
    /// @param report   the file
    /// @param invented made up for demonstration
    record Example(String name, Path report, boolean invented) {}

    List<Example> all() throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (var folders = Files.list(home)) {
            return folders.sorted()
                    .map(Examples::example)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static Optional<Example> example(Path folder) {
        var note = folder.resolve("example.yaml");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder);
                var text = Files.newBufferedReader(note)) {
            Map<String, Object> said = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return files.filter(file -> file.getFileName().toString().startsWith("report."))
                    .findFirst()
                    .map(report -> new Example(
                            folder.getFileName().toString(), report, Boolean.TRUE.equals(said.get("invented"))));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
