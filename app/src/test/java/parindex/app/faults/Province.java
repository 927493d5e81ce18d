package parindex.app.faults;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.CriteriaSet;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.WorkedCase;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.yaml.YamlWriter;

/// "Tỉnh Thử" with many invented departments "Sở Thử n" in an open round, and people who work for all of them, written
/// into the database of a running installation so that a run begins at once.
final class Province {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Program server;
    private final CriteriaSet set;
    private final String document;
    /// Figures that an item can be given, as the body of a request has them.
    private final Map<String, String> figures = new TreeMap<>();

    Province(Program server, Path set) {
        this.server = server;
        var file = CriteriaFiles.read(set);
        this.set = file.sound();
        this.document = YamlWriter.text(SetTree.of(this.set, file.cases()));
        file.cases().forEach(this::take);
    }

    private void take(WorkedCase one) {
        var given = new ArrayList<String>();
        new TreeMap<>(one.facts().given())
                .forEach((name, fact) -> given.add("\"%s\":\"%s\""
                        .formatted(
                                name,
                                switch (fact) {
                                    case Facts.Figure figure -> figure.value().toString();
                                    case Facts.State state -> state.name();
                                })));
        if (isEntered(one)
                && one.outcome() == WorkedCase.Outcome.SCORED
                && !given.isEmpty()
                && !given.toString().contains("/")) {
            figures.put(one.item().toString(), String.join(",", given));
        }
    }

    private boolean isEntered(WorkedCase one) {
        return set.item(one.item()).filter(SheetEntries::isEntered).isPresent();
    }

    /// Items that can be entered.
    List<String> items() {
        return List.copyOf(figures.keySet());
    }

    /// Every item but the first that can be entered.
    List<String> others() {
        return set.leaves().stream()
                .map(leaf -> leaf.code().toString())
                .filter(code -> !code.equals(items().getFirst()))
                .toList();
    }

    /// The body that gives an item its figures, with words that make it one of a kind.
    String body(String item, String words) {
        return "{\"state\":\"GIVEN\",\"figures\":{%s},\"explanation\":\"%s\"}".formatted(figures.get(item), words);
    }

    /// What such a body comes to in the database.
    String kept(String item, String words) {
        return History.hash("{" + figures.get(item) + "}" + words);
    }

    /// A round with its sheets and its people.
    record Round(UUID id, String slug, List<Paper> papers, List<Official> people) {}

    /// Makes a round that is open for so many seconds.
    Round open(int units, int people, int seconds) {
        try (var sql = server.connect()) {
            sql.setAutoCommit(false);
            var run = Long.toString(Math.abs(RANDOM.nextLong()), 36);
            var province = unit(sql, "tinh-thu-" + run, "Tỉnh Thử " + run, null);
            var round = round(sql, "dot-thu-" + run, province, seconds);
            var papers = new ArrayList<Paper>();
            for (int n = 1; n <= units; n++) {
                papers.add(paper(
                        sql, round, "dot-thu-" + run, unit(sql, "so-thu-" + run + "-" + n, "Sở Thử " + n, province)));
            }
            var officials = new ArrayList<Official>();
            for (int n = 0; n < people; n++) {
                officials.add(official(sql, "nguoi-thu-" + run + "-" + n, province.id(), "DRAFTER", "HEAD"));
            }
            line(sql, "dot-thu-" + run);
            sql.commit();
            return new Round(round, "dot-thu-" + run, papers, officials);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// A unit that was just written.
    record Made(UUID id, String slug) {}

    static Made unit(Connection sql, String slug, String name, @org.jspecify.annotations.Nullable Made above)
            throws SQLException {
        var id = UUID.randomUUID();
        run(
                sql,
                "insert into unit (id, slug, name, kind, parent, invented) values (?, ?, ?, ?, ?, true)",
                id,
                slug,
                name,
                above == null ? "PROVINCE" : "DEPARTMENT",
                above == null ? null : above.id());
        return new Made(id, slug);
    }

    UUID round(Connection sql, String slug, Made host, int seconds) throws SQLException {
        var id = UUID.randomUUID();
        run(sql, """
                insert into round (id, slug, year, name, host, state, opens_at, self_ends_at, appraisal_ends_at,
                                   explanation_ends_at, publishes_at, invented, opened_at)
                values (?, ?, 2026, ?, ?, 'OPEN', now() - interval '1 day', clock_timestamp() + ? * interval '1 s',
                        now() + interval '20 days', now() + interval '30 days', now() + interval '40 days', true, now())""", id, slug, "Đợt thử " + slug, host.id(), seconds);
        run(
                sql,
                "insert into round_set (round, kind, name, sha256, document) values (?, 'DEPARTMENT', ?, ?, ?)",
                id,
                set.id(),
                History.hash(document),
                document);
        return id;
    }

    private static Paper paper(Connection sql, UUID round, String slug, Made unit) throws SQLException {
        run(sql, "insert into sheet (round, unit, kind) values (?, ?, 'DEPARTMENT')", round, unit.id());
        run(sql, "insert into part (round, unit, agency) values (?, ?, ?)", round, unit.id(), unit.id());
        return new Paper(round, unit.id(), "/assessment/" + slug + "/units/" + unit.slug());
    }

    /// The line in the journal that what was written here belongs to.
    static void line(Connection sql, String slug) throws SQLException {
        run(sql, "insert into journal (action, subject) values ('round-opened', ?)", "/admin/rounds/" + slug);
    }

    static Official official(Connection sql, String name, UUID province, String... roles) throws SQLException {
        var id = UUID.randomUUID();
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        run(sql, "insert into account (id, name) values (?, ?)", id, name);
        for (var role : roles) {
            run(
                    sql,
                    "insert into duty (id, person, role, unit) values (?, ?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    role,
                    province);
        }
        run(
                sql,
                "insert into sign_in (token, id, person, version) values (?, ?, ?, 0)",
                HexFormat.of().parseHex(History.hash(word)),
                UUID.randomUUID(),
                id);
        return new Official(id, word);
    }

    static void run(Connection sql, String text, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        try (var statement = sql.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
