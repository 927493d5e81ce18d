package parindex.app.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What a new password must be: long, not monotonous, not the account's name. No mixture of kinds is asked for:
/// length protects, rules of composition do not.
public final class PasswordRule {
    public static final int SHORTEST = 12;
    /// bcrypt reads no further.
    static final int MOST_BYTES = 72;

    private static final int LEAST_DIFFERENT = 5;

    private PasswordRule() {}

    /// Key of the sentence that says what is wrong, nothing when the password will do.
    public static Optional<String> fault(String password, String repeated, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("password.long");
        }
        if (password.chars().distinct().count() < LEAST_DIFFERENT) {
            return Optional.of("password.monotonous");
        }
        if (password.toLowerCase(Locale.ROOT).contains(name)) {
            return Optional.of("password.name");
        }
        return password.equals(repeated) ? Optional.empty() : Optional.of("password.differs");
    }
}
