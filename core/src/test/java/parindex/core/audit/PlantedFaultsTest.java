package parindex.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.ExampleFixture.theReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// One thing changed in the real report: what must be found then, and nothing besides.
@Tag("U-01")
class PlantedFaultsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(
            resources = "planted-faults.txt",
            delimiter = '~',
            useHeadersInDisplayName = false,
            maxCharsPerColumn = 2000)
    void a_planted_fault_is_found_and_nothing_else(String words, String by, String findings) {
        var anew = theReport().replacing(lines(words), by == null ? "" : lines(by)).foundAnew();
        assertThat(String.join("; ", anew)).isEqualTo(findings == null ? "" : findings);
    }

    @ParameterizedTest(name = "without: {0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "1.2. Một số tồn tại~2. Một số tồn tại~heading-number - heading: 1.2 → 2",
                "7.25~7,25~ambiguous-figure 7.1 max: 7.25 → 7.25",
                "Đạt 99,2%.~99,52%~figure-form 3.4.3 percent: Đạt 99,2%. → 99.2",
                "0,5|100%|||Năm~0,5|100%|||Năm~"
            })
    void a_fault_that_is_put_right_is_no_longer_found(String words, String by, String finding) {
        if (finding == null) {
            return;
        }
        assertThat(theReport().found()).contains(finding);
        assertThat(theReport().replacing(words, by).found()).doesNotContain(finding);
    }

    private static String lines(String words) {
        return words.replace("¶", "\n");
    }
}
