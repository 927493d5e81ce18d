package parindex.app.kit.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list, and where it goes on.
///
/// @param items of this part
/// @param next  what to ask for with `after`, nothing at the end
public record Listed<T>(List<T> items, @Nullable String next) {
    public Listed {
        items = List.copyOf(items);
    }

    /// A part of a list that is there as a whole.
    ///
    /// @param key of an item, the same at every request
    public static <T> Listed<T> of(List<T> all, Function<T, String> key, Cursor asked) {
        var after = asked.key();
        var from = after.map(last -> index(all, key, last) + 1).orElse(0);
        var part = all.subList(from, Math.min(all.size(), from + asked.most()));
        var isMore = from + part.size() < all.size();
        return new Listed<>(part, isMore ? Cursor.word(key.apply(part.getLast())) : null);
    }

    private static <T> int index(List<T> all, Function<T, String> key, String last) {
        for (int at = 0; at < all.size(); at++) {
            if (key.apply(all.get(at)).equals(last)) {
                return at;
            }
        }
        throw Refused.cursor();
    }

    /// The same with other items.
    public <R> Listed<R> map(Function<T, R> form) {
        return new Listed<>(items.stream().map(form).toList(), next);
    }

    /// Which part of a list is asked for.
    ///
    /// @param after `next` of the part before
    /// @param limit how many at most
    public record Cursor(@Nullable String after, @Nullable Integer limit) {
        private static final int USUAL = 50;
        private static final int MOST = 200;

        public Cursor {
            if (limit != null && (limit < 1 || limit > MOST)) {
                throw Refused.of(400, "limit");
            }
        }

        public int most() {
            return limit == null ? USUAL : limit;
        }

        /// Key of the last item before.
        public Optional<String> key() {
            if (after == null || after.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException foreign) {
                throw Refused.cursor();
            }
        }

        public static String word(String key) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        }
    }
}
