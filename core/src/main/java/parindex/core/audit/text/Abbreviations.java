package parindex.core.audit.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.language.Fold;

/// Abbreviations that a report explains itself: "thủ tục hành chính (TTHC)". Written out, two texts can be compared
/// of which one abbreviates and the other does not.
final class Abbreviations {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*(?<short>\\p{Lu}{2,8})\\s*\\)");
    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,8}(?![\\p{L}\\d])");

    private final Map<String, String> words = new HashMap<>();

    Abbreviations(Stream<String> texts) {
        texts.forEach(text -> IN_BRACKETS
                .matcher(text)
                .results()
                .forEach(match -> learn(text.substring(0, match.start()), match.group("short"))));
    }

    /// The text with every known abbreviation written out.
    String expand(String text) {
        return SHORT.matcher(text).replaceAll(match -> words.getOrDefault(key(match), match.group()));
    }

    private static String key(MatchResult match) {
        return Fold.plain(match.group());
    }

    private void learn(String before, String letters) {
        var tail = before.substring(Math.max(0, before.length() - 80));
        var syllables = List.of(Fold.blanks(tail).split("[ -]+"));
        var initials = Fold.plain(letters);
        int from = syllables.size() - initials.length();
        if (from >= 0 && initials.equals(initials(syllables.subList(from, syllables.size())))) {
            words.putIfAbsent(initials, String.join(" ", syllables.subList(from, syllables.size())));
        }
    }

    private static String initials(List<String> syllables) {
        var letters = new StringBuilder();
        syllables.stream().map(Fold::plain).filter(one -> !one.isEmpty()).forEach(one -> letters.append(one.charAt(0)));
        return letters.toString();
    }
}
