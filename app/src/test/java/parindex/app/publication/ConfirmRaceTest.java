package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.publication.PublishedFixture.Ready;

/// Somebody writes into a round at the very moment in which it is published: he is in it, or it is not published.
@ServerTest
@Tag("A-07")
@Tag("I9")
class ConfirmRaceTest {
    @Autowired
    PublishedFixture published;

    @Autowired
    RoundFixture rounds;

    @Autowired
    JdbcClient sql;

    @Test
    void what_is_being_written_is_waited_for_and_then_the_proposal_is_no_longer_what_the_round_comes_to()
            throws Exception {
        var ready = published.ready("8.3");
        var page = ready.made().url() + "/outside/"
                + ready.made().departments().getFirst().slug();
        var given = Map.of("source", "Khảo sát của Tỉnh Thử", "seen.8.3", "0", "in.8.3.points", "1,5");
        assertThat(ready.made().visitor().submit(page, page, given).status()).isEqualTo(302);
        assertThat(ready.propose().status()).isEqualTo(302);
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = CompletableFuture.supplyAsync(() -> write(ready, 2, written, go), threads);
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
            var answer = CompletableFuture.supplyAsync(() -> ready.confirm(ready.other()), threads);
            await().atMost(20, TimeUnit.SECONDS).until(this::somebodyWaits);
            go.countDown();
            assertThat(writer.get(30, TimeUnit.SECONDS)).isOne();
            assertThat(answer.get(30, TimeUnit.SECONDS).status()).isEqualTo(409);
        }
        assertThat(published(ready)).isZero();
    }

    @Test
    @Tag("O-04")
    void whoever_waits_too_long_for_what_is_being_written_is_asked_to_try_again_and_nothing_is_published()
            throws Exception {
        var ready = published.ready("8.3");
        ready.propose();
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = CompletableFuture.supplyAsync(() -> write(ready, 1, written, go), threads);
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
            var answer = ready.confirm(ready.other());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            go.countDown();
            assertThat(writer.get(30, TimeUnit.SECONDS)).isOne();
        }
        assertThat(published(ready)).isZero();
    }

    private int published(Ready ready) {
        return rounds.count(ready.made(), """
                select count(*) from publication join round on round.id = publication.round and round.slug = :slug
                where confirmed_at is not null""");
    }

    private int write(Ready ready, int version, CountDownLatch written, CountDownLatch go) {
        return rounds.as(ready.made().person().id(), db -> {
            var rows = db.sql("""
                    insert into outside_result (round, unit, subject, version, state, figures, source, reason, person)
                    select round.id, :unit, '8.3', :version, 'GIVEN', '{"points":"1.25"}', 'x', 'x', :person
                    from round where slug = :slug""")
                    .param("unit", ready.made().departments().getFirst().id())
                    .param("version", version)
                    .param("person", ready.made().person().id())
                    .param("slug", ready.made().slug())
                    .update();
            written.countDown();
            try {
                assertThat(go.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return rows;
        });
    }

    private boolean somebodyWaits() {
        return sql.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
