package parindex.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import parindex.app.kit.storage.DatabaseFixture;

/// Each rule of units, rounds, entries and documents, with faults that it must find.
@Tag("M-05")
@Tag("O-05")
class RoundInvariantsTest {
    private static DatabaseFixture database;

    @BeforeAll
    static void start() {
        database = DatabaseFixture.start("round-invariants");
        var person = database.account("người kê khai");
        database.owner().sql("""
                insert into unit (id, slug, name, kind) values ('10000000-0000-0000-0000-000000000001', 'tinh', 'Tỉnh', 'PROVINCE');
                insert into unit (id, slug, name, kind, parent) values ('10000000-0000-0000-0000-000000000002', 'so', 'Sở', 'DEPARTMENT', '10000000-0000-0000-0000-000000000001');
                insert into duty (id, person, role) values (gen_random_uuid(), '%1$s', 'ADMINISTRATOR');
                insert into sign_in (token, id, person, version) values (sha256('a'), gen_random_uuid(), '%1$s', 0);
                insert into round (id, slug, year, name, host, state, opens_at, self_ends_at, appraisal_ends_at, explanation_ends_at, publishes_at, opened_at)
                values ('20000000-0000-0000-0000-000000000001', 'dot', 2026, 'Đợt', '10000000-0000-0000-0000-000000000001', 'OPEN', now() - interval '1 h', now() + interval '1 h', now() + interval '2 h', now() + interval '3 h', now() + interval '4 h', now());
                insert into round_set values ('20000000-0000-0000-0000-000000000001', 'DEPARTMENT', 'bo', encode(sha256('x'), 'hex'), 'x');
                insert into sheet (round, unit, kind) values ('20000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000002', 'DEPARTMENT');
                insert into assignment select round, unit, '1.1', unit, 'LEAD' from sheet;
                insert into part (round, unit, agency) select round, unit, unit from sheet;
                insert into entry (round, unit, item, agency, state, figures, changed_by) select round, unit, '1.1', unit, 'GIVEN', '{"a":"1"}', '%1$s' from sheet;
                update entry set figures = '{"a":"2"}', version = 2;
                insert into evidence_document (id, owner, title, added_by) select gen_random_uuid(), unit, 'Báo cáo', '%1$s' from sheet;
                insert into evidence_version (document, version, sha256, file, type, bytes, added_by) select id, 1, repeat('ab', 32), 'a.pdf', 'pdf', 1, '%1$s' from evidence_document;
                """.formatted(person)).update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void sound_rows_break_no_rule() {
        assertThat(RoundInvariants.ALL)
                .allSatisfy(rule -> assertThat(rule.result(JdbcClient.create(database.superuser()))
                                .faults())
                        .as(rule.name())
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            units-form-a-tree        | update unit set ancestors = '{}'
            closed-accounts-are-out  | update account set enabled = false
            an-administrator-remains | update duty set valid_to = current_date
            an-administrator-remains | update account set enabled = false
            one-lead-an-item         | update assignment set agency = '10000000-0000-0000-0000-000000000001'
            one-lead-an-item         | update entry set agency = '10000000-0000-0000-0000-000000000001'
            entries-remembered       | update entry set figures = '{"a":"3"}'
            entries-remembered       | update entry set version = 3
            entries-remembered       | delete from entry_change where version = 1
            entries-remembered       | update entry_change set explanation = 'khác' where version = 2
            entries-remembered       | delete from entry
            entries-in-time          | update entry_change set at = now() + interval '2 h'
            entries-in-time          | update round set self_ends_at = now() - interval '30 min'
            entries-in-time          | update entry_change set at = now() - interval '2 h' where version = 1
            sent-sheets-stay         | update sheet set stage = 'SENT', sent_at = now()
            sent-sheets-stay         | update sheet set stage = 'SENT', content = repeat('ab', 32), sent_at = now() - interval '1 h'
            versions-without-gaps    | delete from evidence_version
            versions-without-gaps    | update evidence_version set version = 2
            open-rounds-are-whole    | delete from part
            open-rounds-are-whole    | delete from round_set
            rows-are-kept-apart      | alter table entry no force row level security
            rows-are-kept-apart      | drop policy seen on sheet
            guards-of-entries        | alter table entry disable trigger entry_in_time_still
            guards-of-entries        | drop trigger entry_change_stays on entry_change
            """)
    void a_planted_fault_is_found_by_its_rule(String rule, String fault) throws Exception {
        try (var connection = database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!rule.startsWith("guards")) {
                sql.sql("""
                        do $$ declare one regclass; begin
                          foreach one in array array['unit', 'round', 'round_set', 'sheet', 'assignment', 'part', 'entry',
                              'entry_change', 'evidence_version']::regclass[] loop
                            execute format('alter table %s disable trigger all', one);
                          end loop; end $$""").update();
            }
            sql.sql(fault).update();
            assertThat(named(rule).result(sql).isSound()).isFalse();
            connection.rollback();
        }
    }

    private static Invariant named(String rule) {
        return RoundInvariants.ALL.stream()
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_rule_is_among_those_that_an_installation_is_checked_by() {
        assertThat(Invariants.ALL).containsAll(RoundInvariants.ALL);
        assertThat(Invariants.ALL).extracting(Invariant::name).doesNotHaveDuplicates();
    }
}
