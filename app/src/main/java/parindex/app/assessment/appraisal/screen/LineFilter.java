package parindex.app.assessment.appraisal.screen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.appraisal.Line;
import parindex.core.assessment.appraisal.LineState;
import parindex.core.assessment.appraisal.LineState.Turn;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Fold;

/// Which lines of an appraiser are listed; it stands in the address.
///
/// @param tab   whose move it is: mine, theirs, nobody
/// @param of    address word of a unit, or empty
/// @param area  code of an area, or empty
/// @param state one state, or empty
/// @param q     words of the title, or a code
public record LineFilter(
        @Nullable String tab,
        @Nullable String of,
        @Nullable String area,
        @Nullable String state,
        @Nullable String q) {
    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /// Whose move it is.
    public Turn turn() {
        return Stream.of(Turn.values())
                .filter(turn -> word(turn).equals(text(tab)))
                .findFirst()
                .orElse(Turn.MINE);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public String chosenUnit() {
        return text(of);
    }

    public String chosenArea() {
        return text(area);
    }

    public String chosenState() {
        return text(state);
    }

    public String words() {
        return text(q);
    }

    /// What is no word of its kind, nothing where all are; the page takes it for nothing said.
    public Optional<String> unknown() {
        var isTab = text(tab).isEmpty()
                || Stream.of(Turn.values()).anyMatch(one -> word(one).equals(text(tab)));
        var isState = text(state).isEmpty()
                || Stream.of(LineState.values()).anyMatch(one -> word(one).equals(text(state)));
        return isTab ? Optional.of("state").filter(any -> !isState) : Optional.of("tab");
    }

    /// Whether anything is hidden beside the tab.
    public boolean isNarrow() {
        return Stream.of(of, area, state, q).anyMatch(one -> !text(one).isEmpty());
    }

    /// Whether a line is listed in some tab.
    boolean fits(Line line, LineState now) {
        return (chosenUnit().isEmpty() || line.unit().slug().equals(chosenUnit()))
                && (chosenArea().isEmpty() || isIn(line.item().code()))
                && (chosenState().isEmpty() || word(now).equals(chosenState()))
                && (words().isEmpty() || isCalled(line));
    }

    private boolean isIn(ItemCode code) {
        return code.area().toString().equals(chosenArea());
    }

    private boolean isCalled(Line line) {
        return line.item().code().toString().startsWith(words())
                || Fold.plain(line.item().title() + " " + line.unit().name()).contains(Fold.plain(words()));
    }

    /// The same filter in another tab, as a query.
    String query(Turn turn) {
        return Stream.of(
                        "tab=" + word(turn),
                        part("of", chosenUnit()),
                        part("area", chosenArea()),
                        part("state", chosenState()),
                        part("q", words()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    /// The filter as a query, to be carried on.
    public String query() {
        return query(turn());
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// States that a line can have, in words of addresses.
    static String word(LineState state) {
        return word((Enum<?>) state);
    }
}
