package parindex.app.kit.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.DiskRoom;

/// Before the disk is full, files are refused and then every change; what can be read stays readable.
@Tag("O-05")
@Tag("O-06")
class FullDoorTest {
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    private DiskRoom room(long totalMebibytes, AtomicLong freeMebibytes) {
        return new DiskRoom(
                new DataFolder(folder),
                10,
                any -> new DiskRoom.Space(totalMebibytes * MEBIBYTE, freeMebibytes.get() * MEBIBYTE));
    }

    /// A tenth of the disk stays free, at least 64 MiB and at most 2 GiB; files stop there, all else at half of it.
    @ParameterizedTest
    @CsvSource({
        "10000, 1002, true, false",
        "10000, 1001, false, false",
        "10000, 500, false, false",
        "10000, 499, false, true",
        "300, 66, true, false",
        "300, 32, false, false",
        "300, 31, false, true",
        "900000, 2050, true, false",
        "900000, 1023, false, true"
    })
    void what_stays_free_depends_on_the_disk(long total, long free, boolean takesFile, boolean isFull) {
        var room = room(total, new AtomicLong(free));
        assertThat(room.takes(MEBIBYTE)).isEqualTo(takesFile);
        assertThat(room.isFull()).isEqualTo(isFull);
    }

    @Test
    void a_change_is_refused_in_both_languages_and_nothing_of_it_reaches_the_program() throws Exception {
        var door = new FullDoor(room(10_000, new AtomicLong(100)));
        var page = answer(door, "POST", "/assessment/dot/units/so/send", false);
        assertThat(page.getStatus()).isEqualTo(507);
        assertThat(page.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("Ổ đĩa của máy chủ sắp đầy", "disk is nearly full");
        var problem = answer(door, "PUT", "/api/v1/assessment/dot/units/so/items/1.1", false);
        assertThat(problem.getStatus()).isEqualTo(507);
        assertThat(problem.getContentType()).startsWith("application/problem+json");
        assertThat(problem.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"code\": \"read-only\"", "tạm thời chỉ xem được", "title_en");
    }

    @ParameterizedTest
    @CsvSource({"GET, /assessment", "HEAD, /work", "POST, /sign-in", "POST, /sign-in/code", "POST, /sign-out"})
    void reading_and_signing_in_go_on(String method, String path) throws Exception {
        var door = new FullDoor(room(10_000, new AtomicLong(100)));
        assertThat(answer(door, method, path, true).getStatus()).isEqualTo(200);
    }

    @Test
    void when_there_is_room_again_changes_are_taken_within_a_second() throws Exception {
        var free = new AtomicLong(100);
        var door = new FullDoor(room(10_000, free));
        answer(door, "POST", "/notices", false);
        free.set(5_000);
        var till = System.nanoTime() + 1_000_000_000L;
        var status = 507;
        while (status == 507 && System.nanoTime() < till) {
            var response = new MockHttpServletResponse();
            door.doFilter(new MockHttpServletRequest("POST", "/notices"), response, (request, answer) -> {});
            status = response.getStatus();
            Thread.onSpinWait();
        }
        assertThat(status).isEqualTo(200);
    }

    private static MockHttpServletResponse answer(FullDoor door, String method, String path, boolean isLetIn)
            throws Exception {
        var response = new MockHttpServletResponse();
        var reached = new AtomicBoolean();
        door.doFilter(new MockHttpServletRequest(method, path), response, (request, answer) -> reached.set(true));
        assertThat(reached.get()).isEqualTo(isLetIn);
        return response;
    }
}
