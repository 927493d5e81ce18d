package parindex.app.kit.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// A server with too much to do says so early.
@Tag("O-04")
class AdmissionTest {
    @Test
    void so_many_are_let_in_and_one_more_when_somebody_left() {
        var door = new Admission(2, 10);
        assertThat(door.enter(0)).isTrue();
        assertThat(door.enter(0)).isTrue();
        assertThat(door.enter(0)).isFalse();
        door.leave();
        assertThat(door.enter(0)).isTrue();
    }

    @Test
    void a_short_wait_is_waited() throws Exception {
        var door = new Admission(1, 10);
        assertThat(door.enter(0)).isTrue();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = CompletableFuture.supplyAsync(() -> door.enter(5_000), threads);
            door.leave();
            assertThat(second.get(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void beyond_capacity_the_answer_is_503_with_the_seconds_to_wait_and_those_inside_are_answered() throws Exception {
        var door = new BusyDoor(1, 1, 0, 0);
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = new MockHttpServletResponse();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answered = threads.submit(() -> {
                door.doFilter(new MockHttpServletRequest("GET", "/"), first, (request, response) -> {
                    inside.countDown();
                    await(go);
                    response.getWriter().print("answered");
                });
                return true;
            });
            await(inside);
            var second = refused(door, "/api/v1/rounds");
            assertThat(second.getStatus()).isEqualTo(503);
            assertThat(Integer.parseInt(second.getHeader("Retry-After"))).isBetween(2, 7);
            assertThat(second.getContentAsString()).contains("\"status\": 503");
            assertThat(refused(door, "/").getContentAsString()).contains("Máy chủ đang quá tải");
            go.countDown();
            assertThat(answered.get(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(first.getContentAsString()).isEqualTo("answered");
    }

    private static MockHttpServletResponse refused(BusyDoor door, String path) throws Exception {
        var response = new MockHttpServletResponse();
        door.doFilter(new MockHttpServletRequest("GET", path), response, (request, answer) -> {
            throw new AssertionError("nobody is let in");
        });
        return response;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
