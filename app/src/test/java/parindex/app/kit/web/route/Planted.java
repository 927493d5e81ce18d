package parindex.app.kit.web.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.kit.storage.TablesFixture;
import parindex.app.kit.web.route.Routes.Route;
import parindex.app.unit.KnownUnit;

/// Something of one unit in every field of every table that holds rows of units, each field with a mark of its own, and
/// figures that nobody else has.
///
/// @param unit  whose rows they are
/// @param marks what stands in them, by table and column
record Planted(KnownUnit unit, Map<String, String> ids, Set<String> marks) {
    private static final Pattern MARK = Pattern.compile("DAUKIN_([a-z_]+)_FIN|[.,]\\d*(739104|719304|718204|717404)");
    /// Words that are chosen from a list, hashes, and what other columns are compared with.
    private static final Set<String> NOT_FREE = Set.of(
            "item",
            "kind",
            "stage",
            "state",
            "verdict",
            "stance",
            "way",
            "part",
            "sha256",
            "subject",
            "content",
            "signed",
            "type",
            "scan",
            "figures",
            "seen",
            "slug",
            "fingerprint",
            "previous",
            "sent_key",
            "folded",
            "host",
            "name");

    private static final List<String> ROWS = List.of(
            """
            insert into remark (id, round, unit, item, agency, person, text)
            values (gen_random_uuid(), :round, :unit, '2.1.2', :unit, :person, 'Trao đổi')""",
            """
            insert into extension (id, round, unit, items, until, reason, given_by)
            values (gen_random_uuid(), :round, :unit, '{9.9}', now() - interval '1 h', 'Gia hạn', :person)""",
            "insert into target (round, unit, item, points) values (:round, :unit, '2.1.2', 1.717404)",
            """
            insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, person)
            select gen_random_uuid(), :round, :unit, item, phase, 'SCORED', 0.719304, 'DAUKIN_line_decision_reason_FIN', true,
                '{"state":"GIVEN","figures":"{}","explanation":"DAUKIN_line_decision_seen_FIN","points":"1.718204"}', :person
            from unnest(array['2.1.2', '1.1.1']) as item, generate_series(1, 2) as phase""",
            """
            insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, minutes, minuted,
                person)
            values (gen_random_uuid(), :round, :unit, '2.1.2', 3, 'DECIDED', 0.719304, 'DAUKIN_line_decision_reason_FIN', true,
                '{"state":"GIVEN","figures":"{}","explanation":"DAUKIN_line_decision_seen_FIN","points":"1.718204"}',
                'DAUKIN_line_decision_minutes_FIN', current_date, :person)""",
            """
            insert into line_note (id, round, unit, item, text, person)
            values (gen_random_uuid(), :round, :unit, '2.1.2', 'DAUKIN_line_note_text_FIN', :person)""",
            """
            insert into line_reply (id, round, unit, item, agency, stance, text, person)
            values (gen_random_uuid(), :round, :unit, '2.1.2', :unit, 'DISAGREE', 'DAUKIN_line_reply_text_FIN', :person)""",
            """
            insert into line_reopening (id, round, unit, item, reason, person)
            values (gen_random_uuid(), :round, :unit, '2.1.2', 'DAUKIN_line_reopening_reason_FIN', :person)""",
            """
            insert into outside_result (round, unit, subject, version, state, figures, source, number, reason, person,
                proof, proof_version, proof_sha256, proof_name)
            values (:round, :unit, '99.9', 1, 'GIVEN', '{"points":"0.717404"}', 'DAUKIN_outside_result_source_FIN',
                'DAUKIN_outside_result_number_FIN', 'DAUKIN_outside_result_reason_FIN', :person,
                gen_random_uuid(), 1, repeat('ab', 32), 'DAUKIN_outside_result_proof_name_FIN')""",
            """
            insert into appraisal_conflict (id, round, unit, person, conflict, note)
            select gen_random_uuid(), round, unit, person, false, 'DAUKIN_appraisal_conflict_note_FIN'
            from appraisal_conflict where unit = :unit""",
            """
            insert into entry_change (round, unit, item, version, agency, person, state, figures, explanation, why)
            values (:round, :unit, '2.1.2', 0, :unit, :person, 'GIVEN', '{"points":"0.739104"}',
                'DAUKIN_entry_change_explanation_FIN', 'DAUKIN_entry_change_why_FIN')""",
            """
            insert into notice (id, unit, title, body, file, posted_by)
            values (gen_random_uuid(), :unit, 'Thông báo', 'Nội dung', 'tep.pdf', :person)""",
            """
            insert into evidence_upload (id, owner, person, file, bytes)
            values (gen_random_uuid(), :unit, :person, 'tep.pdf', 1)""",
            """
            insert into publication (id, round, slug, name, year, host, invented, version, number, dated, fingerprint,
                proposed_by)
            select gen_random_uuid(), id, slug, name, year, 'Tỉnh', true, 1, '1/QĐ', current_date, repeat('ab', 32), :person
            from round where id = :round""",
            """
            update entry set figures = '{"points":"0.739104"}', state = 'GIVEN' where unit = :unit and item = '2.1.2'""");

    /// Plants in the rows of a unit, past all rules.
    static Planted in(TablesFixture tables, Sent sent, KnownUnit unit) {
        var round = tables.words("select id::text from round where slug = '"
                        + sent.round().slug() + "'")
                .getFirst();
        var person = sent.round().person().id();
        for (var statement : ROWS) {
            tables.put("set session_replication_role = replica; "
                    + statement
                            .replace(":round", "'" + round + "'::uuid")
                            .replace(":unit", "'" + unit.id() + "'::uuid")
                            .replace(":person", "'" + person + "'::uuid"));
        }
        var marks = new TreeSet<String>(Set.of("line_decision_seen"));
        for (var column : columns(tables)) {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(column.indexOf('.') + 1);
            var mark = table + "_" + name;
            if (!grows(tables, table)) {
                tables.put(
                        "set session_replication_role = replica; update %s set %s = coalesce(%s, '') || ' DAUKIN_%s_FIN' where %s"
                                .formatted(table, name, name, mark, whose(table, unit.id(), round)));
            }
            marks.add(mark);
        }
        return new Planted(unit, ids(tables, sent, unit), marks);
    }

    /// Whether rows of a table are only ever added: what is planted there is planted with the row.
    private static boolean grows(TablesFixture tables, String table) {
        return tables.number(
                        "select count(*) from pg_trigger where tgenabled = 'A' and tgrelid = '" + table + "'::regclass")
                > 0;
    }

    private static String whose(String table, UUID unit, String round) {
        return switch (table) {
            case "evidence_document", "evidence_upload" -> "owner = '" + unit + "'";
            case "evidence_version" -> "document in (select id from evidence_document where owner = '" + unit + "')";
            case "publication" -> "round = '" + round + "'";
            default -> "unit = '" + unit + "'";
        };
    }

    /// Every free text of a table that is kept apart and knows whose its rows are.
    private static List<String> columns(TablesFixture tables) {
        return tables.words("""
                        select c.relname || '.' || a.attname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                          and a.atttypid = 'text'::regtype
                        where c.relforcerowsecurity and c.relkind = 'r' and (c.relname in ('publication', 'evidence_version')
                          or exists (select from pg_attribute o where o.attrelid = c.oid and o.attname in ('unit', 'owner')))
                          and c.relname <> 'exemption' and c.relname <> 'appraiser_scope' order by 1""").stream()
                .filter(column -> !NOT_FREE.contains(column.substring(column.indexOf('.') + 1)))
                .filter(column -> !column.equals("publication.note")) // a first version has none
                .filter(column -> !column.equals("outside_result.file")) // a hash
                .filter(column -> !column.equals("outside_result.proof_sha256"))
                .toList();
    }

    /// Fields in which nothing could be planted, because there is no row: the test has to put one there.
    static List<String> empty(TablesFixture tables, Planted planted) {
        return columns(tables).stream()
                .filter(column -> tables.number("select count(*) from %s where %s like '%%DAUKIN_%s_FIN%%'"
                                .formatted(
                                        column.substring(0, column.indexOf('.')),
                                        column.substring(column.indexOf('.') + 1),
                                        column.replace('.', '_')))
                        == 0)
                .toList();
    }

    private static Map<String, String> ids(TablesFixture tables, Sent sent, KnownUnit unit) {
        var document = first(tables, "select id::text from evidence_document where owner = '" + unit.id() + "'");
        return Map.of(
                "{round}", sent.round().slug(),
                "{unit}", unit.slug(),
                "{slug}", unit.slug(),
                "/evidence/{id}", "/evidence/" + document,
                "/documents/{id}", "/documents/" + document,
                "/notices/{id}",
                        "/notices/" + first(tables, "select id::text from notice where unit = '" + unit.id() + "'"),
                "{use}",
                        first(
                                tables,
                                "select id::text from evidence_use where unit = '" + unit.id()
                                        + "' and item = '2.1.2'"));
    }

    private static String first(TablesFixture tables, String question) {
        return tables.words(question).stream().findFirst().orElse("khong-co");
    }

    /// An address of the route about an object of the unit.
    String path(Route route, KnownUnit whose) {
        var path = route.pattern();
        for (var id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        return path.replace(unit.slug(), whose.slug())
                .replace("{code}", "2.1.2")
                .replace("{year}", "2026")
                .replace("{id}", new UUID(0, 0).toString())
                .replaceAll("\\{version}|\\{page}", "1")
                .replaceAll("\\{\\w+}", "khong-co");
    }

    /// The fields of which a text shows something.
    static Set<String> seen(String text) {
        var seen = new TreeSet<String>();
        MARK.matcher(text)
                .results()
                .forEach(found -> seen.add(found.group(1) == null ? found.group(2) : found.group(1)));
        return seen;
    }
}
