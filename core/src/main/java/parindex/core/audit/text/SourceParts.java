package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedItem;

/// The parts of a total by source: what was appraised, what leaders and what citizens said. Only a criteria set
/// knows which leaf belongs to which; without one there are no parts. A figure belongs to a part when both its words
/// and its maximum do.
final class SourceParts {
    private static final int LENGTH_OF_A_NAME = 60;

    private record Part(Pattern words, BigDecimal achieved, BigDecimal max) {}

    private final List<Part> parts = new ArrayList<>();

    SourceParts(AuditInput input) {
        add(input, "khao sat|dieu tra|xa hoi hoc|lanh dao", source -> source == Source.LEADERS_SURVEY);
        add(input, "hai long|sipas", source -> source == Source.SIPAS);
        add(input, "khao sat|dieu tra|xa hoi hoc", Source::isSurvey);
        add(input, "thuc hien|tham dinh|tai lieu", source -> !source.isSurvey());
    }

    Optional<Topic> of(Passage words, Mark score) {
        var before = words.before(score);
        return parts.stream()
                .filter(part -> score.figure()
                        .of()
                        .filter(of -> of.compareTo(part.max()) == 0)
                        .isPresent())
                .filter(part -> part.words().matcher(before).find())
                .findFirst()
                .map(part -> new Topic(
                        "",
                        name(words.text().substring(0, score.start())),
                        List.of(part.achieved()),
                        List.of(part.max()),
                        PrintedFigure.EMPTY,
                        false));
    }

    private static String name(String before) {
        var name = before.replaceFirst("(?U)^\\W+", "").replaceFirst("(?iu)[\\s:]*đạt[\\s:]*$", "");
        return "“" + (name.length() > LENGTH_OF_A_NAME ? name.substring(0, LENGTH_OF_A_NAME) + "…" : name) + "”";
    }

    private void add(AuditInput input, String words, Predicate<Source> wanted) {
        var codes = codes(input, wanted);
        var leaves = input.tree()
                .leaves()
                .filter(leaf -> codes.contains(leaf.code()))
                .toList();
        var achieved = Topics.sum(leaves, ReportedItem::achieved);
        var max = Topics.sum(leaves, ReportedItem::max);
        if (leaves.size() == codes.size() && achieved.isPresent() && max.isPresent()) {
            parts.add(new Part(Pattern.compile("\\b(" + words + ")\\b"), achieved.get(), max.get()));
        }
    }

    // A set that does not know the source of every leaf cannot tell the parts.
    private static Set<ItemCode> codes(AuditInput input, Predicate<Source> wanted) {
        return input.set()
                .filter(set -> set.leaves().stream().noneMatch(leaf -> leaf.source() == Source.UNKNOWN))
                .map(set -> set.leaves().stream()
                        .filter(leaf -> wanted.test(leaf.source()))
                        .map(Item::code)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
