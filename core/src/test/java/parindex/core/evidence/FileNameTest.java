package parindex.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("O-06")
@Tag("T11")
class FileNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd.pdf      | passwd.pdf
            C:\\Users\\a\\Báo cáo.pdf | Báo cáo.pdf
            a\u0000b.pdf              | ab.pdf
            bao\u202Efdp.exe          | baofdp.exe
            .htaccess                 | htaccess
            a<b>"c".pdf               | a_b__c_.pdf
            ''                        | ?
            /                         | ?
            """)
    void what_is_shown_has_no_folder_and_nothing_invisible(String sent, String shown) {
        assertThat(FileName.of(sent).shown()).isEqualTo(shown);
    }

    @Test
    void three_hundred_bytes_are_cut_and_the_ending_stays() {
        var name = FileName.of("ế".repeat(100) + ".pdf");
        assertThat(name.shown().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(name.shown()).endsWith("….pdf");
        assertThat(name.ending()).isEqualTo("pdf");
    }

    @Test
    void the_first_title_is_the_name_without_its_ending() {
        assertThat(FileName.of("QĐ 12.2026.pdf").title()).isEqualTo("QĐ 12.2026");
    }
}
