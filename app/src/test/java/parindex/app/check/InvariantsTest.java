package parindex.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import parindex.app.kit.storage.DatabaseFixture;

/// Each rule of the rows, with a fault that it must find.
@Tag("M-05")
class InvariantsTest {
    private static final String HASH = "ab".repeat(32);
    private static final List<UUID> UPLOADS = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static DatabaseFixture database;

    @BeforeAll
    static void start() {
        database = DatabaseFixture.start("invariants");
        var person = database.administrator("người nộp");
        upload(UPLOADS.get(0), person, "ACCEPTED");
        upload(UPLOADS.get(1), person, "ACCEPTED");
        upload(UPLOADS.get(2), person, "DISCARDED");
        card(UUID.randomUUID(), UPLOADS.get(0), person);
        card(UUID.randomUUID(), UPLOADS.get(1), person);
        write(person, "report-discarded", UPLOADS.get(2).toString(), "");
        table(person);
        set(person);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void sound_rows_break_no_rule() {
        assertThat(Invariants.ALL)
                .allSatisfy(rule -> assertThat(rule.result(database.app()).faults())
                        .as(rule.name())
                        .isEmpty());
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertThat(Invariants.ALL).extracting(Invariant::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one-current-card       | update intake_card set superseded_by = id
            superseded-cards-end   | update intake_card set superseded_by = id
            superseded-by-the-same | update intake_card set year = 2021 where superseded_by is null
            superseded-by-the-same | update intake_card set slug = 'khac' where superseded_by is null
            decided-uploads        | delete from intake_card where superseded_by is null
            decided-uploads        | update intake_upload set state = 'READ'
            uploads-in-the-journal | update intake_upload set sha256 = repeat('cd', 32) where state = 'DISCARDED'
            uploads-in-the-journal | update intake_upload set uploaded_by = gen_random_uuid()
            uploads-in-the-journal | delete from intake_upload where state = 'DISCARDED'
            uploads-in-the-journal | delete from journal where action = 'report-uploaded'
            cards-in-the-journal   | update intake_card set accepted_by = gen_random_uuid()
            cards-in-the-journal   | update intake_card set slug = 'khac'
            cards-in-the-journal   | delete from intake_card where superseded_by is null
            cards-in-the-journal   | delete from journal where action = 'card-accepted'
            discards-in-the-journal | delete from journal where action = 'report-discarded'
            discards-in-the-journal | update intake_upload set state = 'READ'
            tables-in-the-journal  | update published_table set year = 2021
            tables-in-the-journal  | update published_table set sha256 = repeat('cd', 32)
            tables-in-the-journal  | delete from published_row
            tables-in-the-journal  | delete from journal where action = 'table-brought-in'
            withdrawn-tables-in-the-journal | update published_withdrawal set reason = 'khác'
            withdrawn-tables-in-the-journal | delete from published_withdrawal
            withdrawn-tables-in-the-journal | delete from journal where action = 'table-withdrawn'
            frozen-sets-in-the-journal | update criteria_draft set document = 'khác'
            frozen-sets-in-the-journal | update criteria_draft set document = '', sha256 = encode(sha256(''), 'hex')
            frozen-sets-in-the-journal | update criteria_draft set state = 'DISCARDED'
            frozen-sets-in-the-journal | delete from journal where action = 'criteria-frozen'
            changes-of-sets-in-the-journal | delete from criteria_change
            changes-of-sets-in-the-journal | delete from journal where action = 'criteria-title-set'
            somebody-can-sign-in   | update account set enabled = false
            passwords-are-hashed   | update account set password = 'matkhau'
            guards-of-the-journal  | alter table journal_head disable trigger journal_head_stays
            guards-of-the-journal  | drop trigger journal_change on journal
            """)
    void a_planted_fault_is_found_by_its_rule(String rule, String fault) throws Exception {
        try (var connection = database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            sql.sql("""
                    alter table intake_card disable trigger all; alter table intake_upload disable trigger all;
                    alter table criteria_draft disable trigger all; alter table published_table disable trigger all;
                    alter table published_row disable trigger all; alter table published_withdrawal disable trigger all;
                    alter table criteria_draft drop constraint criteria_draft_check, drop constraint criteria_draft_check1,
                        drop constraint criteria_draft_check2""").update();
            if (!rule.startsWith("guards")) {
                sql.sql("alter table journal disable trigger all; drop index intake_card_current")
                        .update();
            }
            sql.sql(fault).update();
            assertThat(rule(rule).result(sql).isSound()).isFalse();
            connection.rollback();
        }
    }

    private static Invariant rule(String name) {
        return Invariants.ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void upload(UUID id, UUID person, String state) {
        database.app()
                .sql("""
                insert into intake_upload (id, file, form, bytes, sha256, state, card, uploaded_by)
                values (:id, 'a.txt', 'text', 1, :hash, :state, '{}', :person)""")
                .param("id", id)
                .param("hash", HASH)
                .param("state", state)
                .param("person", person)
                .update();
        write(person, "report-uploaded", id.toString(), "a.txt sha256:" + HASH);
    }

    private static void table(UUID person) {
        var id = UUID.randomUUID();
        database.app()
                .sql("""
                insert into published_table (id, year, title, file, bytes, sha256, brought_by)
                values (:id, 2020, 'Bảng bịa', 'a.xlsx', 1, :hash, :person)""")
                .param("id", id)
                .param("hash", HASH)
                .param("person", person)
                .update();
        database.app().sql("""
                insert into published_row (published, line, written, unit, total)
                values (:id, 0, 'thử', 'Thử', 80.5)""").param("id", id).update();
        database.app()
                .sql("insert into published_withdrawal (published, reason, person) values (:id, 'Nhầm', :person)")
                .param("id", id)
                .param("person", person)
                .update();
        write(person, "table-brought-in", "/tables/" + id, "2020, 1, sha256:" + HASH);
        write(person, "table-withdrawn", "/tables/" + id, "Nhầm");
    }

    private static void card(UUID id, UUID upload, UUID person) {
        database.transaction().executeWithoutResult(deed -> {
            database.app()
                    .sql("update intake_card set superseded_by = :id where superseded_by is null")
                    .param("id", id)
                    .update();
            database.app()
                    .sql("""
                    insert into intake_card (id, upload, year, slug, unit, accepted_by)
                    values (:id, :upload, 2020, 'thu', 'Thử', :person)""")
                    .param("id", id)
                    .param("upload", upload)
                    .param("person", person)
                    .update();
            database.journal().write(person, "card-accepted", "/rounds/2020/units/thu", "upload " + upload);
        });
    }

    private static void set(UUID person) {
        var draft = UUID.randomUUID();
        database.app().sql("""
                insert into criteria_draft (id, name, title, document, sha256, created_by, updated_by)
                values (:id, 'bo-thu', 'Bộ thử', 'văn bản', encode(sha256(convert_to('văn bản', 'UTF8')), 'hex'), :by, :by)""").param("id", draft).param("by", person).update();
        database.app()
                .sql(
                        "insert into criteria_change (draft, seq, actor, deed, vi, en, before) values (:id, 1, :by, 'title-set', '', '', '')")
                .param("id", draft)
                .param("by", person)
                .update();
        database.app()
                .sql("update criteria_draft set state = 'FROZEN', frozen_by = :by, frozen_at = now()")
                .param("by", person)
                .update();
        var hash = database.app()
                .sql("select sha256 from criteria_draft")
                .query(String.class)
                .single();
        write(person, "criteria-title-set", "/criteria/drafts/" + draft, "");
        write(person, "criteria-frozen", "/criteria/drafts/" + draft, "bo-thu sha256:" + hash);
    }

    private static void write(UUID person, String action, String subject, String detail) {
        database.transaction().executeWithoutResult(deed -> database.journal().write(person, action, subject, detail));
    }
}
