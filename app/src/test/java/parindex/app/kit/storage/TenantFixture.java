package parindex.app.kit.storage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two provinces with one of everything in every table whose rows are kept apart, written past all rules.
///
/// @param person   drafts and approves at the unit
/// @param province the province
/// @param unit     its department, which is assessed
/// @param document one of its documents
/// @param mark     stands in every text of it
record TenantFixture(UUID person, UUID province, UUID unit, UUID document, String mark) {
    private static final String HASH = "0".repeat(64);

    /// On the connection of one statement alone.
    private static final String PAST_TRIGGERS = "set session_replication_role = replica;";

    static TenantFixture make(JdbcClient superuser, String mark) {
        var made = new TenantFixture(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), mark);
        var values = Map.<String, Object>of(
                "person",
                made.person(),
                "province",
                made.province(),
                "unit",
                made.unit(),
                "mark",
                mark,
                "low",
                mark.toLowerCase(java.util.Locale.ROOT),
                "round",
                UUID.randomUUID(),
                "document",
                made.document(),
                "hash",
                HASH);
        STATEMENTS.forEach(statement -> superuser.sql(statement).params(values).update());
        return made;
    }

    private static final List<String> STATEMENTS = List.of(
            "insert into account (id, name) values (:person, :low)",
            "insert into unit (id, slug, name, kind) values (:province, 'p-' || :low, :mark, 'PROVINCE')",
            "insert into unit (id, slug, name, kind, parent) values (:unit, 'u-' || :low, :mark, 'DEPARTMENT', :province)",
            "insert into duty (id, person, role, unit) values (gen_random_uuid(), :person, 'HEAD', :unit)",
            """
            insert into round (id, slug, year, name, host, state, opened_at, opens_at, self_ends_at, appraisal_ends_at,
                explanation_ends_at, publishes_at)
            values (:round, :low, 2026, :mark, :province, 'OPEN', now(), now() - interval '1 day', now() + interval '1 day',
                now() + interval '2 days', now() + interval '3 days', now() + interval '4 days')""",
            """
            insert into round_set (round, kind, name, sha256, document)
            values (:round, 'DEPARTMENT', :mark, encode(sha256(convert_to(:mark, 'UTF8')), 'hex'), :mark)""",
            "insert into sheet (round, unit, kind, note) values (:round, :unit, 'DEPARTMENT', :mark)",
            "insert into assignment (round, unit, item, agency, part) values (:round, :unit, :mark, :unit, 'LEAD')",
            "insert into part (round, unit, agency, returned) values (:round, :unit, :unit, :mark)",
            """
            insert into extension (id, round, unit, until, reason, given_by)
            values (gen_random_uuid(), :round, :unit, now() + interval '5 days', :mark, :person)""",
            "insert into target (round, unit, item, points) values (:round, :unit, :mark, 1)",
            "insert into exemption (round, unit, item) values (:round, :unit, :mark)",
            "insert into unit_group (round, name, unit) values (:round, :mark, :unit)",
            "insert into round_agency (round, kind, name) values (:round, 'DEPARTMENT', :mark)",
            """
            insert into entry (round, unit, item, agency, state, explanation, changed_by)
            values (:round, :unit, :mark, :unit, 'EMPTY', :mark, :person)""",
            """
            insert into remark (id, round, unit, item, agency, person, text)
            values (gen_random_uuid(), :round, :unit, :mark, :unit, :person, :mark)""",
            "insert into presence (round, unit, person, agency, item) values (:round, :unit, :person, :unit, :mark)",
            "insert into evidence_document (id, owner, title, added_by) values (:document, :unit, :mark, :person)",
            """
            insert into evidence_version (document, version, sha256, file, type, bytes, added_by)
            values (:document, 1, :hash, :mark, 'pdf', 1, :person)""",
            """
            insert into evidence_use (id, round, unit, item, agency, document, version, added_by)
            values (gen_random_uuid(), :round, :unit, :mark, :unit, :document, 1, :person)""",
            """
            insert into evidence_upload (id, owner, person, file, bytes)
            values (gen_random_uuid(), :unit, :person, :mark, 1)""",
            "insert into notice (id, unit, title, posted_by) values (gen_random_uuid(), :unit, :mark, :person)",
            "insert into notice_read (notice, person) select id, :person from notice where title = :mark",
            "insert into digest (person, day, overdue, next_day, week, failure) values (:person, current_date, 1, 0, 0, :mark)",
            """
            insert into publication (id, round, slug, name, year, host, invented, version, number, dated, fingerprint,
                proposed_by)
            values (gen_random_uuid(), :round, :low, :mark, 2026, :mark, true, 1, :mark, current_date, :hash, :person)""",
            "insert into preference (person, name, value) values (:person, :mark, :mark)",
            """
            insert into appraiser_scope (id, round, person, item, way, given_by)
            values (gen_random_uuid(), :round, :person, :mark, 'HAND', :person)""",
            PAST_TRIGGERS + """
            insert into appraisal_line (round, unit, item, max, person) values (:round, :unit, :mark, 1, :person)""",
            """
            insert into appraisal_conflict (id, round, unit, person, conflict, note)
            values (gen_random_uuid(), :round, :unit, :person, false, :mark)""",
            PAST_TRIGGERS + """
            insert into line_decision (id, round, unit, item, phase, verdict, reason, differs, seen, person)
            values (gen_random_uuid(), :round, :unit, :mark, 1, 'ASKED', :mark, false, '{}', :person)""",
            """
            insert into line_note (id, round, unit, item, text, person)
            values (gen_random_uuid(), :round, :unit, :mark, :mark, :person)""",
            PAST_TRIGGERS + """
            insert into line_reply (id, round, unit, item, agency, stance, text, person)
            values (gen_random_uuid(), :round, :unit, :mark, :unit, 'AGREE', :mark, :person)""",
            PAST_TRIGGERS + """
            insert into line_reopening (id, round, unit, item, reason, person)
            values (gen_random_uuid(), :round, :unit, :mark, :mark, :person)""",
            PAST_TRIGGERS + """
            insert into outside_result (round, unit, subject, version, state, figures, source, reason, person)
            values (:round, :unit, :mark, 1, 'GIVEN', '{"points":"1"}', :mark, :mark, :person)""",
            """
            insert into outside_unlocking (id, round, reason, person)
            values (gen_random_uuid(), :round, :mark, :person)""",
            "insert into phrase (person, text) values (:person, :mark)",
            """
            insert into answered (person, key, address, request)
            values (:person, sha256(convert_to(:mark, 'UTF8')), :mark, sha256(convert_to(:mark, 'UTF8')))""");
}
