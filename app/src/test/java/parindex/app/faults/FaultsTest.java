package parindex.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The small version of the programmes of bench/faults, on a server that is a process of its own: nothing that was
/// acknowledged is lost, nothing is half-done, nothing is done twice, nothing is taken late.
@Tag("O-05")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {
    private static final Path SET = Path.of("..", "criteria", "template-department");

    @TempDir
    private static Path folder;

    private Program server;
    private Bench bench;

    @BeforeAll
    void start() throws IOException {
        server = Program.ofThisJava(Files.createDirectories(folder.resolve("data")), freePort());
        server.start("--spring.datasource.hikari.maximum-pool-size=8");
        var seed = System.nanoTime();
        System.out.println("faults: seed " + seed);
        bench = new Bench(server, SET, 200, 4, new Random(seed));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    void stop() {
        server.stop();
        bench.close();
    }

    @Test
    @Order(1)
    void three_kills_of_the_server_while_deeds_wait_at_every_crash_point_lose_nothing() {
        var points = new CrashPoints(bench);
        points.together(Stream.concat(
                        CrashPoints.BESIDE.stream(), CrashPoints.LAST.stream().skip(2))
                .toList());
        points.together(List.of(CrashPoints.LAST.getFirst()));
        points.together(List.of(CrashPoints.LAST.get(1)));
        assertThat(bench.ledger().wrong()).isEmpty();
    }

    @Test
    @Order(2)
    void three_kills_of_the_database_while_people_save_upload_and_send_lose_nothing() {
        var kills = new Kills(bench);
        kills.strike(3, Nemesis::killDatabase);
        assertThat(bench.ledger().wrong()).isEmpty();
        assertThat(kills.back()).allSatisfy(back -> assertThat(back).isLessThan(30_000));
    }

    @Test
    @Order(3)
    @Tag("O-04")
    void while_the_database_stands_still_pages_without_it_are_quick_and_afterwards_all_goes_on() {
        var kills = new Kills(bench);
        var pages = new ArrayList<Long>();
        var file = kills.file();
        kills.strike(1, nemesis -> nemesis.freeze(() -> pages.addAll(kills.lookAround(file, 3))));
        Collections.sort(pages);
        assertThat(pages.get(pages.size() / 2)).isLessThan(1_000);
        assertThat(bench.ledger().wrong()).isEmpty();
        assertThat(kills.slowest()).isLessThan(7_000); // four seconds, on a machine that does other things beside
        assertThat(kills.back().getFirst()).isLessThan(10_000);
    }

    @Test
    @Order(4)
    @Tag("E-15")
    @Tag("R6")
    void on_two_servers_asking_twice_has_one_effect_and_nothing_is_taken_late() throws IOException {
        var other = server.beside(freePort());
        try {
            other.start(Map.of(), server.joining());
            var round = bench.province().open(5, 1, Bench.MINUTES_OPEN);
            new Twice(bench, other, round).run(5);
            new Deadline(bench, List.of(server, other)).pass(6, 4, 6);
        } finally {
            other.stop();
        }
        assertThat(bench.ledger().wrong()).isEmpty();
    }

    @Test
    @Order(5)
    @Tag("E-15")
    @Tag("R6")
    void closing_while_forty_sheets_are_being_sent_on_two_servers_refuses_none_before_and_takes_none_after()
            throws IOException {
        var other = server.beside(freePort());
        try {
            other.start(Faults.clock("+1h"), server.joining());
            var closing = new Closing(bench, List.of(server, other), 40);
            for (int n = 0; n < 8; n++) {
                closing.close();
            }
            System.out.println("faults: " + closing.said());
        } finally {
            other.stop();
        }
        assertThat(bench.ledger().wrong()).isEmpty();
    }

    @Test
    @Order(6)
    @Tag("A-07")
    void kills_at_every_step_of_publishing_leave_each_round_unpublished_or_published_whole() {
        var publishing = new Publishing(bench);
        publishing.together(Publishing.BESIDE);
        Publishing.ALONE.forEach(publishing::one);
        assertThat(bench.ledger().wrong()).isEmpty();
        assertThat(publishing.whole()).isEqualTo(9);
    }

    @Test
    @Order(7)
    void in_the_end_database_journal_files_and_receipts_fit_together() {
        assertThat(bench.examine()).isEmpty();
        assertThat(bench.ledger().acknowledged(Ledger.Kind.CELL)).isPositive();
        assertThat(bench.ledger().acknowledged(Ledger.Kind.FILE)).isPositive();
        assertThat(bench.ledger().acknowledged(Ledger.Kind.SENDING)).isPositive();
        System.out.println("faults: " + bench.ledger().said());
    }
}
