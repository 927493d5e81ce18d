package parindex.core.audit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The checks as their source files show them.
final class CheckFixture {
    static final Path HOME = Path.of(System.getProperty("parindex.home"));
    private static final Path FOLDER = HOME.resolve("core/src/main/java/parindex/core/audit");
    private static final Pattern CHECK =
            Pattern.compile("((?:/// ?.*\\n)*)public final class (\\w+) implements Check ");

    /// A check in the source.
    ///
    /// @param name of its class
    /// @param help its doc comment on one line
    record Source(String name, String help) {
        String firstSentence() {
            return help.replaceFirst("(?s)(?<=[a-z)][.])\\s.*", "");
        }
    }

    private CheckFixture() {}

    static List<Source> sources() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> CHECK.matcher(text(file)).results())
                    .map(match -> new Source(match.group(2), help(match.group(1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String help(String comment) {
        return comment.lines().map(line -> line.replaceFirst("^///\\s?", "")).collect(joining(" "));
    }
}
