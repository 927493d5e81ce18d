package parindex.formats.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.formats.BadInput;

@Tag("F-08")
class RegisterFaultsTest {
    private static final String UNITS = "units:\n  - { code: \"1\", name: Thử Một, official: Tỉnh Thử Một }\n";

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void register() throws IOException {
        Files.createDirectory(home.resolve("register"));
    }

    private BundledRegister with(String file, String text) throws IOException {
        Files.writeString(home.resolve("register").resolve(file), text);
        return BundledRegister.in(home);
    }

    @Test
    void a_change_of_a_unit_that_is_not_there_is_named() throws IOException {
        var register = with("provinces.yaml", UNITS + """
                        changes:
                          - date: 2025-07-01
                            note: thử
                            into:
                              - { code: "2", name: Thử Mới, official: Tỉnh Thử Mới, from: [Thử Một, Thử Hai] }
                        """);

        assertThatThrownBy(register::provinces)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Thử Mới (2025-07-01): ngay trước ngày đó không có đơn vị \"Thử Hai\".");
    }

    @Test
    void a_name_of_two_agencies_and_a_successor_that_is_not_there_are_named_at_once() throws IOException {
        var register = with("agencies.yaml", """
                agencies:
                  - { name: Sở Thử, also: [ST] }
                  - { name: Sở Tốt, also: [st], became: { name: Sở Không Có, date: 2025-03-01 } }
                """);

        assertThatThrownBy(register::agencies)
                .hasMessageContaining("tên \"st\" thuộc cả \"Sở Thử\" và \"Sở Tốt\".")
                .hasMessageContaining("không có cơ quan \"Sở Không Có\".");
    }

    @Test
    void a_cell_of_published_results_that_is_not_understood_is_named_with_its_line() throws IOException {
        with("provinces.yaml", UNITS);
        var register = with("published-results.csv", """
                year,kind,unit,total,place,of,band,area_1,area_2,area_3,area_4,area_5,area_6,area_7,area_8,basis,source,url,note
                2020,province,Thử Một,8x,1,1,A,,,,,,,,,published,nguồn thử,,
                """);

        assertThatThrownBy(register::published)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("published-results.csv, dòng 2: cột total: không hiểu \"8x\".");
    }

    @Test
    void a_register_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> BundledRegister.in(home).provinces()).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> BundledRegister.in(home).published()).isInstanceOf(BadInput.class);
    }
}
