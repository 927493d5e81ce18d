package parindex.core.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Titles printed in capitals, written as in a sentence: "CẢI CÁCH TÀI CHÍNH CÔNG CỦA UBND" is "Cải cách tài chính
/// công của UBND". A word that is no Vietnamese syllable is an abbreviation and stays as it is; a title that holds any
/// small letter is left alone.
public final class SentenceCase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?" + "[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?");

    private SentenceCase() {}

    /// @param title the title as printed
    /// @param names proper names that keep their capitals ("Mẫu Mới")
    public static String of(String title, List<String> names) {
        if (title.chars().anyMatch(Character::isLowerCase)) {
            return title;
        }
        var lower = WORD.matcher(title).replaceAll(word -> Matcher.quoteReplacement(lowered(word.group())));
        for (var name : names) {
            lower = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(lower)
                    .replaceAll(Matcher.quoteReplacement(name));
        }
        return capital(lower);
    }

    /// The text with a capital first letter.
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lowered(String word) {
        return SYLLABLE.matcher(Fold.plain(word)).matches() ? word.toLowerCase(Locale.ROOT) : word;
    }
}
