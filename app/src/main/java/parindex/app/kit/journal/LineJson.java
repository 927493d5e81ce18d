package parindex.app.kit.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lines of the journal as JSON: all that goes into the hash, so that a reader can compute it again.
public final class LineJson {
    private LineJson() {}

    /// One object without line breaks.
    public static String text(JournalLine line) {
        return JsonMapper.shared().writeValueAsString(object(line));
    }

    static Map<String, Object> object(JournalLine line) {
        var object = new LinkedHashMap<String, Object>();
        object.put("position", line.position());
        object.put("at", line.at().toString());
        object.put("micros", line.micros());
        object.put("actor", line.actor());
        object.put("action", line.action());
        object.put("subject", line.subject());
        object.put("detail", line.detail());
        if (!line.sealed().isEmpty()) {
            object.put("sealed", line.sealed());
        }
        object.put("previous", line.previous());
        object.put("hash", line.hash());
        return object;
    }

    /// The line an object says; what it does not say is empty.
    static JournalLine line(JsonNode line) {
        return new JournalLine(
                line.path("position").asLong(0),
                string(line, "micros"),
                string(line, "actor"),
                string(line, "action"),
                string(line, "subject"),
                string(line, "detail"),
                string(line, "sealed"),
                string(line, "previous"),
                string(line, "hash"));
    }

    private static String string(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
