package parindex.core.audit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.intake.TextFigure.Meaning;

/// The points that the running text claims, paragraph by paragraph.
final class Claims {
    private static final Pattern PARTS =
            Pattern.compile("(?iu);\\s*|,?\\s*trong đó\\s*:?\\s*|(?<=\\.)\\s+(?=[-+\\p{Lu}])");

    private static final Pattern SAID_OF_IT = Pattern.compile("chi so|ty le|ti le|dat|tuong ung|bang|\\(");
    private static final Pattern CHANGE = Pattern.compile("tang|giam|hon|tren|duoi");

    private Claims() {}

    static List<Claim> in(AuditInput input) {
        return byPassage(input).stream().flatMap(List::stream).toList();
    }

    /// The claims of each paragraph that holds any.
    static List<List<Claim>> byPassage(AuditInput input) {
        var topics = new Topics(input);
        return input.prose().passages().stream()
                .map(passage -> in(topics, passage))
                .filter(claims -> !claims.isEmpty())
                .toList();
    }

    /// The claims of a stretch of text in their order.
    static List<Claim> in(Topics topics, Passage passage) {
        if (passage.figures().stream().noneMatch(Claims::isScore)) {
            return List.of();
        }
        var claims = new ArrayList<Claim>();
        for (var words : passage.split(PARTS)) {
            var scores = IntStream.range(0, words.figures().size())
                    .filter(i -> isScore(words.figures().get(i)))
                    .boxed()
                    .toList();
            for (int i : scores) {
                var score = words.figures().get(i);
                claims.add(new Claim(words, score, percent(words, i), topics.of(words, score)));
            }
        }
        return claims;
    }

    private static boolean isScore(Mark mark) {
        return mark.figure().meaning() == Meaning.SCORE;
    }

    // The percentage that follows the points directly: "đạt chỉ số 82,5 %".
    private static Optional<Mark> percent(Passage words, int at) {
        if (at + 1 >= words.figures().size()) {
            return Optional.empty();
        }
        var score = words.figures().get(at);
        var next = words.figures().get(at + 1);
        var between = words.plain().substring(score.end(), next.start());
        var isOfTheSame = between.length() < 40
                && SAID_OF_IT.matcher(between).find()
                && !CHANGE.matcher(between).find();
        return next.figure().meaning() == Meaning.PERCENT && isOfTheSame ? Optional.of(next) : Optional.empty();
    }
}
