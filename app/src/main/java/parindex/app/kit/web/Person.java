package parindex.app.kit.web;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/// Who is signed in.
///
/// @param id            account
/// @param name          account name
/// @param mustChange    the one-time password is still in use: nothing is open but the page that changes it
/// @param demonstration came by the demonstration link, without a password
/// @param version       counts changes of password and rights; a session made under an older one ends
public record Person(UUID id, String name, boolean mustChange, boolean demonstration, int version)
        implements Principal, Serializable {
    @Override
    public String getName() {
        return name;
    }
}
