package parindex.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How large the files are: what is refused fails, what is aimed at is printed.
class SizesTest {
    @Test
    void no_source_file_is_longer_than_300_lines() {
        assertThat(longerThan(".*/src/main/java/.*\\.java", 300)).isEmpty();
    }

    @Test
    void no_test_file_is_longer_than_400_lines() {
        assertThat(longerThan(".*/src/test/java/.*\\.java", 400)).isEmpty();
    }

    @Test
    void no_template_is_longer_than_150_lines() {
        assertThat(longerThan(".*\\.jte", 150)).isEmpty();
    }

    @Test
    void the_median_file_stays_near_60_lines() {
        var lines = Repository.files(".*/src/main/java/.*\\.java").stream()
                .map(file -> (int) Repository.text(file).lines().count())
                .sorted()
                .toList();
        var median = lines.get(lines.size() / 2);
        var tenth = lines.get(lines.size() * 9 / 10);
        System.out.println("lines a file: median " + median + ", p90 " + tenth + ", largest " + lines.getLast());
        assertThat(median).as("median lines of a source file").isLessThanOrEqualTo(75);
        assertThat(tenth).as("p90 lines of a source file").isLessThanOrEqualTo(190);
    }

    private static List<String> longerThan(String pattern, int most) {
        return Repository.files(pattern).stream()
                .filter(file -> Repository.text(file).lines().count() > most)
                .map(Repository::name)
                .toList();
    }
}
