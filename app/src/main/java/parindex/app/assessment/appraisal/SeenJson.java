package parindex.app.assessment.appraisal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.appraisal.OnTheTable;
import parindex.core.assessment.appraisal.OnTheTable.Document;
import parindex.core.points.Points;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an appraiser had before him, as it is kept with his decision.
final class SeenJson {
    private SeenJson() {}

    static String write(OnTheTable seen) {
        var documents = new TreeMap<String, Map<String, Object>>();
        seen.documents()
                .forEach((id, document) -> documents.put(
                        id,
                        new TreeMap<>(Map.of(
                                "version", document.version(), "pages", document.pages(), "title", document.title()))));
        var all = new TreeMap<String, Object>();
        all.put("state", seen.state().name());
        all.put("figures", seen.figures());
        all.put("explanation", seen.explanation());
        seen.points().ifPresent(points -> all.put("points", points.toString()));
        all.put("documents", documents);
        return JsonMapper.shared().writeValueAsString(all);
    }

    static OnTheTable read(String seen) {
        return read(JsonMapper.shared().readTree(seen));
    }

    private static OnTheTable read(JsonNode seen) {
        var documents = new HashMap<String, Document>();
        seen.path("documents").properties().forEach(entry -> documents.put(entry.getKey(), document(entry.getValue())));
        return new OnTheTable(
                EntryState.valueOf(seen.path("state").asString("EMPTY")),
                seen.path("figures").asString(""),
                seen.path("explanation").asString(""),
                Optional.of(seen.path("points")).filter(JsonNode::isString).map(points -> Points.of(points.asString())),
                documents);
    }

    private static Document document(JsonNode document) {
        return new Document(
                document.path("version").asInt(),
                document.path("pages").asString(""),
                document.path("title").asString(""));
    }
}
