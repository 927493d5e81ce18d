package parindex.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// GLOSSARY.md and the code use the same words.
class GlossaryTest {
    private static final String GLOSSARY = Repository.text(Repository.ROOT.resolve("GLOSSARY.md"));
    private static final Pattern VIETNAMESE =
            Pattern.compile("\\b(class|record|interface|enum|var|void|String|int|long)\\s+\\w*[À-ỹđĐ]\\w*");
    private static final Pattern BANNED = Pattern.compile(
            "\\b(?:class|record|interface)\\s+(\\w*(?:Utils?|Manager|Helper|Handler|ServiceImpl|Impl|DTO|Processor)|Base[A-Z]\\w*)\\b");

    @Test
    void every_type_that_the_glossary_names_exists() {
        var named = Pattern.compile("`([A-Z]\\w+)`")
                .matcher(GLOSSARY)
                .results()
                .map(match -> match.group(1))
                .distinct();
        assertThat(named)
                .allSatisfy(
                        name -> assertThat(typesNamed(name)).as("type " + name).isNotEmpty());
    }

    @Test
    void no_identifier_is_vietnamese() {
        assertThat(found(VIETNAMESE)).isEmpty();
    }

    @Test
    void no_type_has_a_banned_name() {
        assertThat(found(BANNED)).isEmpty();
    }

    private static List<String> typesNamed(String name) {
        return Repository.files(".*/" + name + "\\.java").stream()
                .map(Repository::name)
                .toList();
    }

    private static List<String> found(Pattern pattern) {
        return Repository.files(".*/src/main/java/.*\\.java").stream()
                .flatMap(
                        file -> pattern.matcher(Repository.text(file)).results().map(MatchResult::group))
                .toList();
    }
}
