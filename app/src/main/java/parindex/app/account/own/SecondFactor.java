package parindex.app.account.own;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.storage.Sha256;

/// The second factor of an account: a code by the clock, whose secret lies sealed in the database, and codes on paper
/// for the day on which the phone is lost.
/// Each method is one deed.
@Component
public class SecondFactor {
    private static final int BYTES = 20;
    private static final int CODES = 10;
    private static final int LETTERS = 12;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final OwnStore store;
    private final Journal journal;
    private final Seal seal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @org.springframework.beans.factory.annotation.Autowired
    SecondFactor(OwnStore store, Journal journal, Seal seal) {
        this(store, journal, seal, Clock.systemUTC());
    }

    SecondFactor(OwnStore store, Journal journal, Seal seal, Clock clock) {
        this.seal = seal;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// A secret to be shown once.
    String fresh() {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base32.encode(secret);
    }

    /// Sets a secret up, if the code shows that a phone has it.
    ///
    /// @return the recovery codes, to be shown once; none when the code is wrong
    @Transactional
    List<String> setUp(UUID person, byte[] secret, String code) {
        var step = Totp.stepOf(secret, code, clock.instant());
        if (step.isEmpty() || secret.length != BYTES) {
            return List.of();
        }
        store.setSecret(person, seal.close(person, secret), step.getAsLong());
        journal.write(person, "second-factor-set", person.toString(), "");
        return codes(person);
    }

    /// New recovery codes; the old ones hold no longer.
    @Transactional
    List<String> renewCodes(UUID person) {
        journal.write(person, "recovery-codes-renewed", person.toString(), "");
        return codes(person);
    }

    /// Takes the second factor away.
    ///
    /// @param actor the person himself, or who manages him
    @Transactional
    public void remove(UUID actor, UUID person) {
        store.setSecret(person, null, 0);
        store.setCodes(person, List.of());
        journal.write(actor, "second-factor-removed", person.toString(), "");
    }

    /// Whether a code proves who somebody is: of this moment and not used before, or a recovery code. Those on
    /// paper work also where the key of the installation is lost.
    @Transactional
    public boolean proves(UUID person, String typed) {
        var sealed = store.secret(person);
        if (sealed.isEmpty()) {
            return false;
        }
        var secret = seal.open(person, sealed.get());
        var step =
                secret.map(known -> Totp.stepOf(known, typed, clock.instant())).orElse(OptionalLong.empty());
        return step.isPresent()
                ? usesStep(person, secret.orElseThrow(), step.getAsLong(), seal.isOfNow(sealed.get()))
                : usesCode(person, typed);
    }

    /// What an older key sealed is sealed again by the new one.
    private boolean usesStep(UUID person, byte[] secret, long step, boolean ofNow) {
        var used = store.useStep(person, step);
        if (used && !ofNow) {
            store.setSecret(person, seal.close(person, secret), step);
        }
        return used;
    }

    private boolean usesCode(UUID person, String typed) {
        var used = store.useCode(person, hash(typed));
        if (used) {
            journal.write(person, "recovery-code-used", person.toString(), "");
        }
        return used;
    }

    private List<String> codes(UUID person) {
        var codes = Stream.generate(this::code).limit(CODES).toList();
        store.setCodes(person, codes.stream().map(SecondFactor::hash).toList());
        return codes;
    }

    private String code() {
        var code = new StringBuilder();
        IntStream.range(0, LETTERS)
                .forEach(at -> code.append(at > 0 && at % 4 == 0 ? "-" : "")
                        .append(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
        return code.toString();
    }

    private static byte[] hash(String code) {
        return Sha256.of(code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }
}
