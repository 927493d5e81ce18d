package parindex.app.assessment.appraisal.explaining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.core.assessment.Place;
import parindex.core.assessment.appraisal.Stance;

/// Sheets with those who answer, replies and reopenings in the database.
@Repository
class ExplanationStore {
    private final JdbcClient sql;

    ExplanationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A body that may answer.
    record Body(UUID id, List<UUID> path) {
        Place in(Round round) {
            return new Place(path, Optional.of(round.id()));
        }
    }

    /// A sheet whose lines are explained.
    ///
    /// @param lead     who leads an item, by its code
    /// @param reopened why single lines were reopened, by code
    record Explained(
            Body unit, String slug, String name, boolean sent, Map<String, Body> lead, Map<String, String> reopened) {
        /// Who answers for an item: its lead, otherwise the unit.
        Body agency(String item) {
            for (var at = item; !at.isEmpty(); at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
                var found = lead.get(at);
                if (found != null) {
                    return found;
                }
            }
            return unit;
        }
    }

    /// The sheet of a unit, nothing where the person of the transaction sees none.
    Optional<Explained> sheet(Round round, String unit) {
        return sql.sql("""
                select unit.id, unit.slug, unit.name, unit.ancestors, sheet.stage = 'SENT' as sent,
                       array(select a.item || ' ' || a.agency || ' ' || array_to_string(agency.ancestors, ' ')
                             from assignment a join unit agency on agency.id = a.agency
                             where a.round = sheet.round and a.unit = sheet.unit and a.part = 'LEAD') as leads,
                       array(select r.item || ' ' || r.reason from line_reopening r
                             where r.round = sheet.round and r.unit = sheet.unit order by r.at) as reopened
                from sheet join unit on unit.id = sheet.unit
                where sheet.round = :round and unit.slug = :unit""")
                .param("round", round.id())
                .param("unit", unit)
                .query((row, at) -> explained(row))
                .optional();
    }

    private static Explained explained(ResultSet row) throws SQLException {
        var path = new ArrayList<UUID>();
        path.add(row.getObject("id", UUID.class));
        path.addAll(Arrays.asList((UUID[]) row.getArray("ancestors").getArray()));
        var lead = new HashMap<String, Body>();
        for (var text : (String[]) row.getArray("leads").getArray()) {
            var parts = text.split(" ");
            var bodies = Arrays.stream(parts).skip(1).map(UUID::fromString).toList();
            lead.put(parts[0], new Body(bodies.getFirst(), bodies));
        }
        var reopened = new HashMap<String, String>();
        for (var text : (String[]) row.getArray("reopened").getArray()) {
            var cut = text.indexOf(' ');
            reopened.put(text.substring(0, cut), text.substring(cut + 1));
        }
        return new Explained(
                new Body(path.getFirst(), path),
                row.getString("slug"),
                row.getString("name"),
                row.getBoolean("sent"),
                lead,
                reopened);
    }

    /// What a unit replies about a line.
    record Given(Round round, UUID unit, String item, UUID agency) {}

    boolean reply(UUID id, Given at, Stance stance, String text, UUID by) {
        return sql.sql("""
                insert into line_reply (id, round, unit, item, agency, stance, text, person)
                values (:id, :round, :unit, :item, :agency, :stance, :text, :by) on conflict (id) do nothing""")
                        .param("id", id)
                        .param("round", at.round().id())
                        .param("unit", at.unit())
                        .param("item", at.item())
                        .param("agency", at.agency())
                        .param("stance", stance.name())
                        .param("text", text)
                        .param("by", by)
                        .update()
                == 1;
    }

    void reopen(Given at, String reason, UUID by) {
        sql.sql("""
                insert into line_reopening (id, round, unit, item, reason, person)
                values (gen_random_uuid(), :round, :unit, :item, :reason, :by)""")
                .param("round", at.round().id())
                .param("unit", at.unit())
                .param("item", at.item())
                .param("reason", reason)
                .param("by", by)
                .update();
    }
}
