package parindex.app.publication.standings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.ItemCode;

/// What an address asks for; what it does not know is as if it were not there. It holds the whole state of a page, so
/// that going back restores it (B-03).
///
/// @param kind   of unit
/// @param at     code of an item
/// @param region within a region
/// @param group  within a group
/// @param only   rows of the matrix: `above` or `below` the average
/// @param page   from 1
record Asked(
        @Nullable String kind,
        @Nullable String at,
        @Nullable String region,
        @Nullable String group,
        @Nullable String only,
        @Nullable String page) {
    private static final int MOST_DIGITS = 4;

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// One of the kinds that there are, the first where none of them is asked for.
    String kind(List<String> kinds) {
        return kinds.contains(plain(kind))
                ? plain(kind)
                : kinds.stream().findFirst().orElse("");
    }

    Optional<ItemCode> at(CriteriaSet set) {
        return ItemCode.find(plain(at)).filter(code -> set.item(code).isPresent());
    }

    Optional<String> region(List<String> known) {
        return Optional.of(plain(region)).filter(known::contains);
    }

    Optional<String> group(List<String> known) {
        return Optional.of(plain(group)).filter(known::contains);
    }

    String rows() {
        var word = plain(only);
        return word.equals("above") || word.equals("below") ? word : "all";
    }

    /// The page asked for, among so many.
    int page(int pages) {
        var word = plain(page);
        var number = word.matches("[1-9]\\d*") && word.length() <= MOST_DIGITS ? Integer.parseInt(word) : 1;
        return Math.clamp(number, 1, Math.max(1, pages));
    }

    /// The same state as the end of an address, without the page: `?kind=…`, or nothing.
    String query() {
        var parts = new ArrayList<String>();
        add(parts, "kind", kind);
        add(parts, "at", at);
        add(parts, "region", region);
        add(parts, "group", group);
        add(parts, "only", only);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /// With one more word.
    String query(String name, String value) {
        var query = query();
        var word = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return query.isEmpty() ? "?" + word : query + "&" + word;
    }

    /// With the page that was asked for.
    String whole() {
        return plain(page).isEmpty() ? query() : query("page", plain(page));
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
