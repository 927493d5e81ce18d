package parindex.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {
    @ParameterizedTest
    @CsvSource({
        "ngan qua, password.short",
        "aaaaaaaaaaaaaaaa, password.monotonous",
        "toi la admin day nhe, password.name",
        "một câu rất dài lặp đi lặp lại cho tới khi nó vượt quá bảy mươi hai byte, password.long"
    })
    void a_weak_password_is_refused_with_its_fault(String password, String fault) {
        assertThat(PasswordRule.fault(password, password, "admin")).contains(fault);
    }

    @Test
    void a_long_phrase_will_do() {
        assertThat(PasswordRule.fault("con trâu là đầu cơ nghiệp", "con trâu là đầu cơ nghiệp", "admin"))
                .isEmpty();
    }

    @Test
    void two_entries_that_differ_are_refused() {
        assertThat(PasswordRule.fault("con trâu là đầu cơ nghiệp", "con trâu", "admin"))
                .contains("password.differs");
    }
}
