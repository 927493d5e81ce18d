package parindex.app.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes rounds and sheets into the database as they are after an opening.
public final class RoundRows {
    /// Items of every sheet.
    public static final List<String> ITEMS =
            IntStream.rangeClosed(1, 12).mapToObj(number -> "1." + number).toList();

    private final JdbcClient sql;

    public RoundRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// A round of departments that is open and ends after so long.
    public UUID round(UUID host, String slug, String name, String left) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into round (id, slug, year, name, host, state, opens_at, self_ends_at, appraisal_ends_at,
                                   explanation_ends_at, publishes_at, opened_at)
                values (:id, :slug, 2025, :name, :host, 'OPEN', now() - interval '90 days', now() + cast(:left as interval),
                        now() + interval '90 days', now() + interval '100 days', now() + interval '110 days', now())""")
                .param("id", id)
                .param("slug", slug)
                .param("name", name)
                .param("host", host)
                .param("left", left)
                .update();
        sql.sql("""
                insert into round_set (round, kind, name, sha256, document)
                values (:id, 'DEPARTMENT', 'thu', encode(sha256(convert_to(:set, 'UTF8')), 'hex'), :set)""").param("id", id).param("set", set()).update();
        return id;
    }

    /// A sheet whose items are shared among agencies in turn, with a part for each.
    public void sheet(UUID of, UUID unit, UUID... agencies) {
        sql.sql("insert into sheet (round, unit, kind) values (:round, :unit, 'DEPARTMENT')")
                .param("round", of)
                .param("unit", unit)
                .update();
        for (int at = 0; at < ITEMS.size(); at++) {
            sql.sql("insert into assignment values (:round, :unit, :item, :agency, 'LEAD')")
                    .param("round", of)
                    .param("unit", unit)
                    .param("item", ITEMS.get(at))
                    .param("agency", agencies[at % agencies.length])
                    .update();
        }
        for (var agency : agencies) {
            sql.sql("insert into part (round, unit, agency) values (:round, :unit, :agency)")
                    .param("round", of)
                    .param("unit", unit)
                    .param("agency", agency)
                    .update();
        }
    }

    private static String set() {
        try {
            return Files.readString(Path.of("..", "criteria", "template-department", "set.yaml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
