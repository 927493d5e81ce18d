package parindex.app.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/// The database alone keeps agencies apart: what a program that forgets every condition would still not see.
@Tag("M-01")
class IsolationTest {
    /// Tables without rules of their own, each with the reason that somebody gave for it.
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("account", "names of people, no figures"),
            Map.entry("duty", "who does what is asked before anybody is known"),
            Map.entry("one_time_link", "hashes; asked before anybody is known"),
            Map.entry("recovery_code", "hashes; asked before anybody is known"),
            Map.entry("sign_in", "hashes; asked before anybody is known"),
            Map.entry("unit", "the register is open"),
            Map.entry("unit_succession", "the register is open"),
            Map.entry("scheduled_tasks", "names and times of jobs"),
            Map.entry("criteria_draft", "criteria sets are open"),
            Map.entry("criteria_change", "criteria sets are open"),
            Map.entry("criteria_facts", "figures to rehearse with, handed in for it"),
            Map.entry("intake_upload", "published reports"),
            Map.entry("intake_card", "published reports"),
            Map.entry("published_table", "results that others published"),
            Map.entry("published_row", "results that others published"),
            Map.entry("published_withdrawal", "results that others published"),
            Map.entry("journal", "words and numbers; opened to administrators only"),
            Map.entry("journal_head", "one hash"),
            Map.entry("journal_checkpoint", "signed hashes"),
            Map.entry("seal", "hashes of rows; the program itself cannot read them"),
            Map.entry("setup_later", "which first steps wait; seen by whoever sets up"),
            Map.entry("sign_in_failure", "hashes of names and sources"),
            Map.entry("flyway_schema_history", "the owner's own"));

    private static final int QUERIES = Integer.getInteger("parindex.test.queries", 400);
    private static final long SEED = Long.getLong("parindex.test.seed", System.nanoTime());

    private static DatabaseFixture database;
    private static TenantFixture ours;
    private static TenantFixture theirs;

    @BeforeAll
    static void fill() {
        database = DatabaseFixture.start("isolation");
        ours = TenantFixture.make(superuser(), "OURS");
        theirs = TenantFixture.make(superuser(), "THEIRS");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void every_table_keeps_its_rows_apart_or_somebody_said_why_not() {
        var open = database.owner().sql("""
                        select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                          and not (relrowsecurity and relforcerowsecurity and exists (
                              select from pg_policy where polrelid = pg_class.oid and polname <> 'owner'))""").query(String.class).set();
        assertThat(new TreeSet<>(open))
                .as("a table needs force row level security and a policy, or a line in OPEN")
                .isEqualTo(new TreeSet<>(OPEN.keySet()));
    }

    @Test
    void every_table_that_is_kept_apart_holds_something_of_both_here() {
        for (var table : kept()) {
            for (var tenant : List.of(ours, theirs)) {
                assertThat(superuser()
                                .sql("select count(*) from %s t where t::text ~ :mark".formatted(table))
                                .param("mark", tenant.mark() + "|" + tenant.person() + "|" + tenant.document())
                                .query(Integer.class)
                                .single())
                        .as(table + " " + tenant.mark())
                        .isPositive();
            }
        }
    }

    @Test
    void one_sees_ones_own_and_nothing_of_others_whatever_is_asked() {
        var queries = new RandomQuery(new Random(SEED), kept());
        var seen = 0;
        for (int at = 0; at < QUERIES; at++) {
            var query = queries.next();
            var rows = ask(ours.person(), query);
            assertThat(rows)
                    .as("seed %d: %s", SEED, query)
                    .doesNotContain(
                            theirs.mark(),
                            theirs.person().toString(),
                            theirs.document().toString());
            seen += rows.contains(ours.mark()) ? 1 : 0;
        }
        System.out.printf(
                "isolation: seed %d, %d queries, %d with own rows, 0 with rows of others%n", SEED, QUERIES, seen);
        assertThat(seen).isGreaterThan(QUERIES / 2);
    }

    @Test
    void without_a_person_no_row_is_seen_of_anybody() {
        for (var table : kept()) {
            assertThat(ask(null, "select * from " + table)).as(table).isEqualTo("[]");
        }
    }

    @Test
    void an_administrator_and_one_whose_duty_ended_see_no_figure() {
        var administrator = database.account("quan-tri");
        give(administrator, "ADMINISTRATOR", null, "null");
        var before = database.account("truoc-day");
        give(before, "HEAD", ours.unit(), "today() - 1");
        for (var person : List.of(administrator, before)) {
            for (var table : List.of("entry", "entry_change", "sheet", "part", "evidence_document")) {
                assertThat(ask(person, "select * from " + table)).as(table).isEqualTo("[]");
            }
        }
    }

    private static void give(UUID person, String role, @Nullable UUID unit, String until) {
        database.app()
                .sql("""
                        insert into duty (id, person, role, unit, valid_from, valid_to)
                        values (gen_random_uuid(), :person, :role, :unit, today() - 9, %s)""".formatted(until))
                .param("person", person)
                .param("role", role)
                .param("unit", unit, java.sql.Types.OTHER)
                .update();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }

    @Test
    void nothing_can_be_written_into_the_sheet_of_others() {
        for (var statement : List.of(
                "update entry set explanation = 'x' where unit = :unit",
                "update sheet set note = 'x' where unit = :unit",
                "update part set stage = 'APPROVED' where unit = :unit",
                "delete from assignment where unit = :unit")) {
            assertThat(write(statement)).as(statement).isZero();
        }
        assertThatThrownBy(() -> write("""
                insert into remark (id, round, unit, item, agency, person, text)
                select gen_random_uuid(), round.id, :unit, 'x', :unit, :person, 'x' from round""")).rootCause().hasMessageContaining("row-level security");
    }

    private static int write(String statement) {
        return database.transaction().execute(any -> {
            tell(ours.person());
            return database.app()
                    .sql(statement)
                    .params(
                            statement.contains(":person")
                                    ? Map.of("unit", theirs.unit(), "person", ours.person())
                                    : Map.of("unit", theirs.unit()))
                    .update();
        });
    }

    private static String ask(@Nullable UUID person, String query) {
        return database.transaction().execute(any -> {
            if (person != null) {
                tell(person);
            }
            return database.app().sql(query).query().listOfRows().toString();
        });
    }

    private static void tell(UUID person) {
        database.app()
                .sql("select set_config('parindex.person', :person, true)")
                .param("person", person.toString())
                .query(String.class)
                .single();
    }

    private static List<String> kept() {
        return database.owner()
                .sql(
                        "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1")
                .query((row, at) -> row.getString(1))
                .list();
    }

    @Test
    void a_role_that_could_step_around_the_rules_is_refused_at_the_start() {
        PoolRole.check(database.app());
        assertThatThrownBy(() -> PoolRole.check(database.owner()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("role owner owns tables");
        assertThatThrownBy(() -> PoolRole.check(superuser())).isInstanceOf(StartRefused.class);
    }

    @Test
    void an_outside_database_needs_two_roles() {
        var settings = new MockEnvironment();
        PoolRole.named(settings);
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db/parindex");
        settings.setProperty("spring.datasource.username", "app");
        assertThatThrownBy(() -> PoolRole.named(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("spring.flyway.user");
        settings.setProperty("spring.flyway.user", "owner");
        PoolRole.named(settings);
    }
}
