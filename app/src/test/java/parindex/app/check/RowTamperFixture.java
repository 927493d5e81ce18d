package parindex.app.check;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.check.SealCheck.Sealed;

/// What somebody who rules the database can do to rows that a result rests on: one edit at a time, drawn at random.
///
/// @param sql    connection of the superuser, in a transaction, all guards off
/// @param random where the edits come from
record RowTamperFixture(JdbcClient sql, Random random) {
    private static final int TRIES = 50;

    /// An edit that was made.
    ///
    /// @param what in words, for a test that fails
    /// @param name what a fault says of it: the row with its table, or the line of the journal
    record Edit(String what, String name) {}

    /// A row as it is named.
    private record Row(Sealed table, String ctid, String key) {
        String name() {
            return table.name() + " " + key;
        }
    }

    private record Column(String name, String type) {}

    /// No trigger and no reference holds any more, nor what a row may say.
    static void unguard(JdbcClient sql) {
        for (var table : Stream.concat(SealCheck.TABLES.stream().map(Sealed::name), Stream.of("seal", "journal"))
                .toList()) {
            sql.sql("alter table " + table + " disable trigger all").update();
        }
        sql.sql("""
                do $$ declare one record; begin
                  for one in select conrelid::regclass as relation, conname from pg_constraint
                             where contype in ('c', 'f', 'u', 'p') and conrelid::regclass::text = any (array[%1$s])
                             order by contype = 'p', contype = 'u' loop
                    execute format('alter table %%s drop constraint %%I cascade', one.relation, one.conname);
                  end loop;
                  for one in select indexrelid::regclass as name from pg_index
                             where indisunique and indrelid::regclass::text = any (array[%1$s]) loop
                    execute format('drop index %%s', one.name);
                  end loop;
                  for one in select attrelid::regclass as relation, attname from pg_attribute
                             where attidentity <> '' and attrelid::regclass::text = any (array[%1$s]) loop
                    execute format('alter table %%s alter column %%I drop identity', one.relation, one.attname);
                  end loop; end $$""".formatted(names())).update();
    }

    private static String names() {
        return SealCheck.TABLES.stream()
                .map(table -> "'" + table.name() + "'")
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /// Changes something; what draws nothing to change is drawn anew.
    Edit edit() {
        for (int tries = 0; tries < TRIES; tries++) {
            var row = row();
            var edit = switch (random.nextInt(12)) {
                case 0 -> delete(row);
                case 1 -> twice(row);
                case 2 -> copy(row);
                case 3 -> swap(row);
                case 4 -> changeWithSeal(row);
                case 5 -> deleteWithSeals(row);
                case 6 -> changeWithLine(row);
                default -> change(row);
            };
            if (edit != null) {
                return edit;
            }
        }
        throw new IllegalStateException("nothing to change");
    }

    private Row row() {
        var table = SealCheck.TABLES.get(random.nextInt(SealCheck.TABLES.size()));
        var rows = sql.sql("select ctid::text as at, seal_key(to_jsonb(t), :keys) as key from %s t order by key"
                        .formatted(table.name()))
                .param("keys", String.join(" ", table.keys()))
                .query((row, at) -> new Row(table, row.getString("at"), row.getString("key")))
                .list();
        return rows.get(random.nextInt(rows.size()));
    }

    private List<Column> columns(Sealed table) {
        return sql
                .sql("""
                select attname::text as name, format_type(atttypid, null) as type from pg_attribute
                where attrelid = :table::regclass and attnum > 0 and not attisdropped order by attnum""")
                .param("table", table.name())
                .query((row, at) -> new Column(row.getString("name"), row.getString("type")))
                .list()
                .stream()
                .filter(column -> !table.unsealed().contains(column.name()))
                .toList();
    }

    private Column column(Sealed table) {
        var columns = columns(table);
        return columns.get(random.nextInt(columns.size()));
    }

    /// Another value of the same kind, for what holds nothing too.
    private String other(Column column) {
        var name = column.name();
        return switch (column.type()) {
            case "uuid" -> "gen_random_uuid()";
            case "text" ->
                random.nextBoolean()
                        ? "coalesce(" + name + ", '') || ' '"
                        : "coalesce(nullif(normalize(" + name + ", NFD), " + name + "), 'x')";
            case "integer", "bigint" -> "coalesce(" + name + ", 0) + 1";
            case "numeric" ->
                random.nextBoolean() ? "coalesce(" + name + ", 0) + 0.01" : "coalesce(" + name + ", 0) + 0.000";
            case "boolean" -> "not " + name;
            case "date" -> "coalesce(" + name + ", current_date) + 1";
            case "timestamp with time zone" -> "coalesce(" + name + ", now()) + interval '1 microsecond'";
            case "text[]" -> "array_append(" + name + ", 'x')";
            case "jsonb" -> "coalesce(" + name + ", '{}') || '{\"9\": 1}'";
            case "bytea" -> "coalesce(" + name + ", '') || '\\x00'::bytea";
            default -> throw new IllegalStateException(column.toString());
        };
    }

    private @org.jspecify.annotations.Nullable Edit change(Row row) {
        var column = column(row.table());
        var value = other(column);
        return update(row, column.name(), value)
                ? new Edit(said("change", row, column.name() + " = " + value), row.name())
                : null;
    }

    /// @return whether the row now says something else
    private boolean update(Row row, String column, String value) {
        return sql.sql(
                                "update %1$s set %2$s = %3$s where ctid = '%4$s'::tid and (%2$s)::text is distinct from (%3$s)::text"
                                        .formatted(row.table().name(), column, value, row.ctid()))
                        .update()
                == 1;
    }

    private Edit delete(Row row) {
        sql.sql("delete from %s where ctid = '%s'::tid".formatted(row.table().name(), row.ctid()))
                .update();
        return new Edit(said("delete", row, ""), row.name());
    }

    private Edit twice(Row row) {
        sql.sql("insert into %1$s select * from %1$s where ctid = '%2$s'::tid"
                        .formatted(row.table().name(), row.ctid()))
                .update();
        return new Edit(said("twice", row, ""), row.name());
    }

    /// The same row under another name.
    private Edit copy(Row row) {
        var key = row.table().keys().getLast();
        var columns = columns(row.table());
        var unsealed = row.table().unsealed();
        var names = columns.stream().map(Column::name).toList();
        var values = columns.stream()
                .map(column -> column.name().equals(key) ? fresh(column) : column.name())
                .toList();
        var added = sql.sql("""
                        insert into %1$s (%2$s) select %3$s from %1$s where ctid = '%4$s'::tid
                        returning seal_key(to_jsonb(%1$s), '%5$s')""".formatted(
                                row.table().name(),
                                String.join(", ", names),
                                String.join(", ", values),
                                row.ctid(),
                                String.join(" ", row.table().keys())))
                .query(String.class)
                .single();
        return new Edit(said("copy", row, unsealed.toString()), row.table().name() + " " + added);
    }

    private static String fresh(Column column) {
        return column.type().equals("uuid")
                ? "gen_random_uuid()"
                : column.type().equals("integer") ? column.name() + " + 1000" : column.name() + " || 'x'";
    }

    /// Two rows exchange a value.
    private @org.jspecify.annotations.Nullable Edit swap(Row row) {
        var column = column(row.table()).name();
        var before = content(row.table());
        var changed =
                sql.sql("""
                        with other as (select ctid as at, %2$s as value from %1$s
                                       where %2$s::text is distinct from (select %2$s::text from %1$s where ctid = '%3$s'::tid)
                                       order by random() limit 1),
                             one as (select ctid as at, %2$s as value from %1$s where ctid = '%3$s'::tid)
                        update %1$s t set %2$s = case when t.ctid = other.at then one.value else other.value end
                        from other, one where t.ctid in (other.at, one.at)""".formatted(row.table().name(), column, row.ctid())).update();
        var isOther = changed == 2 && !content(row.table()).equals(before);
        return isOther ? new Edit(said("swap", row, column), row.name()) : null;
    }

    /// All rows of a table: two rows that differ in the exchanged value alone are the same rows afterwards.
    private String content(Sealed table) {
        return sql.sql("select coalesce(string_agg(t::text, ' ' order by t::text), '') from %s t"
                        .formatted(table.name()))
                .query(String.class)
                .single();
    }

    /// Whoever knows of the seals changes the row and its last seal.
    private @org.jspecify.annotations.Nullable Edit changeWithSeal(Row row) {
        var key = row.table().keys();
        var free = columns(row.table()).stream()
                .filter(one -> !key.contains(one.name()))
                .toList();
        if (free.isEmpty()) {
            return null;
        }
        var column = free.get(random.nextInt(free.size()));
        if (!update(row, column.name(), other(column))) {
            return null;
        }
        sql.sql("""
                update seal set hash = (select seal_hash(to_jsonb(t), :unsealed) from %s t
                                        where seal_key(to_jsonb(t), :keys) = :key)
                where id = (select max(id) from seal where relation = :relation and key = :key)""".formatted(row.table().name()))
                .param("unsealed", String.join(" ", row.table().unsealed()))
                .param("keys", String.join(" ", key))
                .param("key", row.key())
                .param("relation", row.table().name())
                .update();
        return new Edit(said("change with its seal", row, column.name()), row.name());
    }

    /// Nothing of the row is left; the line of the journal still knows that there was something.
    private Edit deleteWithSeals(Row row) {
        delete(row);
        var lines = sql.sql("""
                        select journal.position from journal where journal.sealed in (
                            select seal_of_deed(deed) from seal where relation = :relation and key = :key)
                        order by 1 limit 1""")
                .param("relation", row.table().name())
                .param("key", row.key())
                .query(Long.class)
                .single();
        sql.sql("delete from seal where relation = :relation and key = :key")
                .param("relation", row.table().name())
                .param("key", row.key())
                .update();
        return new Edit(said("delete with its seals", row, ""), "journal " + lines + " ");
    }

    /// Even the line of the journal is made to fit: then its chain tells.
    private @org.jspecify.annotations.Nullable Edit changeWithLine(Row row) {
        var deed = sql.sql("""
                        select deed::text from seal where relation = :relation and key = :key order by id desc limit 1""")
                .param("relation", row.table().name())
                .param("key", row.key())
                .query(String.class)
                .single();
        var position = sql.sql("select position from journal where sealed = seal_of_deed(:deed::uuid)")
                .param("deed", deed)
                .query(Long.class)
                .single();
        if (changeWithSeal(row) == null) {
            return null;
        }
        sql.sql("update journal set sealed = seal_of_deed(:deed::uuid) where position = :position")
                .param("deed", deed)
                .param("position", position)
                .update();
        return new Edit(said("change with its line", row, ""), "line " + position + ":");
    }

    private static String said(String what, Row row, String more) {
        return what + " " + row.name() + " " + more;
    }
}
