package parindex.app.account.own;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import parindex.app.account.AccountActions;
import parindex.app.kit.web.Visit;
import parindex.core.language.Fold;

/// A change of the own account, for pages and programs alike.
@Component
class OwnChange {
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[a-z0-9.-]{1,180}\\.[a-z0-9-]{2,}");

    private final OwnActions actions;
    private final AccountActions accounts;

    OwnChange(OwnActions actions, AccountActions accounts) {
        this.actions = actions;
        this.accounts = accounts;
    }

    /// Key of the sentence why not; nothing when it was done.
    Optional<String> change(Visit visit, String shown, String typed, String password) {
        var person = visit.signedIn();
        var mail = typed.strip().toLowerCase(Locale.ROOT);
        if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
            return Optional.of("account.mail.bad");
        }
        // By mail a new password can be asked for, so another address takes the present one.
        var before = actions.own(person.id()).mail().orElse("");
        if (!before.equals(mail) && !accounts.isPassword(person.id(), password)) {
            return Optional.of("password.wrong");
        }
        var name = Fold.printable(shown);
        var address = Optional.of(mail).filter(text -> !text.isEmpty());
        return actions.change(person.id(), name, address) ? Optional.empty() : Optional.of("account.mail.taken");
    }
}
