package parindex.app.account;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.account.AccountStore.Account;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;

/// What happens to accounts: each method is one deed, one transaction, one line in the journal.
@Component
public class AccountActions {
    /// Name of the first account.
    static final String ADMINISTRATOR = "admin";
    /// Name of the account behind the demonstration link; it has no password.
    static final String DEMONSTRATION = "demo";

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final AccountStore accounts;
    private final PasswordEncoder encoder;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    AccountActions(AccountStore accounts, PasswordEncoder encoder, Journal journal) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.journal = journal;
    }

    /// A one-time password for the administrator while none of his own is set, or when one is asked for; the account
    /// is made when there is none. Nothing when he has a password already.
    @Transactional
    Optional<String> oneTimePassword(boolean anew) {
        var known = accounts.find(ADMINISTRATOR);
        if (!anew && known.filter(account -> !account.mustChange()).isPresent()) {
            return Optional.empty();
        }
        var password = password();
        var hash = encoder.encode(password);
        if (known.isPresent()) {
            accounts.setPassword(known.get().id(), hash, true);
        } else {
            var account = new Account(UUID.randomUUID(), ADMINISTRATOR, Optional.of(hash), true, true);
            accounts.add(account, false);
            accounts.makeAdministrator(account.id());
        }
        journal.write(null, "one-time-password-made", ADMINISTRATOR, "");
        return Optional.of(password);
    }

    /// The account behind the demonstration link, made when there is none.
    @Transactional
    Account demonstration() {
        var known = accounts.find(DEMONSTRATION);
        if (known.isPresent()) {
            return known.get();
        }
        var account = new Account(UUID.randomUUID(), DEMONSTRATION, Optional.empty(), false, true);
        accounts.add(account, true);
        accounts.makeAdministrator(account.id());
        journal.write(account.id(), "demonstration-account-made", DEMONSTRATION, "");
        return account;
    }

    /// Sets a new password, if the old one is right; every other session of the account ends.
    ///
    /// @return the account as it is now, nothing when the old password is wrong
    @Transactional
    Optional<Account> changePassword(Person person, String old, String fresh) {
        var account = accounts.find(person.id()).orElseThrow();
        if (account.password().filter(hash -> encoder.matches(old, hash)).isEmpty()) {
            return Optional.empty();
        }
        accounts.setPassword(account.id(), encoder.encode(fresh), false);
        journal.write(account.id(), "password-changed", account.name(), "");
        return accounts.find(account.id());
    }

    /// Whether this is the password of an account.
    @Transactional(readOnly = true)
    public boolean isPassword(UUID person, String typed) {
        return accounts.find(person)
                .flatMap(Account::password)
                .filter(hash -> encoder.matches(typed, hash))
                .isPresent();
    }

    /// Sets the password of somebody who proved by a link that he may; every session of the account ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public void setPassword(UUID person, String fresh) {
        accounts.setPassword(person, encoder.encode(fresh), false);
        journal.write(
                person,
                "password-set-by-link",
                accounts.find(person).orElseThrow().name(),
                "");
    }

    private String password() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
