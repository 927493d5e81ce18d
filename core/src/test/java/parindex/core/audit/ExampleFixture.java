package parindex.core.audit;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.intake.ReportedCard;
import parindex.core.unit.NameAliases;

/// The real report of examples/, as it is or with something changed in it. Cells are parted by tabs, which tests
/// write as bars.
final class ExampleFixture {
    static final Path FOLDER = Path.of(System.getProperty("parindex.home"), "examples", "dak-nong-2020");
    private static final String PRINTED = read();

    private static final Set<String> FOUND = theReport().found();

    private final String text;

    private ExampleFixture(String text) {
        this.text = text;
    }

    static ExampleFixture theReport() {
        return new ExampleFixture(PRINTED);
    }

    /// The report with the first place where some words stand changed.
    ExampleFixture replacing(String words, String by) {
        var old = tabs(words);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new AssertionError("the report does not say: " + words);
        }
        return new ExampleFixture(text.substring(0, at) + tabs(by) + text.substring(at + old.length()));
    }

    /// The report with every place changed.
    ExampleFixture replacingAll(String words, String by) {
        return new ExampleFixture(text.replace(tabs(words), tabs(by)));
    }

    /// The report from the head of its table on.
    ExampleFixture tableOnly() {
        return new ExampleFixture(text.substring(text.indexOf("STT\t")));
    }

    ReportedCard card() {
        return AuditFixture.card(text.lines().toList(), "\t");
    }

    AuditReport audit() {
        return Audit.of(card(), Optional.empty(), NameAliases.NONE);
    }

    Set<String> found() {
        return audit().findings().stream().map(AuditFixture::said).collect(toSet());
    }

    /// What is found now and was not found in the report as printed, in order of the alphabet.
    List<String> foundAnew() {
        var anew = new HashSet<>(found());
        anew.removeAll(FOUND);
        return new ArrayList<>(anew).stream().sorted().toList();
    }

    private static String tabs(String words) {
        return words.replace('|', '\t');
    }

    private static String read() {
        try {
            return Files.readString(FOLDER.resolve("report.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
