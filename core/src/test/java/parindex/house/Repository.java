package parindex.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The files of the repository, for tests that walk it.
final class Repository {
    static final Path ROOT = Path.of(System.getProperty("parindex.home"));
    private static final Set<String> PASSED_OVER = Set.of("target", ".git", "data", ".parindex", "node_modules");

    private Repository() {}

    /// Files whose path, from the root and with slashes, matches a pattern.
    static List<Path> files(String pattern) {
        try (var walk = Files.walk(ROOT)) {
            return walk.filter(Repository::belongs)
                    .filter(Files::isRegularFile)
                    .filter(file -> name(file).matches(pattern))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(Path file) {
        for (var part : ROOT.relativize(file)) {
            if (PASSED_OVER.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
