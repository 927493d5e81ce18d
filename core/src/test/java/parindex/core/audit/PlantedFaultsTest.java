package parindex.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.ExampleFixture.theReport;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// One thing changed in the real report: what must be found then, and nothing besides.
@Tag("U-01")
class PlantedFaultsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "planted-faults.txt", delimiter = '~')
    void a_planted_fault_is_found_and_nothing_else(String words, @Nullable String by, @Nullable String findings) {
        var anew = theReport().replacing(lines(words), lines(by)).foundAnew();
        assertThat(String.join("; ", anew)).isEqualTo(Objects.requireNonNullElse(findings, ""));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '~',
            value = {
                "1.2. Một số tồn tại ~ 2. Một số tồn tại ~ heading-number - heading: 1.2 → 2",
                "7.25 ~ 7,25 ~ ambiguous-figure 7.1 max: 7.25 → 7.25",
                "Đạt 99,2%. ~ 99,52% ~ figure-form 3.4.3 percent: Đạt 99,2%. → 99.2",
                "7.1.1 0 ~ 7.1.10 ~ code-form 7.1.10 code: 7.1.1 0 → 7.1.10",
                "mục I phần A (trong ~ mục I phần A, trong ~ cell-broken 6.1.2 cause: … sử dụng sai nguồn gồm có: tỉnh Đắk Nông →",
                "Tình chưa xây dựng ~ Tỉnh đã xây dựng ~ cause-contradicts-cause 7.1.10 cause",
                "tỉnh bị xem xét kỷ luật ~ tỉnh bị kỷ luật, tài sản công quản lý lỏng lẻo ~ loss-not-mentioned 6.2.1 text"
            })
    void a_fault_that_is_put_right_is_found_no_longer(String words, String by, String finding) {
        assertThat(theReport().found()).contains(finding);
        assertThat(theReport().replacing(words, by).found()).doesNotContain(finding);
    }

    private static String lines(@Nullable String words) {
        return words == null ? "" : words.replace("¶", "\n");
    }
}
