package parindex.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// People in the database: their accounts and duties, as others look at them.
@Repository
class PeopleStore {
    private static final String SELECT = """
            select account.id, account.name, account.display_name, account.mail, account.enabled, account.demonstration,
                   account.last_seen, duty.id as duty, duty.role, duty.unit, duty.round, duty.valid_from, duty.valid_to,
                   coalesce(duty.valid_to >= today(), true) as current
            from account left join duty on duty.person = account.id
            """;
    private static final String ORDER = "order by account.name, duty.valid_from desc, duty.given_at desc";

    private final JdbcClient sql;

    PeopleStore(JdbcClient sql) {
        this.sql = sql;
    }

    private record Line(KnownPerson person, Optional<GivenDuty> duty) {}

    /// Everybody, in one statement.
    List<KnownPerson> all() {
        return whole(sql.sql(SELECT + ORDER).query((row, at) -> line(row)).list());
    }

    Optional<KnownPerson> find(UUID id) {
        return whole(sql.sql(SELECT + "where account.id = :id " + ORDER)
                        .param("id", id)
                        .query((row, at) -> line(row))
                        .list())
                .stream()
                .findFirst();
    }

    private static List<KnownPerson> whole(List<Line> lines) {
        Map<UUID, List<Line>> byPerson = new LinkedHashMap<>();
        lines.forEach(line -> byPerson.computeIfAbsent(line.person().id(), id -> new ArrayList<>())
                .add(line));
        return byPerson.values().stream().map(PeopleStore::one).toList();
    }

    private static KnownPerson one(List<Line> lines) {
        var bare = lines.getFirst().person();
        return new KnownPerson(
                bare.id(),
                bare.name(),
                bare.displayName(),
                bare.mail(),
                bare.enabled(),
                bare.demonstration(),
                bare.lastSeen(),
                lines.stream().flatMap(line -> line.duty().stream()).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        var shown = row.getString("display_name");
        var person = new KnownPerson(
                row.getObject("id", UUID.class),
                row.getString("name"),
                shown.isEmpty() ? row.getString("name") : shown,
                Optional.ofNullable(row.getString("mail")),
                row.getBoolean("enabled"),
                row.getBoolean("demonstration"),
                Optional.ofNullable(row.getObject("last_seen", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                List.of());
        return new Line(person, duty(row));
    }

    private static Optional<GivenDuty> duty(ResultSet row) throws SQLException {
        var id = row.getObject("duty", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        var duty = new Duty(
                Role.valueOf(row.getString("role")),
                row.getObject("unit", UUID.class),
                row.getObject("round", UUID.class));
        return Optional.of(new GivenDuty(
                id,
                duty,
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getBoolean("current")));
    }

    void add(UUID id, NewPerson person) {
        sql.sql("insert into account (id, name, display_name, mail) values (:id, :name, :shown, :mail)")
                .param("id", id)
                .param("name", person.name())
                .param("shown", person.displayName())
                .param("mail", person.mail().orElse(null))
                .update();
    }

    void change(UUID id, String displayName, Optional<String> mail) {
        sql.sql("update account set display_name = :shown, mail = :mail where id = :id")
                .param("shown", displayName)
                .param("mail", mail.orElse(null))
                .param("id", id)
                .update();
    }

    /// Closes or opens an account; a closed one is out at once.
    void setEnabled(UUID id, boolean enabled) {
        sql.sql("update account set enabled = :enabled, version = version + 1 where id = :id")
                .param("enabled", enabled)
                .param("id", id)
                .update();
    }
}
