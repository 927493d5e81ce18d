package parindex.app.kit.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import parindex.core.assessment.Right;

/// One request of a person, as screens see it.
///
/// @param words  in the language of the reader
/// @param person who is signed in
/// @param path   path and query asked for, to come back to
/// @param token  protects forms against other sites; nothing on pages without a session
public record Visit(
        Words words,
        Optional<Person> person,
        String path,
        @Nullable CsrfToken token) {
    /// Who is signed in, on pages that nobody else can open.
    public Person signedIn() {
        return person.orElseThrow();
    }

    /// Whether whoever asks has a right at any place.
    public boolean may(Right right) {
        return person.filter(who -> who.may(right)).isPresent();
    }

    /// The value of the hidden field that every form carries.
    public String csrf() {
        return token == null ? "" : token.getToken();
    }
}
