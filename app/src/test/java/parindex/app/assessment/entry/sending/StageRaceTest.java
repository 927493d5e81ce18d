package parindex.app.assessment.entry.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.entry.SheetFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// The last second passes between the look at a sheet and the step: the database refuses, and the person reads why.
@ServerTest
@Tag("E-15")
@Tag("E-17")
class StageRaceTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    JdbcClient sql;

    private SheetFixture.Made made;
    private PeopleFixture.Made person;
    private Visitor drafter;

    @BeforeEach
    void sheet() {
        made = sheets.sheet("vn-province-2020");
        person = sheets.person(Role.DRAFTER, made);
        drafter = visitors.as(person);
    }

    @Test
    void a_page_says_that_the_time_is_over() {
        var answer = late(() -> drafter.submit(made.url(), made.url() + "/complete", Map.of()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Đã hết hạn tự đánh giá");
    }

    @Test
    void a_program_is_told_that_the_time_is_over() {
        var seen = drafter.get("/api/v1" + made.url()).header("ETag");
        var answer =
                late(() -> drafter.ask("POST", "/api/v1" + made.url() + "/complete", Map.of("If-Match", seen), ""));
        assertThat(answer.status()).isEqualTo(423);
        assertThat(answer.body()).contains("time-over");
    }

    /// Takes a step that waits for a lock while the time runs out.
    private Answer late(Supplier<Answer> step) {
        var locked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holder = CompletableFuture.runAsync(() -> sheets.as(person.id(), () -> hold(locked, go)), threads);
            pass(locked);
            var answer = CompletableFuture.supplyAsync(step, threads);
            await().atMost(20, TimeUnit.SECONDS).until(this::somebodyWaits);
            sheets.end(made);
            go.countDown();
            holder.join();
            return answer.join();
        }
    }

    private int hold(CountDownLatch locked, CountDownLatch go) {
        var held = sql.sql("select 1 from part where round = :round for update")
                .param("round", made.round())
                .query(Integer.class)
                .single();
        locked.countDown();
        pass(go);
        return held;
    }

    private static void pass(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private boolean somebodyWaits() {
        return sql.sql(
                                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%into part%'")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
