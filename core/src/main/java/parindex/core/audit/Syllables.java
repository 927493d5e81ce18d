package parindex.core.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import parindex.core.language.Fold;

/// The syllables of a Vietnamese text without accents and marks. Syllables stand apart in writing and words do not,
/// so words are looked for as pairs and runs of syllables.
///
/// What is longer than any name, cause or paragraph is looked at up to a limit, so that a hostile file costs no more.
///
/// @param clauses syllables between two punctuation marks
public record Syllables(List<List<String>> clauses) {
    private static final int LONGEST = 4_000;
    private static final String PUNCTUATION = ",;:.()[]/\"“”!?–+…";

    public Syllables {
        clauses = clauses.stream().filter(clause -> !clause.isEmpty()).toList();
    }

    public static Syllables of(String text) {
        return of(text, syllable -> false);
    }

    /// The syllables of a text, parted also by syllables that say nothing ("của", "các"); those are judged with their
    /// accents, which tell "tại" from "tài".
    public static Syllables of(String text, Predicate<String> isEmpty) {
        var beginning = text.substring(0, Math.min(text.length(), LONGEST));
        var small = Fold.blanks(beginning).toLowerCase(Locale.ROOT);
        var plain = Fold.plain(small);
        var accented = small.length() == plain.length() ? small : plain;
        var clauses = new ArrayList<List<String>>();
        var clause = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at < plain.length() && Character.isLetterOrDigit(plain.charAt(at))) {
                continue;
            }
            var says = at > from && !isEmpty.test(accented.substring(from, at));
            if (says) {
                clause.add(plain.substring(from, at));
            }
            if (at == plain.length() || at > from && !says || endsClause(plain, at)) {
                clauses.add(List.copyOf(clause));
                clause.clear();
            }
            from = at + 1;
        }
        return new Syllables(clauses);
    }

    // A hyphen joins syllables; a dash between blanks parts clauses.
    private static boolean endsClause(String plain, int at) {
        return PUNCTUATION.indexOf(plain.charAt(at)) >= 0 || plain.startsWith(" - ", at);
    }

    /// All syllables in their order, marks forgotten.
    public List<String> all() {
        return clauses.stream().flatMap(List::stream).toList();
    }

    /// Pairs of neighbours within a clause: "ngan sach".
    public Set<String> pairs() {
        var pairs = new HashSet<String>();
        for (var clause : clauses) {
            for (int i = 0; i + 1 < clause.size(); i++) {
                pairs.add(clause.get(i) + " " + clause.get(i + 1));
            }
        }
        return pairs;
    }

    /// The longest run of syllables that both texts hold within a clause.
    public List<String> longestShared(Syllables other) {
        List<String> longest = List.of();
        for (var mine : clauses) {
            for (var theirs : other.clauses) {
                var run = longestShared(mine, theirs);
                longest = run.size() > longest.size() ? run : longest;
            }
        }
        return longest;
    }

    private static List<String> longestShared(List<String> one, List<String> other) {
        var lengths = new int[other.size() + 1];
        int best = 0;
        int end = 0;
        for (int i = 1; i <= one.size(); i++) {
            for (int j = other.size(); j > 0; j--) {
                lengths[j] = one.get(i - 1).equals(other.get(j - 1)) ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > best) {
                    best = lengths[j];
                    end = i;
                }
            }
        }
        return new ArrayList<>(one.subList(end - best, end));
    }
}
