package parindex.app.account;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import parindex.app.account.AccountStore.Account;
import parindex.app.account.SignInThrottle.Attempt;
import parindex.app.kit.web.typed.Word;

/// Checks name and password. The throttle comes before the costly hash, an unknown name costs as much as a wrong
/// password, nobody comes in by an account that has none, and no more than two hashes are computed at once.
@Component
class SignIn implements AuthenticationProvider {
    private static final int AT_ONCE = 2;

    private final AccountStore accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final Semaphore hashing = new Semaphore(AT_ONCE);
    private final String nobody;

    SignIn(AccountStore accounts, PasswordEncoder encoder, SignInThrottle throttle) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.nobody = encoder.encode(Word.fresh().text());
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var name = request.getName().strip().toLowerCase(Locale.ROOT);
        var source = request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var attempt = new Attempt(name, source);
        var pause = throttle.pause(attempt);
        if (!pause.isZero()) {
            throw new SignInPaused(pause);
        }
        var account = accounts.find(name)
                .filter(known -> known.enabled() && known.password().isPresent());
        var hash = account.flatMap(Account::password).orElse(nobody);
        if (!matches(String.valueOf(request.getCredentials()), hash) || account.isEmpty()) {
            throttle.failed(attempt);
            throw new BadCredentialsException("name or password");
        }
        throttle.succeeded(attempt);
        return SignedIn.proved(account.get().person());
    }

    private boolean matches(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            hashing.release();
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
