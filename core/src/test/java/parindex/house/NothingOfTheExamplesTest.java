package parindex.house;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The program knows nothing of the reports it is tried on: no province, no figure, no item code, no document of
/// them stands in any source, comment or template.
class NothingOfTheExamplesTest {
    private static final Pattern TELLING_FIGURE =
            Pattern.compile("(?<![\\d.,])\\d{1,3}[.,]\\d{2,5}(?![\\d.,])|\\d{3,4}/[A-Z]{2,}-?[A-Z]+");
    private static final Pattern PROVINCE = Pattern.compile("name: ([^,}]+)");
    private static final Pattern CODE_IN_QUOTES = Pattern.compile("\"[1-9]\\d?\\.[1-9]\\d?(\\.[1-9]\\d?)?\"");
    private static final Pattern COMMENT = Pattern.compile("\\s*(//|\\*|/\\*|--|#).*");
    // Numbers in quotes that are no codes: model forms 1.4 and 1.5 of Decree 30/2020, the version of the database.
    private static final Set<String> NO_CODES = Set.of("\"1.4\"", "\"1.5\"", "\"18.6.0\"");
    private static final String PROGRAM =
            Repository.files(".*/src/main/.*\\.(java|jte|js|css|sql|properties|yaml)").stream()
                    .map(Repository::text)
                    .collect(joining("\n"));

    @Test
    void no_province_is_named() {
        var names = PROVINCE.matcher(Repository.text(Repository.ROOT.resolve("register/provinces.yaml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(60);
        assertThat(names).filteredOn(PROGRAM::contains).isEmpty();
    }

    @Test
    void no_telling_figure_or_document_number_is_repeated() {
        var figures = Repository.files("examples/.*/report\\.txt").stream()
                .map(Repository::text)
                .flatMap(text -> tokens(text, TELLING_FIGURE))
                .filter(figure -> figure.length() >= 5)
                .flatMap(figure -> Stream.of(figure, figure.replace(',', '.')))
                .collect(toCollection(TreeSet::new));
        var repeated = tokens(PROGRAM, TELLING_FIGURE).filter(figures::contains).distinct();
        assertThat(figures).hasSizeGreaterThan(50);
        assertThat(repeated).isEmpty();
    }

    @Test
    void no_item_code_is_written_into_the_code() {
        var code =
                PROGRAM.lines().filter(line -> !COMMENT.matcher(line).matches()).collect(joining("\n"));
        assertThat(tokens(code, CODE_IN_QUOTES).distinct()).isSubsetOf(NO_CODES);
    }

    private static Stream<String> tokens(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
