package parindex.app.intake.table;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
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
import parindex.app.intake.BroughtIn;
import parindex.core.points.Points;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.table.PublishedTable;
import parindex.core.ranking.table.PublishedTable.Heading;
import parindex.core.ranking.table.PublishedTable.Row;
import parindex.core.ranking.table.TableColumn;
import parindex.core.ranking.table.WrittenRow;

/// Published tables in the database.
@Repository
class TableStore implements BroughtIn {
    private static final String ALL = """
            select kept.id, kept.position, kept.kind, kept.year, kept.title, kept.number, kept.dated, kept.url, kept.file,
                   kept.sha256, account.name as person, kept.brought_at, withdrawal.reason,
                   other.name as withdrawn_by, withdrawal.at as withdrawn_at,
                   line.unit, line.written, line.total, line.place, line.band, %s
            from published_table kept
            join account on account.id = kept.brought_by
            left join published_withdrawal withdrawal on withdrawal.published = kept.id
            left join account other on other.id = withdrawal.person
            join published_row line on line.published = kept.id
            """.formatted(areas());

    private final JdbcClient sql;

    TableStore(JdbcClient sql) {
        this.sql = sql;
    }

    private static String areas() {
        return String.join(
                ", ",
                TableColumn.areas().stream()
                        .map(column -> "(line.areas ->> '%s')::numeric as %s"
                                .formatted(column.area().orElseThrow(), column.name()))
                        .toList());
    }

    @Override
    public List<PublishedTable> counting() {
        return tables(ALL + "where withdrawal.published is null order by kept.position, line.line", Map.of()).stream()
                .map(KeptTable::table)
                .toList();
    }

    /// Every table, the newest first.
    List<KeptTable> all() {
        return tables(ALL + "order by kept.position desc, line.line", Map.of());
    }

    Optional<KeptTable> find(UUID id) {
        return tables(ALL + "where kept.id = :id order by line.line", Map.of("id", id)).stream()
                .findFirst();
    }

    private List<KeptTable> tables(String query, Map<String, ?> params) {
        var tables = new LinkedHashMap<UUID, KeptTable>();
        var rows = new LinkedHashMap<UUID, List<Row>>();
        sql.sql(query).params(params).query(found -> {
            var id = found.getObject("id", UUID.class);
            tables.computeIfAbsent(id, any -> table(found));
            rows.computeIfAbsent(id, any -> new ArrayList<>()).add(row(found));
        });
        return tables.values().stream()
                .map(table -> with(table, rows.getOrDefault(table.id(), List.of())))
                .toList();
    }

    private static KeptTable with(KeptTable table, List<Row> rows) {
        return new KeptTable(
                table.id(),
                new PublishedTable(table.table().heading(), rows),
                table.file(),
                table.sha256(),
                table.person(),
                table.at(),
                table.withdrawn());
    }

    private static KeptTable table(ResultSet row) {
        try {
            var heading = new Heading(
                    Scope.valueOf(row.getString("kind")),
                    row.getInt("year"),
                    row.getString("title"),
                    row.getString("number"),
                    Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                    row.getString("url"));
            var withdrawn = row.getString("reason") == null
                    ? Optional.<KeptTable.Withdrawn>empty()
                    : Optional.of(new KeptTable.Withdrawn(
                            row.getString("reason"), row.getString("withdrawn_by"), instant(row, "withdrawn_at")));
            return new KeptTable(
                    row.getObject("id", UUID.class),
                    new PublishedTable(heading, List.of()),
                    row.getString("file"),
                    row.getString("sha256"),
                    row.getString("person"),
                    instant(row, "brought_at"),
                    withdrawn);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Row row(ResultSet row) throws SQLException {
        var areas = new LinkedHashMap<String, Points>();
        for (var column : TableColumn.areas()) {
            var points = row.getBigDecimal(column.name());
            if (points != null) {
                areas.put(column.area().orElseThrow(), new Points(points));
            }
        }
        return new Row(
                row.getString("unit"),
                new WrittenRow(
                        row.getString("written"),
                        Optional.ofNullable(row.getBigDecimal("total")).map(Points::new),
                        Optional.ofNullable(row.getObject("place", Integer.class)),
                        Optional.ofNullable(row.getString("band")),
                        areas));
    }

    /// Adds a table with its rows; false where it is there already.
    boolean add(TableActions.New made, UUID person) {
        var heading = made.table().heading();
        var isNew = sql.sql("""
                        insert into published_table (id, kind, year, title, number, dated, url, file, bytes, sha256, brought_by)
                        values (:id, :kind, :year, :title, :number, :dated, :url, :file, :bytes, :sha256, :person)
                        on conflict (id) do nothing""")
                        .param("id", made.id())
                        .param("kind", heading.scope().name())
                        .param("year", heading.year())
                        .param("title", heading.title())
                        .param("number", heading.number())
                        .param("dated", heading.dated().orElse(null), Types.DATE)
                        .param("url", heading.url())
                        .param("file", made.file().name())
                        .param("bytes", made.file().bytes())
                        .param("sha256", made.file().sha256())
                        .param("person", person)
                        .update()
                == 1;
        if (isNew) {
            var line = 0;
            for (var row : made.table().rows()) {
                add(made.id(), line++, row);
            }
        }
        return isNew;
    }

    private void add(UUID id, int line, Row row) {
        var written = row.written();
        sql.sql("""
                insert into published_row (published, line, written, unit, total, place, band, areas)
                values (:id, :line, :written, :unit, :total, :place, :band, :areas::jsonb)""")
                .param("id", id)
                .param("line", line)
                .param("written", written.name())
                .param("unit", row.unit())
                .param("total", written.total().map(Points::value).orElse(null), Types.NUMERIC)
                .param("place", written.place().orElse(null), Types.INTEGER)
                .param("band", written.band().orElse(null), Types.VARCHAR)
                .param("areas", areas(written.areas()))
                .update();
    }

    /// Codes are digits and points are plain decimals: nothing in it needs quoting.
    private static String areas(Map<String, Points> areas) {
        return areas.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(area -> "\"%s\":%s"
                        .formatted(area.getKey(), plain(area.getValue().value())))
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /// Lets a table count no more; false where it did not.
    boolean withdraw(UUID id, String reason, UUID person) {
        return sql.sql("""
                        insert into published_withdrawal (published, reason, person)
                        values (:id, :reason, :person)
                        on conflict (published) do nothing""")
                        .param("id", id)
                        .param("reason", reason)
                        .param("person", person)
                        .update()
                == 1;
    }
}
