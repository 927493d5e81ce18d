package parindex.app.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import parindex.app.ServerTest;

/// What the role of the program may not do in its own database.
@ServerTest
@Tag("M-05")
class RightsTest {
    @Autowired
    JdbcClient sql;

    @Autowired
    Journal journal;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table anything (id int)",
                "alter table journal add column more text",
                "drop table journal",
                "truncate journal",
                "update journal set action = 'nothing'",
                "delete from journal",
                "insert into journal (position, action, subject) values (1, 'forged', 'x')",
                "insert into journal (at, action, subject) values ('2020-01-01', 'forged', 'x')",
                "insert into journal (previous, hash, action, subject) values ('', '', 'forged', 'x')",
                "update journal_head set position = 0",
                "delete from journal_head",
                "insert into journal_head (one, position, hash) values (false, 0, '')",
                "update journal_checkpoint set note = ''",
                "delete from journal_checkpoint",
                "truncate journal_checkpoint",
                "alter table journal disable trigger all",
                "drop trigger journal_append on journal",
                "set session_replication_role = replica",
                """
                create or replace function journal_only_grows() returns trigger language plpgsql
                as 'begin return new; end'""",
                "delete from intake_card",
                "update published_table set year = 2020",
                "delete from published_row",
                "update published_row set total = 100",
                "delete from published_withdrawal",
                "update intake_upload set card = '{}'",
                "delete from account",
                "create role other superuser",
                "update entry_change set figures = '{}'",
                "delete from entry_change",
                "insert into entry_change select * from entry_change",
                "truncate entry_change",
                "delete from entry",
                "alter table entry disable row level security",
                "alter table entry no force row level security",
                "drop policy seen on entry",
                "create policy other on entry using (true)",
                "alter table entry disable trigger all",
                "drop function sees",
                "update duty set role = 'ADMINISTRATOR'",
                "delete from duty",
                "update sign_in set person = gen_random_uuid()",
                "delete from unit",
                "set role owner"
            })
    void the_program_has_no_right_to(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void place_and_hash_of_a_line_are_never_the_programs_own() {
        assertThat(sql.sql("""
                        select count(*) from information_schema.column_privileges
                        where grantee = current_user and table_name = 'journal' and privilege_type = 'INSERT'
                          and column_name in ('position', 'at', 'previous', 'hash')""").query(Integer.class).single()).isZero();
    }

    @Test
    void the_program_is_no_superuser() {
        assertThat(sql.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void a_statement_that_runs_away_is_stopped() {
        assertThat(sql.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("3500ms");
    }

    @Test
    void nothing_is_written_into_the_journal_outside_a_transaction() {
        assertThatThrownBy(() -> journal.write(null, "something", "somewhere", ""))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
