package parindex.app.criteria.item;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parindex.app.criteria.item.SetTrialPage.Reading;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.typed.TypedFigure;
import parindex.core.points.Share;
import parindex.core.points.figure.Input;

/// What a person typed to try a rule out; it stands in the address, so that a link shows the same.
///
/// @param words in the language of the reader
/// @param texts by the names of inputs, as typed
/// @param url   address of the page
record SetTyped(Words words, Map<String, String> texts, String url) {
    /// What an address puts before the name of an input.
    static final String PREFIX = "in.";

    private static final int LONGEST = 60;
    private static final Share HUNDRED = Share.of(100);

    /// The inputs among the parameters of an address.
    static SetTyped of(Words words, Map<String, String> parameters, String url) {
        var texts = new TreeMap<String, String>();
        parameters.forEach((name, text) -> {
            if (name.startsWith(PREFIX)) {
                texts.put(
                        name.substring(PREFIX.length()),
                        text.strip().substring(0, Math.min(LONGEST, text.strip().length())));
            }
        });
        return new SetTyped(words, texts, url);
    }

    /// Whether anything was typed.
    boolean isEmpty() {
        return texts.values().stream().allMatch(String::isEmpty);
    }

    /// Inputs that something was typed for.
    List<String> names() {
        return texts.entrySet().stream()
                .filter(typed -> !typed.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /// The figure that was typed; a unit behind it is not taken amiss.
    TypedFigure read(String name, Input input) {
        var text = text(name);
        var unit = words.say(input.unit());
        var bare = !unit.isEmpty() && text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
        return TypedFigure.of(bare, words.language());
    }

    /// The same as the rule takes it, a rate as a fraction of one; nothing where it is not clear.
    Optional<Share> figure(String name, Input input) {
        return read(name, input) instanceof TypedFigure.Read read
                ? Optional.of(share(read.value(), input))
                : Optional.empty();
    }

    private static Share share(BigDecimal value, Input input) {
        var share = Share.of(value);
        return SetFigures.isRate(input.unit()) ? share.dividedBy(HUNDRED) : share;
    }

    /// Both readings of a figure, each with the address that says which.
    List<Reading> readings(String name, TypedFigure.Asked asked) {
        return asked.readings().stream()
                .map(new SetFigures(words)::typed)
                .map(figure -> new Reading(figure, url(name, figure)))
                .toList();
    }

    /// The address of the page with another text for one input.
    String url(String name, String text) {
        var all = new TreeMap<>(texts);
        all.put(name, text);
        return url(all);
    }

    /// The address of the page with these texts.
    String url(Map<String, String> all) {
        return url
                + all.entrySet().stream()
                        .map(typed -> encoded(PREFIX + typed.getKey()) + "=" + encoded(typed.getValue()))
                        .collect(Collectors.joining("&", "?", "#try"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
