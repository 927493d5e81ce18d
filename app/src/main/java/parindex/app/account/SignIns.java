package parindex.app.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.account.SignInStore.Holding;
import parindex.app.account.SignInStore.Lasting;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.typed.Word;

/// Signs people in and out: a word for the browser, its hash for the database.
@Component
public class SignIns {
    private static final int A_PERSON = 5;
    private static final int LONGEST_NOTE = 200;

    private final SignInStore store;
    private final Lasting lasting;

    SignIns(
            SignInStore store,
            @Value("${parindex.session.idle:15m}") Duration idle,
            @Value("${parindex.session.longest:12h}") Duration longest) {
        this.store = store;
        this.lasting = new Lasting(idle, longest);
    }

    /// From where somebody came.
    ///
    /// @param source  address of the computer
    /// @param browser what it says of itself
    public record Origin(String source, String browser) {
        public static Origin of(String source, String browser) {
            return new Origin(cut(source), cut(browser));
        }

        private static String cut(String text) {
            return text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE);
        }
    }

    /// Signs a person in; where he was signed in longest ago, he is signed out when it becomes too many.
    ///
    /// @param proved the code of the second factor was given
    /// @return the word for the browser
    @Transactional
    Word open(UUID person, boolean proved, Origin origin) {
        var word = Word.fresh();
        store.add(word.hash(), person, proved, origin);
        store.trim(person, A_PERSON, lasting);
        return word;
    }

    /// Who is signed in by a word, as he is now.
    Optional<Person> person(Word word) {
        return person(word, true);
    }

    /// The same; what a page asks by itself does not count as somebody's being there.
    Optional<Person> person(Word word, boolean counts) {
        var holding = store.find(word.hash(), lasting);
        if (counts && holding.filter(Holding::stale).isPresent()) {
            store.touch(word.hash());
        }
        return holding.map(Holding::person);
    }

    void close(Word word) {
        store.remove(word.hash());
    }

    /// A place where somebody is signed in.
    ///
    /// @param id      its number
    /// @param token   hash of its word, to tell the own place from others
    /// @param browser what the browser says of itself
    public record Place(UUID id, String token, Instant started, Instant seen, String source, String browser) {
        /// Whether a browser with this word is the place.
        public boolean isOf(Word word) {
            return token.equals(HexFormat.of().formatHex(word.hash()));
        }
    }

    /// Where a person is signed in, the newest first.
    @Transactional(readOnly = true)
    public List<Place> places(UUID person) {
        return store.places(person, lasting);
    }

    /// Signs a person out somewhere; false when he is not signed in there.
    @Transactional
    public boolean end(UUID person, UUID place) {
        return store.removeAt(person, place) == 1;
    }
}
