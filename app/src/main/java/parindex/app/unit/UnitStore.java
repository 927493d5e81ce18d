package parindex.app.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// Units in the database.
@Repository
class UnitStore {
    private static final String COLUMNS =
            "select id, slug, code, name, kind, ancestors, valid_from, valid_to, invented, version from unit ";

    private final JdbcClient sql;

    UnitStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<KnownUnit> all() {
        return sql.sql(COLUMNS + "order by name, slug")
                .query((row, at) -> unit(row))
                .list();
    }

    Optional<KnownUnit> find(UUID id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, at) -> unit(row))
                .optional();
    }

    Optional<KnownUnit> find(String slug) {
        return sql.sql(COLUMNS + "where slug = :slug")
                .param("slug", slug)
                .query((row, at) -> unit(row))
                .optional();
    }

    private static KnownUnit unit(ResultSet row) throws SQLException {
        return new KnownUnit(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                Arrays.asList((UUID[]) row.getArray("ancestors").getArray()),
                new Validity(day(row, "valid_from"), day(row, "valid_to")),
                row.getBoolean("invented"),
                row.getInt("version"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    void add(UUID id, String slug, NewUnit unit) {
        sql.sql("""
                insert into unit (id, slug, code, name, kind, parent, valid_from, invented)
                values (:id, :slug, :code, :name, :kind, :parent, :from, :invented)""")
                .param("id", id)
                .param("slug", slug)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind().name())
                .param("parent", unit.parent().orElse(null))
                .param("from", unit.from().orElse(null))
                .param("invented", unit.invented())
                .update();
    }
}
