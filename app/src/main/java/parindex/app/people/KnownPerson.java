package parindex.app.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody with an account, as those who manage people see him.
///
/// @param id            account
/// @param name          account name
/// @param displayName   how people call him
/// @param mail          where mail reaches him
/// @param enabled       the account is open
/// @param demonstration comes by the demonstration link
/// @param lastSeen      when he last signed in, nothing when never
/// @param duties        of all times, the newest first
public record KnownPerson(
        UUID id,
        String name,
        String displayName,
        Optional<String> mail,
        boolean enabled,
        boolean demonstration,
        Optional<Instant> lastSeen,
        List<GivenDuty> duties) {
    public KnownPerson {
        duties = List.copyOf(duties);
    }

    /// What he does today, and what he will.
    public List<GivenDuty> current() {
        return duties.stream().filter(GivenDuty::current).toList();
    }
}
