package parindex.app.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parindex.app.assessment.Round.Host;
import parindex.core.assessment.Place;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.assessment.workflow.RoundStage;

/// Rows of rounds.
public final class RoundRows {
    /// What every statement that reads rounds begins with.
    public static final String SELECT = """
            select round.*, host.slug as host_slug, host.name as host_name, host.ancestors as host_above,
                   clock_timestamp() as now
            from round join unit host on host.id = round.host
            """;

    /// The column of each date.
    public static final Map<Milestone, String> COLUMNS = Map.of(
            Milestone.OPENING, "opens_at",
            Milestone.SELF_ASSESSMENT_ENDS, "self_ends_at",
            Milestone.APPRAISAL_ENDS, "appraisal_ends_at",
            Milestone.EXPLANATION_ENDS, "explanation_ends_at",
            Milestone.PUBLICATION, "publishes_at");

    private RoundRows() {}

    /// The round of a row that [#SELECT] read.
    public static Round read(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getInt("year"),
                row.getString("name"),
                host(row),
                RoundStage.State.valueOf(row.getString("state")),
                calendar(row),
                row.getBoolean("invented"),
                row.getInt("version"),
                row.getObject("now", OffsetDateTime.class).toInstant());
    }

    private static Host host(ResultSet row) throws SQLException {
        var id = row.getObject("host", UUID.class);
        var path = new ArrayList<UUID>();
        path.add(id);
        path.addAll(
                List.copyOf(Arrays.asList((UUID[]) row.getArray("host_above").getArray()))
                        .reversed());
        return new Host(id, row.getString("host_slug"), row.getString("host_name"), new Place(path, Optional.empty()));
    }

    private static Calendar calendar(ResultSet row) throws SQLException {
        var times = new EnumMap<Milestone, java.time.Instant>(Milestone.class);
        for (var column : COLUMNS.entrySet()) {
            var time = row.getObject(column.getValue(), OffsetDateTime.class);
            if (time != null) {
                times.put(column.getKey(), time.toInstant());
            }
        }
        return new Calendar(times);
    }
}
