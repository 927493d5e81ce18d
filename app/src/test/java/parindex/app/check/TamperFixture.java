package parindex.app.check;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody who rules the database can do to the journal: one edit at a time, drawn at random.
///
/// @param sql    connection of the superuser, all guards off
/// @param random where the edits come from
/// @param lines  how many lines there are
record TamperFixture(JdbcClient sql, Random random, int lines) {
    private static final List<String> COLUMNS =
            List.of("position", "at", "actor", "action", "subject", "detail", "sealed", "previous", "hash");

    /// An edit that was made.
    ///
    /// @param what  in words, for a test that fails
    /// @param first the first line that is not what it was
    record Edit(String what, long first) {}

    /// Switches off what guards the tables, and brings a function that chains lines anew with valid hashes.
    static void unguard(JdbcClient sql) {
        sql.sql("""
                alter table journal disable trigger all,
                    drop constraint journal_pkey, drop constraint journal_position, drop constraint journal_time,
                    alter column position drop not null, alter column hash drop not null;
                alter table journal_head disable trigger all;
                create index on journal (position);
                create function pg_temp.rechain(first bigint) returns void language plpgsql as $$
                declare
                    line record;
                    before bytea := coalesce((select hash from journal where position = first - 1), decode(repeat('00', 32), 'hex'));
                begin
                    for line in select * from journal where position >= first order by position loop
                        update journal set previous = before, hash = journal_hash(
                            line.position, line.at, line.actor, line.action, line.subject, line.detail, before)
                        where position = line.position returning hash into before;
                    end loop;
                    update journal_head set position = (select max(position) from journal), hash = before;
                end $$""").update();
    }

    Edit edit() {
        return switch (random.nextInt(10)) {
            case 0 -> delete();
            case 1 -> insert();
            case 2 -> swap();
            case 3 -> duplicate();
            case 4 -> cut();
            case 5 -> rewrite();
            case 6 -> changeAndHash();
            case 7 -> squeezeIn();
            default -> update();
        };
    }

    private Edit update() {
        long line = line();
        var column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        var value = switch (column) {
            case "position" -> String.valueOf(random.nextInt(3 * lines) - lines);
            case "at" -> random.nextInt(10) == 0 ? "timestamptz 'infinity'" : "at + interval '1 microsecond'";
            case "actor" -> "case when actor is null then '" + new java.util.UUID(random.nextLong(), 4) + "'::uuid end";
            case "sealed" -> "coalesce(sealed, '') || '\\x01'::bytea";
            case "previous", "hash" ->
                random.nextInt(10) == 0 && column.equals("hash")
                        ? "null"
                        : "set_byte(" + column + ", " + random.nextInt(32) + ", " + "get_byte(" + column + ", 0) # 5)";
            default -> random.nextBoolean() ? column + " || ' '" : "normalize(" + column + ", NFD)";
        };
        var changed = sql.sql("update journal set %1$s = %2$s where position = %3$d and %1$s is distinct from %2$s"
                        .formatted(column, value, line))
                .update();
        if (changed == 0) {
            return delete();
        }
        long first = column.equals("position") ? Math.min(line, Long.parseLong(value)) : line;
        return new Edit("update " + column + " to " + value + " at " + line, first);
    }

    private Edit delete() {
        long line = line();
        return done("delete from journal where position = %d", line);
    }

    private Edit insert() {
        long line = 1 + random.nextInt(lines + 1);
        return done("""
                insert into journal (position, at, action, subject, detail, previous, hash)
                select %1$d, clock_timestamp(), 'forged', 'x', '', coalesce(max(hash), ''), sha256('x')
                from journal where position = %1$d - 1""", line);
    }

    private Edit swap() {
        long one = 1 + random.nextInt(lines - 1);
        long other = one + 1 + random.nextInt(lines - (int) one);
        return done(
                "update journal set position = case position when %1$d then %2$d else %1$d end where position in (%1$d, %2$d)"
                        .formatted(one, other),
                one);
    }

    private Edit duplicate() {
        long line = line();
        long place = random.nextBoolean() ? line : lines + 1L;
        return done("""
                insert into journal (position, at, actor, action, subject, detail, previous, hash)
                select %d, at, actor, action, subject, detail, previous, hash from journal where position = %d""".formatted(place, line), place);
    }

    private Edit cut() {
        long line = line();
        var cut = done("delete from journal where position >= %d", line);
        if (line > 1 && random.nextBoolean()) {
            sql.sql("select pg_temp.rechain(" + (line - 1) + ")").query().listOfRows();
        }
        return cut;
    }

    /// The whole chain from a line on, with valid hashes: only what was signed before tells.
    private Edit rewrite() {
        long line = line();
        return rechained(done("update journal set subject = subject || 'x' where position = %d", line));
    }

    private Edit changeAndHash() {
        long line = line();
        return done("""
                update journal set detail = 'x', hash = journal_hash(position, at, actor, action, subject, 'x', previous)
                where position = %d""", line);
    }

    private Edit squeezeIn() {
        long line = line();
        sql.sql("update journal set position = position + 1 where position >= " + line)
                .update();
        return rechained(done("""
                insert into journal (position, at, action, subject, detail, previous, hash)
                values (%d, clock_timestamp(), 'forged', 'x', '', '', '')""", line));
    }

    private Edit rechained(Edit edit) {
        sql.sql("select pg_temp.rechain(" + edit.first() + ")").query().listOfRows();
        return edit;
    }

    private Edit done(String statement, long line) {
        var text = statement.formatted(line);
        sql.sql(text).update();
        return new Edit(text, line);
    }

    private long line() {
        return 1 + random.nextInt(lines);
    }
}
