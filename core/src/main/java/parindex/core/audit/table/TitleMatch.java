package parindex.core.audit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.audit.Syllables;
import parindex.core.language.Fold;

/// How near a printed name comes to the title in the criteria set. Accents, case, marks and abbreviations that
/// spell the same words ("TTHC", "thủ tục hành chính") make no difference.
enum TitleMatch {
    SAME,
    /// A few letters or words differ.
    VARIES,
    OTHER;

    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{2,}\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*[\\p{Lu}\\d-]{2,}\\s*\\)");
    private static final int LONGEST_NAME = 500;
    private static final int PERCENT_THAT_MAY_DIFFER = 40;

    /// True for the same name, without measuring how far another one is off.
    static boolean same(String printed, String title) {
        var initials = initials(printed, title);
        return bare(printed, initials).equals(bare(title, initials));
    }

    static TitleMatch of(String printed, String title) {
        var initials = initials(printed, title);
        var one = bare(printed, initials);
        var other = bare(title, initials);
        if (one.equals(other)) {
            return SAME;
        }
        int distance = distance(one, other);
        return distance * 100 <= Math.max(one.length(), other.length()) * PERCENT_THAT_MAY_DIFFER ? VARIES : OTHER;
    }

    private static List<String> initials(String printed, String title) {
        return Stream.of(printed, title)
                .flatMap(name -> ABBREVIATION.matcher(shortened(name)).results())
                .map(match -> Fold.plain(match.group()))
                .distinct()
                .toList();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    // The syllables of a name, with the words that either name abbreviates replaced by the abbreviation.
    private static String bare(String name, List<String> abbreviations) {
        var syllables = new ArrayList<>(
                Syllables.of(IN_BRACKETS.matcher(shortened(name)).replaceAll(" "))
                        .all());
        abbreviations.forEach(initials -> shorten(syllables, initials));
        return String.join("", syllables);
    }

    private static void shorten(List<String> syllables, String initials) {
        for (int i = 0; i + initials.length() <= syllables.size(); i++) {
            var run = syllables.subList(i, i + initials.length());
            if (initials.equals(initials(run))) {
                run.clear();
                syllables.add(i, initials);
            }
        }
    }

    private static String initials(List<String> run) {
        var letters = new StringBuilder();
        run.forEach(syllable -> letters.append(syllable.charAt(0)));
        return letters.toString();
    }

    // Levenshtein: letters to put in, take out or change.
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            var here = new int[other.length() + 1];
            here[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(change, Math.min(before[j], here[j - 1]) + 1);
            }
            before = here;
        }
        return before[other.length()];
    }
}
