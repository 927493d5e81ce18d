package parindex.app.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Fold;

/// Somebody who is to join. Blanks around what was typed do not count, nor does the case of name and mail.
///
/// @param name        account name
/// @param displayName how people call him; the account name where nothing was given
/// @param mail        where mail reaches him
public record NewPerson(String name, String displayName, Optional<String> mail) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9._@-]{0,58}[a-z0-9])");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[a-z0-9.-]{1,180}\\.[a-z0-9-]{2,}");

    public NewPerson {
        name = Fold.blanks(name).strip().toLowerCase(Locale.ROOT);
        displayName = displayName.isBlank() ? name : Fold.printable(displayName);
        mail = mail.map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> address.toLowerCase(Locale.ROOT));
    }

    /// Whether the account name is of letters without accents, digits and `. _ @ -`.
    boolean isNamed() {
        return NAME.matcher(name).matches();
    }

    /// Whether mail can reach the address, if there is one.
    boolean isReachable() {
        return mail.isEmpty() || MAIL.matcher(mail.get()).matches();
    }
}
