package parindex.core.audit.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parindex.core.language.Text;

/// Tells a text that breaks off from one that merely ends without a full stop.
final class BrokenText {
    private static final int SHOWN = 40;
    private static final int TAIL = 40;
    private static final Map<Character, Character> PAIRS = Map.of('(', ')', '[', ']', '“', '”', '«', '»');

    // Words that call for another word, each with the words before it that make the pair a whole ("kèm theo").
    private static final Map<String, Set<String>> DANGLING = Map.ofEntries(
            Map.entry("và", Set.of()),
            Map.entry("của", Set.of()),
            Map.entry("hoặc", Set.of()),
            Map.entry("nhưng", Set.of()),
            Map.entry("với", Set.of()),
            Map.entry("các", Set.of()),
            Map.entry("những", Set.of()),
            Map.entry("bởi", Set.of()),
            Map.entry("vì", Set.of()),
            Map.entry("gồm", Set.of()),
            Map.entry("trong", Set.of("bên", "ở", "phía")),
            Map.entry("theo", Set.of("kèm", "tiếp", "đi", "mang", "noi")),
            Map.entry("tại", Set.of("hiện", "tồn", "còn")),
            Map.entry("về", Set.of("trả", "đưa", "thu", "gửi", "chuyển", "rút", "quay", "trở")),
            Map.entry("cho", Set.of()),
            Map.entry("đã", Set.of()),
            Map.entry("đang", Set.of()),
            Map.entry("sẽ", Set.of()),
            Map.entry("là", Set.of()));

    // "kế hoạch năm" is whole; after these a year must follow.
    private static final Pattern YEAR_EXPECTED =
            Pattern.compile("(?iu)(?:\\)|(?<!\\p{L})(?:với|từ|đến|trước|sau|vào|thì|hết|khoảng))\\s*(?<last>năm)$");

    private BrokenText() {}

    /// Why a text breaks off, nothing for a whole one.
    static Optional<Text> why(String text) {
        var bare = text.strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return unclosed(bare).or(() -> dangling(bare));
    }

    /// The last words of a text, for showing.
    static String end(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        var tail = text.substring(text.length() - SHOWN);
        return "…" + tail.substring(Math.max(0, tail.indexOf(' ')));
    }

    private static Optional<Text> unclosed(String text) {
        var open = PAIRS.entrySet().stream()
                .filter(pair -> isOpen(text, pair.getKey(), pair.getValue()))
                .findFirst()
                .map(Map.Entry::getKey);
        return open.map(FormWording::unclosed)
                .or(() -> count(text, '"') % 2 == 1 ? Optional.of(FormWording.unclosed('"')) : Optional.empty());
    }

    private static Optional<Text> dangling(String text) {
        if (text.endsWith(",") || text.endsWith(":")) {
            return Optional.of(FormWording.DANGLING_MARK);
        }
        var tail = text.substring(Math.max(0, text.length() - TAIL));
        var year = YEAR_EXPECTED.matcher(tail);
        if (year.find()) {
            return Optional.of(FormWording.danglingWord(year.group("last")));
        }
        var last = lastWord(tail, tail.length());
        var whole = DANGLING.get(last.toLowerCase(Locale.ROOT));
        var before = lastWord(tail, tail.length() - last.length());
        return whole == null || whole.contains(before.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(FormWording.danglingWord(last));
    }

    // The letters and digits that a text ends with, up to an index; marks before it are passed over.
    private static String lastWord(String text, int end) {
        int to = end;
        while (end < text.length() && to > 0 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to);
    }

    // Two opening quotation marks in a row are how many keyboards write a pair.
    private static boolean isOpen(String text, char opening, char closing) {
        int opened = count(text, opening);
        int closed = count(text, closing);
        return opened > closed && (opening != '“' || (opened + closed) % 2 == 1);
    }

    private static int count(String text, char sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }
}
