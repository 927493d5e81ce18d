import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parindex.core.criteria.CriteriaSet;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.WorkedCase;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.yaml.YamlWriter;

/// An invented province with many departments, an open round and people who are signed in, written into the database of
/// a running installation from outside, so that a measurement begins at once.
final class Crowd {
    private static final String WORDS = "crowd-%05d-0123456789abcdefghijklmnopq";

    private final Path data;
    private final CriteriaSet set;
    private final Map<String, List<Map<String, String>>> figures = new HashMap<>();
    private final String document;

    Crowd(Path data, Path set) {
        this.data = data;
        var file = CriteriaFiles.read(set);
        this.set = file.sound();
        this.document = YamlWriter.text(SetTree.of(this.set, file.cases()));
        file.cases().forEach(this::take);
    }

    private void take(WorkedCase one) {
        if (one.outcome() != WorkedCase.Outcome.SCORED || one.facts().given().isEmpty()) {
            return;
        }
        var typed = new HashMap<String, String>();
        one.facts().given().forEach((name, fact) -> typed.put(name, switch (fact) {
            case Facts.Figure figure -> figure.value().toString();
            case Facts.State state -> state.name();
        }));
        if (typed.values().stream().noneMatch(said -> said.contains("/"))) {
            figures.computeIfAbsent(one.item().toString(), any -> new ArrayList<>()).add(typed);
        }
    }

    /// Figures that an item can be given: always the same for the same number.
    Map<String, String> figures(String item, int number) {
        var choice = figures.get(item);
        return choice.get(Math.floorMod(number, choice.size()));
    }

    boolean has(String item) {
        return figures.containsKey(item);
    }

    /// Waits for a database that is just being started again.
    Connection connect() throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                return connectOnce();
            } catch (java.io.IOException | SQLException | IndexOutOfBoundsException notYet) {
                if (tries == 600) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }

    private Connection connectOnce() throws java.io.IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/parindex",
                "postgres",
                Files.readString(data.resolve("secrets/postgres")).strip());
    }

    /// Makes units and people; each person has items of a sheet to himself.
    List<Official> gather(int units, int peopleEach) throws Exception {
        var all = new ArrayList<Official>();
        try (var sql = connect()) {
            sql.setAutoCommit(false);
            var run = HexFormat.of().toHexDigits(System.nanoTime()).substring(8);
            var province = unit(sql, "tinh-" + run, "PROVINCE", null);
            var round = round(sql, "dot-" + run, province);
            var items = figures.keySet().stream().sorted().toList();
            for (int u = 0; u < units; u++) {
                var slug = "so-" + run + "-" + u;
                var unit = unit(sql, slug, "DEPARTMENT", province);
                sheet(sql, round, unit, items);
                for (int p = 0; p < peopleEach; p++) {
                    var share = new ArrayList<String>();
                    for (int i = p; i < items.size(); i += peopleEach) {
                        share.add(items.get(i));
                    }
                    var number = all.size();
                    var word = WORDS.formatted(number) + run.substring(0, 4);
                    word = word.length() > 43 ? word.substring(0, 43) : word + "x".repeat(43 - word.length());
                    var id = person(sql, "nguoi-" + run + "-" + number, word, unit, "DRAFTER");
                    all.add(new Official(id, word, unit, "/assessment/dot-" + run + "/units/" + slug, share));
                }
            }
            sql.commit();
        }
        return all;
    }

    static UUID unit(Connection sql, String slug, String kind, UUID parent) throws SQLException {
        var id = UUID.randomUUID();
        run(sql, "insert into unit (id, slug, name, kind, parent, invented) values (?, ?, ?, ?, ?, true)",
                id, slug, slug, kind, parent);
        return id;
    }

    private UUID round(Connection sql, String slug, UUID host) throws SQLException {
        var id = UUID.randomUUID();
        run(sql, """
                insert into round (id, slug, year, name, host, state, opens_at, self_ends_at, appraisal_ends_at,
                                   explanation_ends_at, publishes_at, invented, opened_at)
                values (?, ?, 2026, ?, ?, 'OPEN', now() - interval '1 day', now() + interval '1 day',
                        now() + interval '2 days', now() + interval '3 days', now() + interval '4 days', true, now())""",
                id, slug, slug, host);
        run(sql, "insert into round_set (round, kind, name, sha256, document) values (?, 'DEPARTMENT', ?, ?, ?)",
                id, set.id(), HexFormat.of().formatHex(sha256(document)), document);
        return id;
    }

    private void sheet(Connection sql, UUID round, UUID unit, List<String> items) throws SQLException {
        run(sql, "insert into sheet (round, unit, kind) values (?, ?, 'DEPARTMENT')", round, unit);
        run(sql, "insert into part (round, unit, agency) values (?, ?, ?)", round, unit, unit);
        try (var insert = sql.prepareStatement(
                "insert into assignment (round, unit, item, agency, part) values (?, ?, ?, ?, 'LEAD')")) {
            for (var leaf : set.leaves()) {
                insert.setObject(1, round);
                insert.setObject(2, unit);
                insert.setString(3, leaf.code().toString());
                insert.setObject(4, unit);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static UUID person(Connection sql, String name, String word, UUID unit, String role) throws SQLException {
        var id = UUID.randomUUID();
        run(sql, "insert into account (id, name) values (?, ?)", id, name);
        run(sql, "insert into duty (id, person, role, unit) values (?, ?, ?, ?)", UUID.randomUUID(), id, role, unit);
        run(sql, "insert into sign_in (token, id, person, version) values (?, ?, ?, 0)",
                sha256(word), UUID.randomUUID(), id);
        return id;
    }

    static void run(Connection sql, String text, Object... values) throws SQLException {
        try (var statement = sql.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
