package parindex.app.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import parindex.app.kit.web.Person;

/// How the first person comes in after a start.
@Component
public class FirstAccounts {
    /// Name of the administrator's account.
    public static final String ADMINISTRATOR = AccountActions.ADMINISTRATOR;

    private final AccountActions actions;
    private final DemoDoor door;

    FirstAccounts(AccountActions actions, DemoDoor door) {
        this.actions = actions;
        this.door = door;
    }

    /// The path that lets the person at this computer in, when the server was started for demonstration.
    public Optional<String> demonstrationLink() {
        return door.isOpen() ? Optional.of(door.path()) : Optional.empty();
    }

    /// The person behind the demonstration link.
    public Person demonstrator() {
        return actions.demonstration().person();
    }

    /// A one-time password to print, until the administrator has set his own; and whenever one is asked for.
    public Optional<String> oneTimePassword(boolean anew) {
        return actions.oneTimePassword(anew);
    }
}
