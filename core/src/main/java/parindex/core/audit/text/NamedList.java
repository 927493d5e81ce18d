package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.intake.TextFigure.Meaning;
import parindex.core.language.Fold;

/// A number of things followed by their names: "gồm 3 sở: A, B, C".
///
/// @param stated how many there are said to be
/// @param things what is counted, as printed
/// @param names  the names that follow
record NamedList(BigDecimal stated, String things, List<String> names) {
    private static final Pattern ANNOUNCED = Pattern.compile("^(?<things>[^:;.\\d]{1,60}):\\s*(?<names>.+)$");
    private static final Pattern BETWEEN = Pattern.compile("[,;]|\\s+và\\s+(?=\\p{Lu})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.' -]{1,60}");
    private static final int WORDS_OF_A_NAME = 7;

    /// The list that a count announces, nothing where what follows is no list of names.
    static Optional<NamedList> after(Passage passage, Mark mark) {
        if (mark.figure().meaning() != Meaning.COUNT) {
            return Optional.empty();
        }
        var announced = ANNOUNCED.matcher(passage.text().substring(mark.end()));
        if (!announced.find()) {
            return Optional.empty();
        }
        var names = names(announced.group("names"));
        var areNames = !names.isEmpty() && names.stream().allMatch(NamedList::isName);
        return areNames
                ? mark.figure()
                        .value()
                        .map(stated ->
                                new NamedList(stated, announced.group("things").strip(), names))
                : Optional.empty();
    }

    BigDecimal counted() {
        return BigDecimal.valueOf(names.size());
    }

    private static List<String> names(String list) {
        return Arrays.stream(BETWEEN.split(list))
                .map(name -> Fold.blanks(name).replaceAll("[./]+$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.split("\\s+").length <= WORDS_OF_A_NAME;
    }
}
