package parindex.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the pages in docs/how-to show is the real code: every fenced block stands in a file of the repository.
class HowToTest {
    private static final Pattern BLOCK = Pattern.compile("```(?:java|yaml|html)\\n(.*?)```", Pattern.DOTALL);
    private static final String CODE = Repository.files(".*\\.(java|jte)|criteria/.*\\.yaml|.*\\.properties").stream()
            .map(Repository::text)
            .map(HowToTest::squeezed)
            .collect(joining("\n"));

    static List<Path> pages() {
        return Repository.files("docs/how-to/.*\\.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void an_example_on_a_how_to_page_is_cut_out_of_the_code(Path page) {
        var blocks = BLOCK.matcher(Repository.text(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(blocks).as("finished examples on %s", page).isNotEmpty();
        assertThat(blocks)
                .allSatisfy(block -> assertThat(CODE.contains(squeezed(block)))
                        .as("real code: %s", block)
                        .isTrue());
    }

    private static String squeezed(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining(" "));
    }
}
