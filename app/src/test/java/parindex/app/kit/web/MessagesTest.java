package parindex.app.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.audit.FindingKind;
import parindex.core.criteria.SetFault;
import parindex.core.language.Language;

/// The sentences of the screens: both languages say the same things, and nothing is said that nobody asks for.
@Tag("L-03")
class MessagesTest {
    private static final Pattern WRITTEN = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    private final Messages messages = new Messages();

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(messages.in(Language.VI).keySet())
                .isEqualTo(messages.in(Language.EN).keySet());
    }

    @Test
    void no_sentence_is_empty() {
        assertThat(messages.in(Language.VI).values()).noneMatch(String::isBlank);
        assertThat(messages.in(Language.EN).values()).noneMatch(String::isBlank);
    }

    @Test
    void a_sentence_in_english_is_filled_with_nothing_that_the_vietnamese_one_lacks() {
        messages.in(Language.EN)
                .forEach((key, sentence) -> assertThat(
                                holes(messages.in(Language.VI).getOrDefault(key, "")))
                        .as(key)
                        .containsAll(holes(sentence)));
    }

    @Test
    void no_sentence_is_unused() throws IOException {
        var written = written();
        var unused = messages.in(Language.VI).keySet().stream()
                .filter(key -> written.stream().noneMatch(word -> isAskedFor(key, word)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("remove these from messages_*.properties").isEmpty();
    }

    @Test
    void every_kind_of_finding_has_a_title() {
        for (var kind : FindingKind.values()) {
            assertThat(messages.in(Language.VI)).containsKey("finding." + kind.code());
        }
    }

    @Test
    void every_kind_of_fault_of_a_set_has_a_title() {
        for (var kind : SetFault.Kind.values()) {
            assertThat(messages.in(Language.VI)).containsKey("criteria.fault." + kind.word());
        }
    }

    private static boolean isAskedFor(String key, String word) {
        return key.equals(word)
                || key.equals(word + ".one")
                || key.startsWith("error.")
                || word.endsWith(".") && key.startsWith(word);
    }

    private static Set<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(hole -> hole.group(1)).collect(Collectors.toSet());
    }

    /// Every word in quotation marks of the program and its templates.
    private static Set<String> written() throws IOException {
        var words = new TreeSet<String>();
        for (var folder : new String[] {"src/main/java", "src/main/jte"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    WRITTEN.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group(1)));
                }
            }
        }
        return words;
    }
}
