package parindex.app.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a person sees is worked out once in a transaction, and anew as soon as the transaction changes what it rests
/// on.
@Tag("M-01")
class SightTest {
    private static DatabaseFixture database;
    private static TenantFixture ours;
    private static TenantFixture theirs;

    @BeforeAll
    static void fill() {
        database = DatabaseFixture.start("sight");
        ours = TenantFixture.make(superuser(), "OURS");
        theirs = TenantFixture.make(superuser(), "THEIRS");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_duty_that_the_transaction_itself_ends_counts_at_once_and_again_when_that_is_taken_back() {
        var person = database.account("thoi-viec");
        duty(person, "HEAD", ours.unit());
        within(person, () -> {
            assertThat(entries()).containsExactly(ours.mark());
            app().sql("savepoint before").update();
            end(person);
            assertThat(entries()).isEmpty();
            app().sql("rollback to savepoint before").update();
            assertThat(entries()).containsExactly(ours.mark());
        });
    }

    @Test
    void each_person_of_a_transaction_has_a_sight_of_his_own() {
        within(ours.person(), () -> {
            assertThat(entries()).containsExactly(ours.mark());
            become(theirs.person());
            assertThat(entries()).containsExactly(theirs.mark());
            become(ours.person());
            assertThat(entries()).containsExactly(ours.mark());
            app().sql("select set_config('parindex.person', '', true)")
                    .query(String.class)
                    .single();
            assertThat(entries()).isEmpty();
        });
    }

    @Test
    void a_duty_that_ended_elsewhere_counts_from_the_next_transaction_on() {
        var person = database.account("giua-chung");
        duty(person, "HEAD", ours.unit());
        within(person, () -> {
            assertThat(entries()).containsExactly(ours.mark());
            past("update duty set valid_to = today() - 1 where person = '%s'".formatted(person));
            assertThat(entries()).containsExactly(ours.mark());
        });
        within(person, () -> {
            assertThat(entries()).isEmpty();
        });
    }

    @Test
    void an_appraiser_sees_the_version_that_proves_a_line_of_his_as_soon_as_the_line_is_his() {
        var judge = database.account("tham-dinh");
        duty(judge, "APPRAISER", theirs.province());
        past("update round set self_ends_at = now() - interval '1 hour' where slug = 'theirs'");
        past("update sheet set stage = 'SENT', sent_at = now() where unit = '%s'".formatted(theirs.unit()));
        past(
                "insert into evidence_version (document, version, sha256, file, type, bytes, added_by) values ('%s', 2, repeat('1', 64), 'hai', 'pdf', 1, '%s')"
                        .formatted(theirs.document(), theirs.person()));
        within(judge, () -> {
            assertThat(versions()).isEmpty();
        });
        past("update appraisal_line set person = '%s' where unit = '%s'".formatted(judge, theirs.unit()));
        within(judge, () -> {
            assertThat(versions()).containsExactly(1);
            assertThat(entries()).containsExactly(theirs.mark());
            assertThat(app().sql("select title from evidence_document")
                            .query(String.class)
                            .list())
                    .containsExactly(theirs.mark());
        });
    }

    private static List<String> entries() {
        return app().sql("select explanation from entry")
                .query((row, at) -> row.getString(1))
                .list();
    }

    private static List<Integer> versions() {
        return app().sql("select version from evidence_version")
                .query((row, at) -> row.getInt(1))
                .list();
    }

    private static void end(UUID person) {
        app().sql("update duty set valid_to = today() - 1 where person = :person")
                .param("person", person)
                .update();
    }

    private static void duty(UUID person, String role, UUID unit) {
        superuser()
                .sql(
                        "insert into duty (id, person, role, unit, valid_from) values (gen_random_uuid(), :person, :role, :unit, today() - 9)")
                .param("person", person)
                .param("role", role)
                .param("unit", unit)
                .update();
    }

    private static void past(String change) {
        superuser().sql("set session_replication_role = replica; " + change).update();
    }

    private static void become(UUID person) {
        app().sql("select set_config('parindex.person', :person, true)")
                .param("person", person.toString())
                .query(String.class)
                .single();
    }

    private static void within(UUID person, Runnable deed) {
        database.transaction().execute(state -> {
            become(person);
            deed.run();
            state.setRollbackOnly();
            return true;
        });
    }

    private static JdbcClient app() {
        return database.app();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }
}
