package parindex.app.publication.standings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.ItemCode;

/// What a reader asks of the standings; all of it stands in the address, so that a link opens the same view and the
/// way back finds it again.
///
/// @param kind   kind of unit, empty for the first
/// @param by     code of the item that they are ranked by, empty for the total
/// @param region region, empty for all
/// @param group  group of units, empty for all
/// @param view   `matrix` for the scorecard, anything else for the list
/// @param gap    percentage points that a change has to exceed to be shown
/// @param from   number of the first line, from 0
record Asked(String kind, String by, String region, String group, String view, String gap, String from) {
    private static final String MATRIX = "matrix";
    private static final int USUAL_GAP = 5;
    private static final int MOST_GAP = 100;

    Asked(
            @Nullable String kind,
            @Nullable String by,
            @Nullable String region,
            @Nullable String group,
            @Nullable String view,
            @Nullable String gap,
            @Nullable String from) {
        this.kind = told(kind);
        this.by = told(by);
        this.region = told(region);
        this.group = told(group);
        this.view = told(view);
        this.gap = told(gap);
        this.from = told(from);
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean isMatrix() {
        return view.equals(MATRIX);
    }

    Optional<ItemCode> item() {
        return ItemCode.find(by);
    }

    /// The gap, 5 where none is told.
    int points() {
        return gap.matches("\\d{1,3}") ? Math.min(MOST_GAP, Integer.parseInt(gap)) : USUAL_GAP;
    }

    int first() {
        return from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
    }

    Asked at(int line) {
        return new Asked(kind, by, region, group, view, gap, line == 0 ? "" : String.valueOf(line));
    }

    Asked as(boolean matrix) {
        return new Asked(kind, by, region, group, matrix ? MATRIX : "", gap, "");
    }

    /// As the end of an address, with its question mark, empty where nothing is asked.
    String query() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", kind);
        fields.put("by", by);
        fields.put("region", region);
        fields.put("group", group);
        fields.put("view", view);
        fields.put("gap", gap);
        fields.put("from", from);
        fields.values().removeIf(String::isEmpty);
        return fields.isEmpty()
                ? ""
                : fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
