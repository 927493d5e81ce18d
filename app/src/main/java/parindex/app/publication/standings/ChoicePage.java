package parindex.app.publication.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Words;
import parindex.core.criteria.item.Item;

/// What can be chosen on a page, and what is.
///
/// @param url     where the choice is sent
/// @param kinds   of units
/// @param items   areas, criteria and leaves below the total; none where a page does not ask
/// @param regions that the units lie in
/// @param groups  that they belong to
/// @param rows    which rows, none where a page does not ask
public record ChoicePage(
        String url,
        List<Option> kinds,
        List<Option> items,
        List<Option> regions,
        List<Option> groups,
        List<Option> rows) {
    public ChoicePage {
        kinds = List.copyOf(kinds);
        items = List.copyOf(items);
        regions = List.copyOf(regions);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /// One thing to choose.
    ///
    /// @param data whether its title is a name in Vietnamese, not a word of the program
    public record Option(String value, String title, boolean chosen, boolean data) {}

    /// Whether there is anything to choose.
    public boolean isAny() {
        return kinds.size() > 1 || !items.isEmpty() || !regions.isEmpty() || !groups.isEmpty() || !rows.isEmpty();
    }

    /// Whether all units stand in one list, because nobody parted them.
    public boolean isUngrouped() {
        return regions.isEmpty() && groups.isEmpty();
    }

    static ChoicePage of(String url, Result result, Choice choice, Words words) {
        return new ChoicePage(
                url,
                result.kinds().stream()
                        .map(kind ->
                                new Option(kind, words.say("unit-kind." + kind), kind.equals(choice.kind()), false))
                        .toList(),
                List.of(),
                names(choice.all().regions(), choice.region(), words),
                names(choice.all().groups(), choice.group(), words),
                List.of());
    }

    private static List<Option> names(List<String> names, Optional<String> chosen, Words words) {
        if (names.isEmpty()) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("standing.all"), chosen.isEmpty(), false));
        names.forEach(name ->
                options.add(new Option(name, name, chosen.filter(name::equals).isPresent(), true)));
        return options;
    }

    /// With items to rank by.
    ChoicePage items(Choice choice, Words words) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("standing.total"), choice.at().isEmpty(), false));
        choice.all().set().items().forEach(item -> options.add(option(item, choice)));
        return new ChoicePage(url, kinds, options, regions, groups, rows);
    }

    private static Option option(Item item, Choice choice) {
        return new Option(
                item.code().toString(),
                item.code() + " " + item.title(),
                choice.at().filter(item.code()::equals).isPresent(),
                true);
    }

    /// With rows to choose.
    ChoicePage rows(String chosen, Words words) {
        return new ChoicePage(
                url,
                kinds,
                items,
                regions,
                groups,
                List.of("all", "above", "below").stream()
                        .map(word -> new Option(word, words.say("standing.rows." + word), word.equals(chosen), false))
                        .toList());
    }
}
