package parindex.app.work.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import parindex.app.kit.storage.DatabaseFixture;
import parindex.app.work.WorkFixture;
import parindex.app.work.reminder.DigestMail.MailSettings;
import parindex.core.assessment.work.Reminder;

/// Reminders: one digest a person and day, whatever happens.
@Tag("E-24")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigestTest {
    private static final LocalDate YESTERDAY =
            Instant.now().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate().minusDays(1);

    private final DatabaseFixture database = DatabaseFixture.start("digest");
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final WorkFixture world = new WorkFixture(database);
    private UUID busy;

    /// Thirty rounds in which one person has something to do by tomorrow.
    @BeforeAll
    void build() {
        var unit = world.departments.getFirst();
        IntStream.range(0, 30)
                .forEach(number -> world.sheet(world.round("r-" + number, "Đợt " + number, "1 day"), unit, unit));
        busy = world.person("busy", "DRAFTER", unit);
        world.person("free", "DRAFTER", world.departments.get(1));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void freshDay() {
        database.owner().sql("delete from digest").update();
        post.start();
    }

    @AfterEach
    void emptyPost() {
        post.stop();
    }

    @Test
    void thirty_open_lines_are_one_message_with_counts_and_a_link() throws MessagingException, IOException {
        assertThat(actions(post.getSmtp().getPort()).remind(YESTERDAY)).isZero();
        assertThat(actions(post.getSmtp().getPort()).remind(YESTERDAY)).isZero();
        var mails = post.getReceivedMessages();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getAllRecipients()[0]).hasToString("busy@thu.invalid");
        assertThat(mails[0].getSubject()).isEqualTo("PAR INDEX: 30 việc cần làm");
        var said = mails[0].getContent().toString();
        assertThat(said)
                .contains("30 việc còn 1 ngày", "https://thu.invalid/work")
                .doesNotContain("Sở", "Đợt");
    }

    @Test
    void the_digest_also_stands_in_the_program_for_its_person_alone() {
        actions(post.getSmtp().getPort()).remind(YESTERDAY);
        var duties = world.reading().everybody();
        var own = world.as(busy, () -> world.reading().of(java.util.Objects.requireNonNull(duties.get(busy))));
        assertThat(own.digest()).hasValueSatisfying(digest -> {
            assertThat(digest.reminder()).isEqualTo(new Reminder(0, 30, 0));
            assertThat(digest.mailed()).isTrue();
        });
        assertThat(own.lines()).hasSize(30);
        assertThat(database.app()
                        .sql("select count(*) from digest")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_could_not_be_sent_is_kept_with_its_reason_and_sent_later() {
        var nobodyThere = 1;
        actions(nobodyThere).remind(YESTERDAY);
        assertThat(kept("failure")).contains("Mail server connection failed");
        assertThat(kept("mailed_at")).isEqualTo("never");
        actions(post.getSmtp().getPort()).send();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(kept("failure")).isEmpty();
        assertThat(kept("tries")).isEqualTo("2");
    }

    @Test
    void two_servers_on_one_database_make_each_digest_once() {
        var port = post.getSmtp().getPort();
        var servers = List.of(server(port), server(port));
        servers.forEach(Scheduler::start);
        try {
            for (int morning = 1; morning <= 3; morning++) {
                due();
                await(() -> ran());
            }
            assertThat(post.getReceivedMessages()).hasSize(1);
            assertThat(kept("tries")).isEqualTo("1");
        } finally {
            servers.forEach(Scheduler::stop);
        }
    }

    @Test
    void jobs_begin_when_the_server_is_ready_and_end_with_it() {
        database.owner().sql("delete from scheduled_tasks").update();
        server("true").run(server -> {
            assertThat(planned()).isZero();
            server.publishEvent(
                    new ApplicationReadyEvent(new SpringApplication(), new String[0], server, Duration.ZERO));
            await(() -> planned() == 2);
            server.close();
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.isAlive() && thread.getName().startsWith("db-scheduler"));
        });
        server("false").run(server -> assertThat(server).doesNotHaveBean(JobClock.class));
    }

    private ApplicationContextRunner server(String jobs) {
        return new ApplicationContextRunner()
                .withPropertyValues("parindex.jobs=" + jobs)
                .withBean(DataSource.class, () -> new DelegatingDataSource(world.source()))
                .withBean(Jobs.class, () -> new Jobs(actions(post.getSmtp().getPort())))
                .withUserConfiguration(JobClock.class);
    }

    private int planned() {
        return database.app()
                .sql("select count(*) from scheduled_tasks")
                .query(Integer.class)
                .single();
    }

    @Test
    void without_a_server_for_mail_the_digest_is_made_all_the_same() {
        var silent = new DigestActions(
                world.reading(),
                new DigestStore(database.app()),
                new DigestMail(Optional.empty(), new MailSettings("", "")),
                world.transaction());
        assertThat(silent.remind(YESTERDAY)).isZero();
        assertThat(kept("next_day")).isEqualTo("30");
    }

    private Scheduler server(int port) {
        return new Jobs(actions(port)).scheduler(world.source(), Duration.ofMillis(50));
    }

    private DigestActions actions(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var mail =
                new DigestMail(Optional.of(sender), new MailSettings("https://thu.invalid/", "parindex@thu.invalid"));
        return new DigestActions(world.reading(), new DigestStore(database.app()), mail, world.transaction());
    }

    /// Lets the job of the morning be due, as if it had never run.
    private void due() {
        await(() -> database.app().sql("""
                        update scheduled_tasks set execution_time = now(), last_success = null, version = version + 1
                        where task_name = 'remind' and not picked""").update() == 1);
    }

    private boolean ran() {
        return database.app()
                .sql("select last_success is not null from scheduled_tasks where task_name = 'remind'")
                .query(Boolean.class)
                .single();
    }

    private String kept(String column) {
        return world.as(
                busy,
                () -> database.app()
                        .sql("select coalesce(cast(" + column + " as text), 'never') from digest")
                        .query(String.class)
                        .single());
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
