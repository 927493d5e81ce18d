package parindex.core.audit.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.intake.TextFigure.Meaning;

/// The places that the running text gives to units: "đứng thứ 7/34", "xếp vị trí thứ nhất", "đứng cuối bảng xếp
/// hạng". Places of another year, of a part or of a region are not among them.
final class RankClaims {
    private static final Pattern WHOLE_SENTENCES = Pattern.compile("(?<=\\.)\\s+(?=[-+\\p{Lu}])");
    private static final Pattern PART = Pattern.compile(
            "\\b(linh vuc|tieu chi|khao sat|dieu tra|hai long|sipas|tac dong|vung|khu vuc|thanh phan)\\b");
    private static final Pattern AMONG_NEIGHBOURS = Pattern.compile("^[^.;,]{0,30}\\b(vung|khu vuc)\\b");
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(?:xep|dung|vi tri|hang)\\s+(?:vi tri\\s+|hang\\s+)?thu\\s+(?<word>nhat|hai|nhi|ba|tu|nam|sau|bay|tam|chin|muoi)\\b"
                    + "|\\bdung (?<first>dau)\\s+(?:bang xep hang|ca nuoc|toan quoc)"
                    + "|\\b(?:dung|xep)\\s+(?:vi tri\\s+)?(?<last>cuoi)\\s+(?:cung\\s+)?(?:bang xep hang|ca nuoc|toan quoc)");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("nhat", 1),
            Map.entry("hai", 2),
            Map.entry("nhi", 2),
            Map.entry("ba", 3),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi", 10));

    private final AuditInput input;
    private final Units units;
    private final Topics topics;

    /// One claim.
    ///
    /// @param words the sentence
    /// @param unit  bare name of the unit
    /// @param rank  its place
    /// @param of    how many units there are, where it is said
    record RankClaim(Passage words, String unit, int rank, OptionalInt of) {}

    RankClaims(AuditInput input, Units units) {
        this.input = input;
        this.units = units;
        this.topics = new Topics(input);
    }

    List<RankClaim> all() {
        return input.prose().passages().stream()
                .flatMap(passage -> passage.split(WHOLE_SENTENCES).stream())
                .flatMap(sentence -> Stream.concat(inFigures(sentence), inWords(sentence)))
                .toList();
    }

    private Stream<RankClaim> inFigures(Passage sentence) {
        var scores = Claims.in(topics, sentence);
        return sentence.figures().stream()
                .filter(mark -> mark.figure().meaning() == Meaning.RANK)
                .filter(mark -> isOfTotal(sentence, mark, scores)
                        && !AMONG_NEIGHBOURS.matcher(sentence.after(mark)).find())
                .flatMap(mark -> unit(sentence, mark.start(), mark.end()).stream()
                        .flatMap(unit -> mark.figure().value().stream()
                                .map(value -> new RankClaim(sentence, unit, value.intValue(), of(mark)))));
    }

    private static OptionalInt of(Mark mark) {
        return mark.figure().of().map(value -> OptionalInt.of(value.intValue())).orElse(OptionalInt.empty());
    }

    // Points named before a place must be the unit's total: "15/20 điểm, xếp thứ 30" is the place of a part.
    private boolean isOfTotal(Passage sentence, Mark rank, List<Claim> scores) {
        var before = sentence.before(rank);
        var score = scores.stream()
                .filter(claim -> before.contains(
                        claim.words().plain().substring(0, claim.score().end())))
                .reduce((first, last) -> last);
        return score.map(claim -> claim.topic().isTotal()).orElseGet(() -> isOfWhole(before));
    }

    private boolean isOfWhole(String before) {
        return !PART.matcher(before).find() && !Years.isOther(input, before);
    }

    private Stream<RankClaim> inWords(Passage sentence) {
        return IN_WORDS.matcher(sentence.plain())
                .results()
                .filter(match -> isOfWhole(sentence.plain().substring(0, match.start())))
                .flatMap(match -> unit(sentence, match.start(), match.end()).stream()
                        .map(unit -> new RankClaim(
                                sentence, unit, number(match.group(1), match.group(3)), OptionalInt.empty())));
    }

    private int number(@Nullable String word, @Nullable String last) {
        if (last != null) {
            return (int)
                    units.all().stream().filter(unit -> unit.rank().isPresent()).count();
        }
        return word == null ? 1 : NUMBERS.getOrDefault(word, 1);
    }

    // "thứ 3 là X" names its unit afterwards; otherwise it is the unit named last before.
    private Optional<String> unit(Passage sentence, int start, int end) {
        var after = sentence.plain().substring(end);
        var behind = after.matches("(?s)^\\s*(la|:|thuoc ve)\\s.*")
                ? units.firstNamed(sentence.text().substring(end).replaceFirst("^\\s*(là|:|thuộc về)\\s+", ""))
                : Optional.<String>empty();
        return behind.or(() -> units.lastNamed(sentence.text().substring(0, start)));
    }
}
