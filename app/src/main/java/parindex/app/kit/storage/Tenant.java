package parindex.app.kit.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Who asks the database. The person is told to it at the beginning of every transaction, and its rules keep the rows
/// of others from him; without a person it shows no row of any round.
public final class Tenant {
    private static final ThreadLocal<UUID> PERSON = new ThreadLocal<>();

    private Tenant() {}

    /// The person for whom this thread works, nothing while there is none.
    public static Optional<UUID> person() {
        return Optional.ofNullable(PERSON.get());
    }

    /// Does something for a person.
    public static <T> T as(UUID person, Supplier<T> deed) {
        var before = PERSON.get();
        PERSON.set(person);
        try {
            return deed.get();
        } finally {
            restore(before);
        }
    }

    /// From here on this thread works for a person, until [#leave].
    public static void enter(UUID person) {
        PERSON.set(person);
    }

    /// This thread works for nobody any more.
    public static void leave() {
        PERSON.remove();
    }

    private static void restore(@org.jspecify.annotations.Nullable UUID before) {
        if (before == null) {
            PERSON.remove();
        } else {
            PERSON.set(before);
        }
    }
}
