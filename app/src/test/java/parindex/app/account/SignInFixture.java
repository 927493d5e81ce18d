package parindex.app.account;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import parindex.app.account.SignIns.Origin;

/// Signs people in without their password.
@TestComponent
public class SignInFixture {
    private final SignIns signIns;

    SignInFixture(SignIns signIns) {
        this.signIns = signIns;
    }

    /// The word for the browser's cookie.
    public String word(UUID person) {
        return signIns.open(person, true, Origin.of("127.0.0.1", "test")).text();
    }
}
