package parindex.app.kit.web.api;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.app.kit.web.Words;
import parindex.core.language.Text;

/// A request of a program that is not done: thrown where it is answered, after the deed said no.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String KEY = "key";

    private final int status;
    private final String code;
    private final transient @Nullable Text said;
    private final transient Map<String, ?> more;

    /// @param code stable word
    /// @param said why; nothing where the sentence is `api.` and the code
    /// @param more what belongs to it
    public Refused(int status, String code, @Nullable Text said, Map<String, ?> more) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.said = said;
        this.more = more;
    }

    static Refused of(int status, String code) {
        return new Refused(status, code, null, Map.of());
    }

    /// Somebody was faster: the version that was seen is no more.
    public static Refused stale() {
        return of(412, "changed-meanwhile");
    }

    /// There is no such thing for the person who asks.
    public static Refused absent() {
        return of(404, "404");
    }

    /// What was sent makes no sense.
    ///
    /// @throws Refused 422 with the reason, where there is one
    public static void wrong(Optional<Text> why) {
        why.ifPresent(said -> {
            throw new Refused(422, "refused", said, Map.of());
        });
    }

    /// What was sent makes no sense.
    ///
    /// @throws Refused 422 with the sentence of a key, where there is one
    public static void said(Optional<String> key) {
        key.ifPresent(word -> {
            throw new Refused(422, word.replace('.', '-'), null, Map.of(KEY, word));
        });
    }

    /// The list does not go on there.
    public static Refused cursor() {
        return of(400, "cursor");
    }

    /// It cannot be done as things are.
    ///
    /// @throws Refused 409 with the reason, where there is one
    public static void conflict(Optional<Text> why) {
        why.ifPresent(said -> {
            throw new Refused(409, "refused", said, Map.of());
        });
    }

    int status() {
        return status;
    }

    String code() {
        return code.equals("404") ? "not-found" : code;
    }

    String said(Words words) {
        if (said != null) {
            return words.say(said);
        }
        var key = more.get(KEY);
        return words.say(key == null ? "api." + code : String.valueOf(key));
    }

    Map<String, ?> more() {
        return more.containsKey(KEY) ? Map.of() : more;
    }
}
