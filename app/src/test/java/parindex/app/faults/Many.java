package parindex.app.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One province with many departments and rounds over all of them, written in a few statements, so that rounds can be
/// closed one after the other as fast as they are filled.
final class Many {
    private final Program server;
    private final Province province;
    private final Province.Made host;
    private final int units;
    private final List<Official> people = new ArrayList<>();
    private int rounds;

    Many(Program server, Province province, int units, int people) {
        this.server = server;
        this.province = province;
        this.units = units;
        var run = Long.toString(System.nanoTime(), 36);
        try (var sql = server.connect()) {
            sql.setAutoCommit(false);
            host = Province.unit(sql, "tinh-nhieu-" + run, "Tỉnh Nhiều " + run, null);
            for (int n = 1; n <= units; n++) {
                Province.unit(sql, "so-nhieu-" + run + "-" + n, "Sở Nhiều " + n, host);
            }
            for (int n = 0; n < people; n++) {
                var name = "nguoi-nhieu-" + run + "-" + n;
                this.people.add(Province.official(sql, name, host.id(), "DRAFTER", "HEAD"));
            }
            Province.line(sql, "");
            sql.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Official person(int number) {
        return people.get(number % people.size());
    }

    int units() {
        return units;
    }

    /// A round whose sheets all wait to be sent.
    ///
    /// @param millis how long self-assessment still lasts
    Province.Round drafted(int millis) {
        var slug = host.slug() + "-" + ++rounds;
        try (var sql = server.connect()) {
            sql.setAutoCommit(false);
            var id = province.round(sql, slug, host, 3_600);
            Province.run(
                    sql,
                    "insert into sheet (round, unit, kind) select ?, id, 'DEPARTMENT' from unit where parent = ?",
                    id,
                    host.id());
            Province.run(sql, """
                    insert into part (round, unit, agency, stage, completed_by, completed_at, version)
                    select round, unit, unit, 'COMPLETE', ?, now(), 1 from sheet where round = ?""", people.getFirst().id(), id);
            var papers = papers(sql, id, slug);
            Province.run(
                    sql,
                    "update round set self_ends_at = clock_timestamp() + ? * interval '1 ms' where id = ?",
                    millis,
                    id);
            Province.line(sql, slug);
            sql.commit();
            return new Province.Round(id, slug, papers, people);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Paper> papers(Connection sql, UUID round, String slug) throws SQLException {
        var papers = new ArrayList<Paper>();
        try (var read = sql.prepareStatement(
                "select unit.id, unit.slug from sheet join unit on unit.id = sheet.unit where round = ? order by slug")) {
            read.setObject(1, round);
            var row = read.executeQuery();
            while (row.next()) {
                papers.add(new Paper(
                        round, row.getObject(1, UUID.class), "/assessment/" + slug + "/units/" + row.getString(2)));
            }
        }
        return papers;
    }
}
