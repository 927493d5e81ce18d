package parindex.app.people;

import java.util.Locale;
import java.util.Optional;

/// Somebody who is to join. Blanks around what was typed do not count, nor does the case of name and mail.
///
/// @param name        account name
/// @param displayName how people call him; the account name where nothing was given
/// @param mail        where mail reaches him
public record NewPerson(String name, String displayName, Optional<String> mail) {
    public NewPerson {
        name = name.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.isBlank() ? name : displayName.strip();
        mail = mail.map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> address.toLowerCase(Locale.ROOT));
    }
}
