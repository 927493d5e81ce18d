import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.CriteriaSet;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.yaml.YamlWriter;

/// An invented ministry with provinces whose sheets are entered and sent, and appraisers among whom all lines are
/// divided, written into the database of a running installation from outside.
final class Jury {
    private final Crowd crowd;
    private final List<String> items;
    private final List<String> silent;
    private final String document;
    private final String name;

    /// Somebody who appraises.
    ///
    /// @param list  address of his list
    /// @param lines addresses of his lines
    record Appraiser(UUID id, String word, String list, List<String> lines) {
        Official official(String path) {
            return new Official(id, word, id, path, List.of());
        }
    }

    Jury(Path data, Path set) {
        this.crowd = new Crowd(data, set);
        var file = CriteriaFiles.read(set);
        var sound = file.sound();
        this.name = sound.id();
        this.document = YamlWriter.text(SetTree.of(sound, file.cases()));
        this.items = sound.leaves().stream()
                .filter(SheetEntries::isEntered)
                .map(leaf -> leaf.code() + " " + leaf.max())
                .toList();
        this.silent = silent(sound);
    }

    /// Items of which no worked case tells figures.
    private List<String> silent(CriteriaSet set) {
        return set.leaves().stream().filter(leaf -> !SheetEntries.isEntered(leaf) || !crowd.has(leaf.code().toString()))
                .map(leaf -> leaf.code().toString())
                .toList();
    }

    List<Appraiser> gather(int people, int units) throws Exception {
        try (var sql = crowd.connect()) {
            sql.setAutoCommit(false);
            var run = HexFormat.of().toHexDigits(System.nanoTime()).substring(8);
            var ministry = Crowd.unit(sql, "bo-" + run, "MINISTRY", null);
            var round = round(sql, "dot-" + run, ministry);
            var provinces = new ArrayList<UUID>();
            for (int u = 0; u < units; u++) {
                provinces.add(Crowd.unit(sql, "tinh-%s-%d".formatted(run, u), "PROVINCE", ministry));
            }
            var all = new ArrayList<Appraiser>();
            for (int p = 0; p < people; p++) {
                var word = ("jury-%05d-%s".formatted(p, run) + "x".repeat(43)).substring(0, 43);
                var id = Crowd.person(sql, "tham-dinh-%s-%d".formatted(run, p), word, ministry, "APPRAISER");
                all.add(new Appraiser(id, word, "/appraisal/dot-" + run, new ArrayList<>()));
            }
            Crowd.run(sql, "set local session_replication_role = replica");
            for (int u = 0; u < units; u++) {
                sheet(sql, round, provinces.get(u), all.getFirst().id());
                for (int i = 0; i < items.size(); i++) {
                    var who = all.get((u * items.size() + i) * people / (units * items.size()));
                    line(sql, round, provinces.get(u), items.get(i), who);
                    who.lines().add("%s/units/tinh-%s-%d/items/%s".formatted(who.list(), run, u, items.get(i).split(" ")[0]));
                }
            }
            Crowd.run(sql, """
                    insert into appraisal_conflict (id, round, unit, person, conflict)
                    select gen_random_uuid(), round, unit, person, false from appraisal_line where round = ? group by 2, 3, 4""", round);
            sql.commit();
            sql.setAutoCommit(true);
            Crowd.run(sql, "analyze");
            return all;
        }
    }

    /// A round whose units have sent all, and who runs it.
    ///
    /// @param cells how many cells were sent
    record Board(Appraiser who, UUID round, String path, long cells) {}

    /// Fifty units are entered one by one, the others are given what those have.
    Board board(int units) throws Exception {
        var some = Math.min(units, 50);
        var judge = gather(1, some).getFirst();
        try (var sql = crowd.connect()) {
            sql.setAutoCommit(false);
            Crowd.run(sql, "set local session_replication_role = replica");
            var slug = judge.list().substring(judge.list().lastIndexOf('/') + 1);
            var round = one(sql, "select id from round where slug = '" + slug + "'", UUID.class);
            var host = one(sql, "select host from round where slug = '" + slug + "'", UUID.class);
            Crowd.run(sql, "update round set appraisal_ends_at = now() - interval '30 minutes', explanation_ends_at = now() - interval '20 minutes' where id = ?", round);
            Crowd.run(sql, """
                    insert into exemption (round, kind, item) select ?, 'PROVINCE', item from unnest(string_to_array(?, ' ')) as item""",
                    round, String.join(" ", silent));
            Crowd.run(sql, """
                    create temporary table copied on commit drop as
                    select sheet.unit as old, gen_random_uuid() as unit, row_number() over () as number
                    from sheet cross join generate_series(1, ?) as times where round = ? limit ?""",
                    units / Math.max(1, some), round, units - some);
            Crowd.run(sql, """
                    insert into unit (id, slug, name, kind, parent, ancestors, invented)
                    select copied.unit, unit.slug || '-' || number, unit.slug || '-' || number, unit.kind, unit.parent, unit.ancestors, true
                    from copied join unit on unit.id = old""");
            Crowd.run(sql, """
                    insert into sheet (round, unit, kind, stage, sent_at, sent_by)
                    select round, copied.unit, kind, stage, sent_at, sent_by from copied join sheet on sheet.unit = old""");
            Crowd.run(sql, """
                    insert into entry (round, unit, item, agency, state, figures, explanation, changed_by)
                    select round, copied.unit, item, copied.unit, state, figures, explanation, changed_by from copied join entry on entry.unit = old""");
            Crowd.run(sql, """
                    insert into evidence_use (id, round, unit, item, agency, document, version, pages, added_by)
                    select gen_random_uuid(), round, copied.unit, item, copied.unit, document, version, pages, added_by
                    from copied join evidence_use on evidence_use.unit = old""");
            var word = ("board-" + slug + "x".repeat(43)).substring(0, 43);
            var id = Crowd.person(sql, "dieu-phoi-" + slug, word, host, "COORDINATOR");
            var cells = one(sql, "select count(*) from entry where round = '" + round + "'", Long.class);
            sql.commit();
            sql.setAutoCommit(true);
            Crowd.run(sql, "analyze");
            return new Board(new Appraiser(id, word, judge.list(), List.of()), round, "/assessment/" + slug, cells);
        }
    }

    /// Somebody decides about a line.
    void change(Board board, int number) throws Exception {
        try (var sql = crowd.connect()) {
            sql.setAutoCommit(false);
            Crowd.run(sql, "set local session_replication_role = replica");
            Crowd.run(sql, """
                    insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, person)
                    select gen_random_uuid(), round, unit, item, 2, 'SCORED', 0, 'thử', true, '{"state":"GIVEN","figures":"{}","explanation":"","points":"1"}', ?
                    from entry where round = ? and state = 'GIVEN' order by unit, item offset ? limit 1""", board.who().id(), board.round(), number * 100);
            sql.commit();
        }
    }

    private static <T> T one(Connection sql, String text, Class<T> type) throws Exception {
        try (var row = sql.createStatement().executeQuery(text)) {
            row.next();
            return row.getObject(1, type);
        }
    }

    private UUID round(Connection sql, String slug, UUID host) throws Exception {
        var id = UUID.randomUUID();
        Crowd.run(sql, """
                insert into round (id, slug, year, name, host, state, opens_at, self_ends_at, appraisal_ends_at,
                                   explanation_ends_at, publishes_at, invented, opened_at)
                values (?, ?, 2026, ?, ?, 'OPEN', now() - interval '9 days', now() - interval '1 hour',
                        now() + interval '2 days', now() + interval '3 days', now() + interval '4 days', true, now())""",
                id, slug, slug, host);
        Crowd.run(sql, "insert into round_set (round, kind, name, sha256, document) values (?, 'PROVINCE', ?, ?, ?)",
                id, name, HexFormat.of().formatHex(Crowd.sha256(document)), document);
        return id;
    }

    private static void sheet(Connection sql, UUID round, UUID unit, UUID by) throws Exception {
        Crowd.run(sql, "insert into sheet (round, unit, kind, stage, sent_at, sent_by) values (?, ?, 'PROVINCE', 'SENT', now() - interval '2 hours', ?)",
                round, unit, by);
        Crowd.run(sql, "insert into part (round, unit, agency, stage) values (?, ?, ?, 'APPROVED')", round, unit, unit);
        Crowd.run(sql, "insert into evidence_document (id, owner, title, added_by) values (?, ?, 'Báo cáo thử', ?)", unit, unit, by);
        Crowd.run(sql, """
                insert into evidence_version (document, version, sha256, file, type, bytes, pages, added_by)
                values (?, 1, repeat('ab', 32), 'bao-cao-thu.pdf', 'PDF', 1000, 3, ?)""", unit, by);
    }

    private void line(Connection sql, UUID round, UUID unit, String item, Appraiser who) throws Exception {
        var code = item.split(" ")[0];
        var typed = crowd.has(code) ? Cells.figures(crowd.figures(code, unit.hashCode())) : "{}";
        Crowd.run(sql, """
                insert into entry (round, unit, item, agency, state, figures, explanation, changed_by)
                values (?, ?, ?, ?, ?, ?, 'Thuyết minh thử cho mục này', ?)""",
                round, unit, code, unit, typed.equals("{}") ? "EMPTY" : "GIVEN", typed, who.id());
        Crowd.run(sql, """
                insert into evidence_use (id, round, unit, item, agency, document, version, pages, added_by)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, 1, 'tr. 2', ?)""", round, unit, code, unit, unit, who.id());
        Crowd.run(sql, "insert into appraisal_line (round, unit, item, max, person) values (?, ?, ?, ?::numeric, ?)",
                round, unit, code, item.split(" ")[1], who.id());
    }

    /// How many decisions there are.
    long decisions() throws Exception {
        try (var sql = crowd.connect(); var row = sql.createStatement().executeQuery("select count(*) from line_decision")) {
            row.next();
            return row.getLong(1);
        }
    }
}
