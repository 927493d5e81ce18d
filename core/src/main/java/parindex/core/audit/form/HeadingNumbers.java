package parindex.core.audit.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Spot;

/// Follows the numbers of the headings in the running text: parts I, II, III and headings 1, 1.1, 1.2, 2 inside
/// them. Each must follow its own predecessor, or begin a list anew with 1.
public final class HeadingNumbers implements Check {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final Pattern PART = Pattern.compile("^(?<part>[IVX]+)\\.\\s+\\p{L}");
    private static final Pattern HEADING =
            Pattern.compile("^(?<number>\\d{1,2}(?=\\.\\s)|\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?\\s+(?=\\p{Lu})");

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.HEADING_NUMBER);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var findings = new ArrayList<Finding>();
        var outline = new Outline();
        for (var passage : input.prose().passages()) {
            part(passage)
                    .flatMap(part -> outline.part(part))
                    .map(due -> finding(passage, roman(passage), due))
                    .ifPresent(findings::add);
            heading(passage)
                    .flatMap(heading -> outline.heading(heading))
                    .map(due -> finding(passage, number(passage), due))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding finding(Passage passage, String printed, String due) {
        var spot = Spot.at(passage.place(), "heading").says(printed).shouldSay(due);
        return Finding.of(FindingKind.HEADING_NUMBER, spot, FormWording.headingNumber(spot, passage.text()));
    }

    private static Optional<Integer> part(Passage passage) {
        return Optional.of(ROMAN.indexOf(roman(passage)) + 1).filter(number -> number > 0);
    }

    private static String roman(Passage passage) {
        var match = PART.matcher(passage.text());
        return match.find() ? match.group("part") : "";
    }

    private static Optional<List<Integer>> heading(Passage passage) {
        var number = number(passage);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(number.split("\\.")).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    private static String number(Passage passage) {
        var match = HEADING.matcher(passage.text());
        return match.find() ? match.group("number") : "";
    }

    /// The numbers met so far in one part.
    private static final class Outline {
        private int part;
        private final Set<List<Integer>> seen = new HashSet<>();
        private List<Integer> last = List.of();

        // What a part should have been, nothing when it is right.
        Optional<String> part(int number) {
            var right = number == 1 || number == part + 1;
            var due = right ? Optional.<String>empty() : Optional.of(ROMAN.get(Math.min(part, ROMAN.size() - 1)));
            part = number;
            seen.clear();
            last = List.of();
            return due;
        }

        // What a heading should have been, nothing when it is right.
        Optional<String> heading(List<Integer> number) {
            var right = isRight(number);
            var due = right ? number : due(number);
            seen.add(number);
            seen.add(due);
            last = number;
            return right ? Optional.empty() : Optional.of(join(due));
        }

        // A list may begin anew; anything else goes on with its own predecessor, however much stands between.
        private boolean isRight(List<Integer> number) {
            return number.getLast() == 1 || !number.equals(last) && seen.contains(before(number));
        }

        private List<Integer> due(List<Integer> number) {
            var next = next(last);
            return next.stream()
                    .filter(candidate -> candidate.getLast().equals(number.getLast()))
                    .findFirst()
                    .or(() -> next.stream()
                            .filter(candidate -> candidate.size() == number.size())
                            .findFirst())
                    .orElse(next.getLast());
        }

        // The first child, the next sibling, the next sibling of each heading above.
        private static List<List<Integer>> next(List<Integer> from) {
            var next = new ArrayList<List<Integer>>();
            next.add(append(from, 1));
            for (int depth = from.size(); depth > 0; depth--) {
                next.add(append(from.subList(0, depth - 1), from.get(depth - 1) + 1));
            }
            return next;
        }

        private static List<Integer> before(List<Integer> number) {
            return append(number.subList(0, number.size() - 1), number.getLast() - 1);
        }

        private static List<Integer> append(List<Integer> numbers, int number) {
            var longer = new ArrayList<>(numbers);
            longer.add(number);
            return List.copyOf(longer);
        }

        private static String join(List<Integer> numbers) {
            return String.join(".", numbers.stream().map(String::valueOf).toList());
        }
    }
}
