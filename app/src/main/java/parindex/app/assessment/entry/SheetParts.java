package parindex.app.assessment.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import parindex.core.assessment.workflow.PartStage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the parts of a sheet as the database gathers them.
final class SheetParts {
    private SheetParts() {}

    static List<SheetPart> read(String gathered) {
        return JsonMapper.shared().readTree(gathered).values().stream()
                .map(SheetParts::part)
                .toList();
    }

    private static SheetPart part(JsonNode part) {
        var above = part.path("above").values().stream()
                .map(unit -> UUID.fromString(unit.asString()))
                .toList();
        var agency = new SheetHead.Unit(
                UUID.fromString(part.path("id").asString()),
                part.path("slug").asString(),
                part.path("name").asString(),
                above);
        return new SheetPart(
                agency,
                PartStage.valueOf(part.path("stage").asString()),
                part.path("version").asInt(),
                Optional.of(part.path("by")).filter(JsonNode::isString).map(JsonNode::asString),
                Optional.of(part.path("at")).filter(JsonNode::isNumber).map(SheetParts::instant),
                part.path("returned").asString(""));
    }

    private static Instant instant(JsonNode seconds) {
        return Instant.ofEpochSecond(seconds.asLong());
    }
}
