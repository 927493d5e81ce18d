package parindex.app.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// A small round with something in every sealed table, written as deeds are: each with its line in the journal.
final class SealedRowsFixture {
    /// Each is one deed; the guards of time, assignment and conflict hold for all of them.
    private static final List<String> DEEDS = List.of("""
            insert into account (id, name) select gen_random_uuid(), 'người ' || n from generate_series(1, 3) n;
            insert into duty (id, person, role) select gen_random_uuid(), id, 'ADMINISTRATOR' from account where name = 'người 1';
            insert into unit (id, slug, name, kind) values (gen_random_uuid(), 'tinh', 'Tỉnh', 'PROVINCE');
            insert into unit (id, slug, name, kind, parent)
            select gen_random_uuid(), 'so-' || n, 'Sở ' || n, 'DEPARTMENT', unit.id from unit, generate_series(1, 3) n;
            insert into duty (id, person, role, unit) select gen_random_uuid(), account.id, 'APPRAISER', unit.id
            from account, unit where account.name = 'người 3' and unit.slug = 'tinh'""", """
            insert into round (id, slug, year, name, host, state, opens_at, self_ends_at, appraisal_ends_at,
                explanation_ends_at, publishes_at, opened_at)
            select gen_random_uuid(), 'dot', 2026, 'Đợt', id, 'OPEN', now() - interval '2 h', now() + interval '1 h',
                now() + interval '2 h', now() + interval '3 h', now() + interval '4 h', now() from unit where slug = 'tinh';
            insert into round_set select id, 'DEPARTMENT', 'bo', encode(sha256('x'), 'hex'), 'x' from round;
            insert into sheet (round, unit, kind) select round.id, unit.id, unit.kind from round, unit where unit.kind = 'DEPARTMENT';
            insert into part (round, unit, agency) select round, unit, unit from sheet;
            insert into exemption (round, kind, item) select id, 'DEPARTMENT', '9.' || n from round, generate_series(1, 2) n;
            insert into exemption (round, unit, item) select round, unit, '8.1' from sheet""", """
            insert into entry (round, unit, item, agency, state, figures, explanation, changed_by)
            select round, unit, '1.' || n, unit, 'GIVEN', '{"points":"1.50"}', 'Thuyết minh', account.id
            from sheet, generate_series(1, 3) n, account where account.name = 'người 2';
            insert into evidence_document (id, owner, title, added_by)
            select gen_random_uuid(), unit, 'Báo cáo', account.id from sheet, account where account.name = 'người 2';
            insert into evidence_version (document, version, sha256, file, type, bytes, added_by)
            select id, 1, repeat('ab', 32), 'a.pdf', 'pdf', 1, added_by from evidence_document;
            insert into evidence_use (id, round, unit, item, agency, document, version, pages, added_by)
            select gen_random_uuid(), sheet.round, sheet.unit, '1.1', sheet.unit, d.id, 1, 'tr. 2', d.added_by
            from sheet join evidence_document d on d.owner = sheet.unit""", """
            update entry set figures = '{"points":"1.25"}', version = 2 where item = '1.2';
            insert into extension (id, round, unit, until, reason, given_by)
            select gen_random_uuid(), round, unit, now() + interval '90 min', 'lý do', account.id
            from sheet, account where account.name = 'người 1';
            update part set stage = 'APPROVED';
            update sheet set stage = 'SENT', sent_at = clock_timestamp(), content = repeat('cd', 32)""", """
            update round set self_ends_at = now() - interval '1 h';
            insert into appraisal_line (round, unit, item, max, person)
            select round, unit, '1.' || n, 2, account.id from sheet, generate_series(1, 3) n, account where account.name = 'người 3';
            insert into appraisal_conflict (id, round, unit, person, conflict)
            select gen_random_uuid(), round, unit, account.id, false from sheet, account where account.name = 'người 3'""", """
            insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, person)
            select gen_random_uuid(), round, unit, item, 1, 'SCORED', 1.0, 'ký chậm', true, '{"state":"GIVEN"}', person
            from appraisal_line where item <> '1.3';
            insert into line_decision (id, round, unit, item, phase, verdict, reason, differs, seen, person)
            select gen_random_uuid(), round, unit, item, 1, 'ASKED', 'nêu rõ', false, '{}', person
            from appraisal_line where item = '1.3';
            insert into line_note (id, round, unit, item, text, person)
            select gen_random_uuid(), round, unit, item, 'nội bộ', person from appraisal_line where item = '1.1'""", """
            insert into line_reply (id, round, unit, item, agency, stance, text, person)
            select gen_random_uuid(), round, unit, item, unit, 'DISAGREE', 'đã ký đúng hạn', person
            from appraisal_line where item = '1.3';
            insert into line_reopening (id, round, unit, item, reason, person)
            select gen_random_uuid(), round, unit, item, 'sai sót', person from appraisal_line where item = '1.2'""", """
            insert into outside_result (round, unit, subject, version, state, figures, source, person)
            select round, unit, '3.1', 1, 'GIVEN', '{"points":"1.5"}', 'Khảo sát thử', account.id
            from sheet, account where account.name = 'người 1';
            insert into outside_unlocking (id, round, reason, person)
            select gen_random_uuid(), round.id, 'lý do', account.id from round, account where account.name = 'người 1'""", """
            insert into publication (id, round, slug, name, year, host, invented, version, number, dated, fingerprint,
                proposed_by, confirmed_by, confirmed_at, bundle, sha256)
            select gen_random_uuid(), round.id, 'dot', 'Đợt', 2026, 'Tỉnh', false, 1, '1/QĐ', current_date, repeat('ef', 32),
                one.id, two.id, now(), '\\x0a0b', encode(sha256('\\x0a0b'), 'hex')
            from round, account one, account two where one.name = 'người 1' and two.name = 'người 2'""", """
            insert into unit_group (round, name, unit)
            select round, 'Khối ' || n, unit from sheet, generate_series(1, 2) n""", """
            insert into published_table (id, year, title, file, bytes, sha256, brought_by)
            select gen_random_uuid(), 2025, 'Bảng', 'bang.xlsx', 1, repeat('ab', 32), id from account where name = 'người 1';
            insert into published_row (published, line, written, unit, total, areas)
            select id, n, 'Tỉnh ' || n, 'tinh-' || n, 80 + n, '{"1":"9.5"}' from published_table, generate_series(1, 3) n;
            insert into published_withdrawal (published, reason, person)
            select id, 'nhập nhầm', brought_by from published_table""");

    private SealedRowsFixture() {}

    static void write(DataSource superuser) throws SQLException {
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            for (var deed : DEEDS) {
                run(connection, deed);
                run(connection, "insert into journal (action, subject) values ('deed', 'x')");
                connection.commit();
            }
        }
    }

    private static void run(Connection connection, String deed) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(deed);
        }
    }
}
