package parindex.app.work.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.work.notice.Notice.Paper;

/// Notices in the database; it shows those that reach the person of the transaction.
@Repository
class NoticeStore {
    private static final int MOST = 200;
    private static final String SELECT = """
            select notice.*, unit.name as unit_name, coalesce(nullif(display_name, ''), account.name) as poster,
                   posted_by <> current_person() and notice_read.at is null as unread, posts_for(notice.unit) as mine
            from notice
            join unit on unit.id = notice.unit
            join account on account.id = notice.posted_by
            left join notice_read on notice_read.notice = notice.id and notice_read.person = current_person()
            where taken_down_at is null""";

    private final JdbcClient sql;

    NoticeStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Notice> all() {
        return sql.sql(SELECT + " order by posted_at desc, notice.id limit " + MOST)
                .query((row, at) -> notice(row))
                .list();
    }

    Optional<Notice> find(UUID id) {
        return sql.sql(SELECT + " and notice.id = :id")
                .param("id", id)
                .query((row, at) -> notice(row))
                .optional();
    }

    void read(UUID id) {
        sql.sql("insert into notice_read (notice, person) values (:id, current_person()) on conflict do nothing")
                .param("id", id)
                .update();
    }

    /// A notice as it is posted.
    ///
    /// @param unit  for whose part of the tree
    /// @param title at most 200 letters
    /// @param body  its words
    /// @param paper the file that comes with it
    record Fresh(UUID id, UUID unit, String title, String body, Optional<Paper> paper) {}

    void add(Fresh fresh, UUID by) {
        sql.sql("""
                insert into notice (id, unit, title, body, sha256, file, posted_by)
                values (:id, :unit, :title, :body, :sha256, :file, :by)""")
                .param("id", fresh.id())
                .param("unit", fresh.unit())
                .param("title", fresh.title())
                .param("body", fresh.body())
                .param("sha256", fresh.paper().map(Paper::sha256).orElse(null))
                .param("file", fresh.paper().map(Paper::file).orElse(null))
                .param("by", by)
                .update();
    }

    /// Takes a notice down; it stays in the database.
    ///
    /// @return whether it was there and his to take down
    boolean takeDown(UUID id) {
        return sql.sql("update notice set taken_down_at = now() where id = :id and taken_down_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    /// A unit to post for.
    record Choice(UUID id, String name) {}

    /// Units that somebody may post for: those he coordinates for, and those right below them.
    List<Choice> choices(List<UUID> coordinated) {
        return sql.sql("""
                select id, name from unit where id = any (:units) or parent = any (:units)
                order by id <> all (:units), name""")
                .param("units", coordinated.toArray(UUID[]::new))
                .query((row, at) -> new Choice(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var sha256 = row.getString("sha256");
        var paper = sha256 == null
                ? Optional.<Paper>empty()
                : Optional.of(new Paper(sha256, String.valueOf(row.getString("file"))));
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("unit_name"),
                row.getString("title"),
                row.getString("body"),
                paper,
                row.getString("poster"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("unread"),
                row.getBoolean("mine"));
    }
}
