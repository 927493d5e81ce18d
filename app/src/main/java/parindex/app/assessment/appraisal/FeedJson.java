package parindex.app.assessment.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.assessment.appraisal.LineDecision;
import parindex.core.assessment.appraisal.LineFeed;
import parindex.core.assessment.appraisal.Minutes;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.appraisal.Reply;
import parindex.core.assessment.appraisal.Stamp;
import parindex.core.assessment.appraisal.Stance;
import parindex.core.assessment.appraisal.Verdict;
import parindex.core.evidence.FileType;
import parindex.core.points.Points;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the database gathers about a line, one text a line.
final class FeedJson {
    private FeedJson() {}

    static LineFeed feed(String decisions, String replies, String reopened) {
        return new LineFeed(
                list(decisions, FeedJson::decision), list(replies, FeedJson::reply), list(reopened, FeedJson::stamp));
    }

    static List<Proof> proofs(String uses) {
        return list(uses, FeedJson::proof);
    }

    private static <T> List<T> list(String gathered, Function<JsonNode, T> read) {
        return gathered.equals("[]")
                ? List.of()
                : JsonMapper.shared().readTree(gathered).values().stream()
                        .map(read)
                        .toList();
    }

    private static LineDecision decision(JsonNode row) {
        return new LineDecision(
                Phase.numbered(row.path("phase").asInt()),
                Verdict.valueOf(row.path("verdict").asString()),
                points(row.path("points")),
                row.path("reason").asString(""),
                SeenJson.read(row.path("seen").asString("{}")),
                stamp(row),
                Optional.of(row.path("minutes")).filter(JsonNode::isString).map(number -> minutes(number, row)));
    }

    private static Minutes minutes(JsonNode number, JsonNode row) {
        return new Minutes(
                number.asString(), LocalDate.parse(row.path("minuted").asString()));
    }

    /// How another line was decided.
    static Appraisals.Precedent precedent(String gathered) {
        var row = JsonMapper.shared().readTree(gathered);
        return new Appraisals.Precedent(
                row.path("year").asInt(),
                row.path("unit").asString(""),
                row.path("item").asString(""),
                Phase.numbered(row.path("phase").asInt()),
                Verdict.valueOf(row.path("verdict").asString()),
                points(row.path("own")),
                points(row.path("points")),
                row.path("reason").asString(""));
    }

    private static Optional<Points> points(JsonNode value) {
        return Optional.of(value).filter(JsonNode::isString).map(points -> Points.of(points.asString()));
    }

    private static Reply reply(JsonNode row) {
        return new Reply(
                Stance.valueOf(row.path("stance").asString()), row.path("text").asString(""), stamp(row));
    }

    private static Stamp stamp(JsonNode row) {
        var micros = row.path("at").asLong();
        var at = Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
        return new Stamp(row.path("by").asString(""), at);
    }

    private static Proof proof(JsonNode row) {
        return new Proof(
                row.path("document").asString(),
                row.path("version").asInt(),
                row.path("title").asString(""),
                row.path("pages").asString(""),
                new Proof.Act(
                        row.path("number").asString("").strip(),
                        Optional.of(row.path("dated"))
                                .filter(JsonNode::isString)
                                .map(day -> LocalDate.parse(day.asString()))),
                new Proof.File(
                        row.path("file").asString(""),
                        FileType.valueOf(row.path("type").asString()),
                        row.path("sha256").asString(""),
                        row.path("bytes").asLong(0),
                        row.path("of").asInt(0),
                        !row.path("scan").asString("").equals("FOUND")));
    }
}
