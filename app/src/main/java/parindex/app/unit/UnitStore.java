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

    /// Changes name and code of a unit that nobody changed meanwhile.
    boolean rename(KnownUnit unit, String name, String code) {
        return sql.sql("""
                update unit set name = :name, code = :code, version = version + 1
                where id = :id and version = :version""")
                        .param("name", name)
                        .param("code", code)
                        .param("id", unit.id())
                        .param("version", unit.version())
                        .update()
                == 1;
    }

    /// Puts a unit, and all below it with it, under another one.
    void move(UUID unit, UUID parent) {
        sql.sql("update unit set parent = :parent, version = version + 1 where id = :id")
                .param("parent", parent)
                .param("id", unit)
                .update();
    }

    /// Ends a unit and everything below it that would last longer.
    int end(UUID unit, LocalDate last) {
        return sql.sql("""
                update unit set valid_to = :last, version = version + 1
                where (id = :id or ancestors @> array[:id]::uuid[]) and (id = :id or valid_to is null or valid_to > :last)
                  and (valid_from is null or valid_from <= :last)""").param("last", last).param("id", unit).update();
    }

    void follow(UUID predecessor, UUID successor, LocalDate since, String act) {
        sql.sql("""
                insert into unit_succession (predecessor, successor, since, act) values (:before, :after, :since, :act)
                on conflict do nothing""")
                .param("before", predecessor)
                .param("after", successor)
                .param("since", since)
                .param("act", act)
                .update();
    }

    List<Followed> successions(UUID unit) {
        return sql.sql("select * from unit_succession where :unit in (predecessor, successor) order by since")
                .param("unit", unit)
                .query((row, at) -> new Followed(
                        row.getObject("predecessor", UUID.class),
                        row.getObject("successor", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getString("act")))
                .list();
    }

    LocalDate today() {
        return sql.sql("select today()").query(LocalDate.class).single();
    }
}
