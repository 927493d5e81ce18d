package parindex.app.account.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Codes by the clock, against the values that the standards print.
@Tag("M-04")
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void a_code_belongs_to_its_step_and_to_its_neighbours_alone() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var code = Totp.code(SECRET, Totp.step(now), Totp.DIGITS);
        assertThat(Totp.stepOf(SECRET, code, now)).hasValue(Totp.step(now));
        assertThat(Totp.stepOf(SECRET, code.substring(0, 3) + " " + code.substring(3), now.plusSeconds(30)))
                .hasValue(Totp.step(now));
        assertThat(Totp.stepOf(SECRET, code, now.plusSeconds(61))).isEmpty();
        assertThat(Totp.stepOf(SECRET, "", now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "66, MY",
        "666f, MZXQ",
        "666f6f, MZXW6",
        "666f6f62, MZXW6YQ",
        "666f6f6261, MZXW6YTB",
        "666f6f626172, MZXW6YTBOI"
    })
    void secrets_are_written_as_rfc_4648_does(String hex, String text) {
        var bytes = HexFormat.of().parseHex(hex);
        assertThat(Base32.encode(bytes)).isEqualTo(text);
        assertThat(Base32.decode(text.toLowerCase(java.util.Locale.ROOT))).isEqualTo(bytes);
    }

    @Test
    void what_is_no_secret_is_refused() {
        assertThatThrownBy(() -> Base32.decode("MZXW1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_picture_has_a_quiet_margin_and_the_three_marks_of_its_kind() {
        var picture = Qr.of("otpauth://totp/PAR%20INDEX:an?secret=" + "A".repeat(32) + "&issuer=PAR%20INDEX");
        assertThat(picture.size()).isGreaterThan(25);
        assertThat(picture.path()).contains("M2 2h1v1h-1z").doesNotContain("M0 0h", "M1 1h");
    }
}
