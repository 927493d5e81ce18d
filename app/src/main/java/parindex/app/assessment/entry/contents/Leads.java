package parindex.app.assessment.entry.contents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import parindex.core.criteria.item.ItemCode;

/// Reads who leads which items as the database gathers it; the same text is taken apart once.
public final class Leads {
    private static final int MOST = 500;

    private final Map<List<String>, Map<ItemCode, UUID>> known = new ConcurrentHashMap<>();

    /// @param lines one for an agency: its id, then its items, with blanks between
    public Map<ItemCode, UUID> of(List<String> lines) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(lines, Leads::read);
    }

    private static Map<ItemCode, UUID> read(List<String> lines) {
        var leads = new HashMap<ItemCode, UUID>();
        for (var line : lines) {
            var words = line.split(" ");
            var agency = UUID.fromString(words[0]);
            Arrays.stream(words)
                    .skip(1)
                    .forEach(item -> ItemCode.find(item).ifPresent(code -> leads.put(code, agency)));
        }
        return Map.copyOf(leads);
    }
}
