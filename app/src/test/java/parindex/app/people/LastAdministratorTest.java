package parindex.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.app.kit.storage.DatabaseFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// The last administrator stays, and nothing stays with a closed account.
@Tag("M-02")
@Tag("M-07")
class LastAdministratorTest {
    private static final Duty ADMINISTRATOR = new Duty(Role.ADMINISTRATOR, null, null);

    private DatabaseFixture database;
    private PeopleStore store;
    private PeopleActions actions;
    private UUID first;

    @BeforeEach
    void start() {
        database = DatabaseFixture.start("last-administrator");
        store = new PeopleStore(database.app());
        actions = new PeopleActions(store, new DutyStore(database.app()), database.journal());
        first = database.account("mot");
        give(first, ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void the_last_one_can_neither_be_relieved_nor_closed_until_there_is_another() {
        assertThat(relieve(first)).isPresent();
        assertThat(close(first)).isPresent();
        var second = database.account("hai");
        give(second, ADMINISTRATOR);
        assertThat(relieve(first)).isEmpty();
        assertThat(close(second)).isPresent();
        assertThat(now(second).enabled()).isTrue();
    }

    @Test
    void somebody_whose_account_is_closed_or_who_comes_without_a_password_does_not_count() {
        var closed = database.account("ba");
        give(closed, ADMINISTRATOR);
        assertThat(close(closed)).isEmpty();
        var guest = database.account("khach");
        database.owner()
                .sql("update account set demonstration = true where name = 'khach'")
                .update();
        give(guest, ADMINISTRATOR);
        assertThat(relieve(first)).isPresent();
    }

    @Test
    void nothing_is_left_assigned_to_a_closed_account() {
        var person = database.account("tu");
        give(person, new Duty(Role.DRAFTER, unit(), null));
        assertThat(close(person)).isEmpty();
        assertThat(now(person).current()).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void all_duties_are_handed_over_from_a_day_on() {
        var from = database.account("nam");
        var to = database.account("sau");
        give(from, new Duty(Role.DRAFTER, unit(), null));
        give(from, new Duty(Role.HEAD, unit(), null));
        var day = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(10);
        run(() -> actions.handOver(first, now(from), now(to), day));
        assertThat(now(from).duties()).allMatch(duty -> duty.until().equals(Optional.of(day.minusDays(1))));
        assertThat(now(to).duties())
                .hasSize(2)
                .allMatch(duty -> duty.from().equals(day) && duty.until().isEmpty());
        assertThat(close(from)).isEmpty();
        assertThat(left()).isZero();
        assertThat(now(to).current()).hasSize(2);
    }

    private int left() {
        return database.app().sql("""
                        select count(*) from duty join account on account.id = duty.person and not account.enabled
                        where duty.valid_to is null or duty.valid_to >= today()""").query(Integer.class).single();
    }

    private UUID unit() {
        var id = UUID.randomUUID();
        database.app()
                .sql("insert into unit (id, slug, name, kind) values (:id, 's' || :id::text, 'Sở Thử', 'DEPARTMENT')")
                .param("id", id)
                .update();
        return id;
    }

    private void give(UUID person, Duty duty) {
        run(() -> actions.give(first, person, duty));
    }

    private Optional<?> relieve(UUID person) {
        var known = now(person);
        return run(() -> actions.end(first, known, known.current().getFirst()));
    }

    private Optional<?> close(UUID person) {
        return run(() -> actions.close(first, now(person)));
    }

    private KnownPerson now(UUID person) {
        return store.find(person).orElseThrow();
    }

    private <T> T run(java.util.function.Supplier<T> deed) {
        return java.util.Objects.requireNonNull(database.transaction().execute(any -> deed.get()));
    }
}
